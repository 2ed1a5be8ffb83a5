import type { CompiledRule, Topic } from './compile-rules.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import { type Hit, type Hits, hitsOf, occursIn } from './find-hits.ts';
import { distance, isInSentenceOf, nearestHit } from './near.ts';
import { negationOf } from './negation.ts';

/** A rule that held, with the words that made it hold. */
export type RuleMatch = {
  readonly rule: CompiledRule;
  readonly hits: readonly Hit[];
  /** The word that denies it: "no weights were stolen". */
  readonly negation: Hit | undefined;
};

/** About six words. */
const CLOSE_BY = 45;
/** A theme is often told in two sentences, or in a headline and the sentence after it; a measure is named in one. */
const NEXT_SENTENCE_REACH = 120;
const MATCHES_PER_TOPIC = 6;

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

function firstNegation(found: readonly Hit[], hits: Hits, vocabulary: CompiledVocabulary): Hit | undefined {
  for (const hit of found) {
    const negation = negationOf(hit, hits, vocabulary);
    if (negation) return negation;
  }
  return undefined;
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
    filed.push({ rule, hits: partners, negation: firstNegation(partners, hits, vocabulary) });
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
