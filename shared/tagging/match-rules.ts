import type { CompiledRule, Topic } from './compile-rules.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import { type Hit, type Hits, hitsOf, occursIn } from './find-hits.ts';
import { distance, firstEndingAfter, hitAfter, hitBefore, isInSentenceOf, nearestHit } from './near.ts';

/** A rule that held, with the words that made it hold. */
export type RuleMatch = {
  readonly rule: CompiledRule;
  readonly hits: readonly Hit[];
  readonly isNegated: boolean;
};

/** About six words. */
const CLOSE_BY = 45;
/** A theme is often told in two sentences, or in a headline and the sentence after it; a measure is named in one. */
const NEXT_SENTENCE_REACH = 120;
const NEGATION_REACH = 22;
const MATCHES_PER_TOPIC = 6;

/** "um nicht", "so as not to": tells why something was done, not that it was not. */
function tellsPurpose(hits: Hits, vocabulary: CompiledVocabulary, negation: Hit): boolean {
  const purposes = hitsOf(hits, vocabulary, vocabulary.concepts.get('purpose'));
  const next = purposes[firstEndingAfter(purposes, negation.start)];
  return next !== undefined && next.start <= negation.start && next.end >= negation.end;
}

/** "no weights were", "nicht kopiert" before, "değil" after: simple, to the next few words only. */
function isNegated(hits: Hits, vocabulary: CompiledVocabulary, hit: Hit): boolean {
  const before = hitBefore(hitsOf(hits, vocabulary, vocabulary.concepts.get('negation')), hit);
  if (before && before.sentence === hit.sentence && hit.start - before.end <= NEGATION_REACH)
    return !tellsPurpose(hits, vocabulary, before);
  const after = hitAfter(hitsOf(hits, vocabulary, vocabulary.concepts.get('negation-after')), hit);
  return after !== undefined && after.sentence === hit.sentence && after.start - hit.end <= NEGATION_REACH;
}

function partnersOf(
  rule: CompiledRule,
  hits: Hits,
  vocabulary: CompiledVocabulary,
  first: Hit,
): readonly Hit[] | undefined {
  const partners = [first];
  const reach = rule.topic.kind === 'theme' ? NEXT_SENTENCE_REACH : 0;
  for (const { group, isClose } of rule.partners) {
    const partner = nearestHit(hitsOf(hits, vocabulary, group), first, (other) => {
      if (partners.includes(other)) return false;
      const isTogether = other.sentence === first.sentence;
      if (isClose) return isTogether && distance(other, first) <= CLOSE_BY;
      return isTogether || distance(other, first) <= reach;
    });
    if (!partner) return undefined;
    partners.push(partner);
  }
  return partners;
}

function isVetoed(rule: CompiledRule, hits: Hits, vocabulary: CompiledVocabulary, hit: Hit): boolean {
  return isInSentenceOf(hitsOf(hits, vocabulary, rule.never), hit);
}

/** Whether the article holds what a rule asks of the whole of it. */
function canHold(rule: number, vocabulary: CompiledVocabulary, hits: Hits): boolean {
  const { firstConditions, conditions } = vocabulary.rules;
  const end = firstConditions[rule + 1] ?? 0;
  for (let at = firstConditions[rule] ?? 0; at < end; at += 1) {
    const group = conditions[at] ?? 0;
    if (group < 0 ? occursIn(hits, vocabulary, ~group) : !occursIn(hits, vocabulary, group)) return false;
  }
  return true;
}

/** Adds what a rule finds to what its topic has, up to the few that are enough. */
function addMatches(
  filed: RuleMatch[],
  rule: CompiledRule,
  hits: Hits,
  vocabulary: CompiledVocabulary,
): void {
  for (const first of hitsOf(hits, vocabulary, rule.trigger)) {
    if (filed.length >= MATCHES_PER_TOPIC) return;
    const partners = partnersOf(rule, hits, vocabulary, first);
    if (!partners || isVetoed(rule, hits, vocabulary, first)) continue;
    filed.push({
      rule,
      hits: partners,
      isNegated: partners.some((hit) => isNegated(hits, vocabulary, hit)),
    });
  }
}

/** What the rules find, by topic; only rules whose first part occurs are looked at. */
export function matchRules(
  hits: Hits,
  vocabulary: CompiledVocabulary,
): ReadonlyMap<Topic, readonly RuleMatch[]> {
  const found = new Map<Topic, RuleMatch[]>();
  const { rules, firstRules } = vocabulary.rules;
  for (const group of hits.groups) {
    const end = firstRules[group + 1] ?? 0;
    for (let at = firstRules[group] ?? 0; at < end; at += 1) {
      const rule = canHold(at, vocabulary, hits) ? rules[at] : undefined;
      if (!rule) continue;
      const filed = found.get(rule.topic) ?? [];
      addMatches(filed, rule, hits, vocabulary);
      if (filed.length > 0) found.set(rule.topic, filed);
    }
  }
  return found;
}
