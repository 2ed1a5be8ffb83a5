import type { CompiledRule, CompiledVocabulary, Topic } from './compile-vocabulary.ts';
import type { Hit, Hits } from './find-hits.ts';
import { hitAfter, hitBefore, nearestHit } from './near.ts';

/** A rule that held, with the words that made it hold. */
export type RuleMatch = { readonly topic: Topic; readonly hits: readonly Hit[]; readonly isNegated: boolean };

/** About six words. */
const CLOSE_BY = 45;
const NEGATION_REACH = 22;
const MATCHES_PER_TOPIC = 6;

function hitsOf(hits: Hits, group: number | undefined): readonly Hit[] {
  return (group === undefined ? undefined : hits.byGroup.get(group)) ?? [];
}

/** "no weights were", "nicht kopiert" before, "değil" after: simple, to the next few words only. */
function isNegated(hits: Hits, vocabulary: CompiledVocabulary, hit: Hit): boolean {
  const before = hitBefore(hitsOf(hits, vocabulary.concepts.get('negation')), hit);
  if (before && before.sentence === hit.sentence && hit.start - before.end <= NEGATION_REACH) return true;
  const after = hitAfter(hitsOf(hits, vocabulary.concepts.get('negation-after')), hit);
  return after !== undefined && after.sentence === hit.sentence && after.start - hit.end <= NEGATION_REACH;
}

function partnersOf(rule: CompiledRule, hits: Hits, first: Hit): readonly Hit[] | undefined {
  const partners = [first];
  for (const { group, isClose } of rule.partners) {
    const partner = nearestHit(hitsOf(hits, group), first, (other) => {
      if (other.sentence !== first.sentence || partners.includes(other)) return false;
      return !isClose || Math.max(other.start - first.end, first.start - other.end) <= CLOSE_BY;
    });
    if (!partner) return undefined;
    partners.push(partner);
  }
  return partners;
}

function isVetoed(rule: CompiledRule, hits: Hits, hit: Hit): boolean {
  return nearestHit(hitsOf(hits, rule.never), hit, (other) => other.sentence === hit.sentence) !== undefined;
}

function* matchesOf(rule: CompiledRule, hits: Hits, vocabulary: CompiledVocabulary): Generator<RuleMatch> {
  if (rule.topic.needs !== undefined && hitsOf(hits, rule.topic.needs).length === 0) return;
  if (rule.anywhere.some((group) => hitsOf(hits, group).length === 0)) return;
  for (const first of hitsOf(hits, rule.trigger)) {
    const partners = partnersOf(rule, hits, first);
    if (!partners || isVetoed(rule, hits, first)) continue;
    yield {
      topic: rule.topic,
      hits: partners,
      isNegated: partners.some((hit) => isNegated(hits, vocabulary, hit)),
    };
  }
}

/** What the rules find, by topic; only rules whose first part occurs are looked at. */
export function matchRules(
  hits: Hits,
  vocabulary: CompiledVocabulary,
): ReadonlyMap<Topic, readonly RuleMatch[]> {
  const found = new Map<Topic, RuleMatch[]>();
  for (const group of hits.byGroup.keys()) {
    for (const rule of vocabulary.rulesByTrigger.get(group) ?? []) {
      const filed = found.get(rule.topic) ?? [];
      for (const match of matchesOf(rule, hits, vocabulary)) {
        filed.push(match);
        if (filed.length >= MATCHES_PER_TOPIC) break;
      }
      if (filed.length > 0) found.set(rule.topic, filed);
    }
  }
  return found;
}
