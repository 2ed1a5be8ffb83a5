import { condition, inRow, type Topic } from './compile-rules.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import type { Hits } from './find-hits.ts';
import { type Hit, isPresent } from './hit-room.ts';
import { hitsOf, occursIn } from './hits-of.ts';
import { distance, firstEndingAfter, hitAfter, isInSentenceOf, nearer } from './near.ts';
import { negationOf } from './negation.ts';

/** A rule that held, with the words that made it hold. */
export type RuleMatch = {
  /** The number of the rule. */
  readonly rule: number;
  readonly hits: readonly Hit[];
  /** The word that denies it: "no weights were stolen". */
  readonly negation: Hit | undefined;
};

/** About six words. */
const CLOSE_BY = 45;
const MATCHES_PER_TOPIC = 6;

/** Whether a hit may stand beside the first one of a rule: close by, or in its sentence or so many units from it. */
function isTogether(other: Hit, first: Hit, isClose: boolean, reach: number): boolean {
  if (other.sentence !== first.sentence) return !isClose && distance(other, first) <= reach;
  return !isClose || distance(other, first) <= CLOSE_BY;
}

/** The nearest hit of a list that may stand beside the first one of a rule and is not taken yet. */
function partnerOf(
  first: Hit,
  list: readonly Hit[],
  taken: readonly Hit[] | undefined,
  isClose: boolean,
  reach: number,
): Hit | undefined {
  const next = firstEndingAfter(list, first.start);
  let before = next === 0 ? undefined : list[next - 1];
  if (before && (!isTogether(before, first, isClose, reach) || taken?.includes(before))) before = undefined;
  let after = hitAfter(list, first, next);
  if (after && (!isTogether(after, first, isClose, reach) || taken?.includes(after))) after = undefined;
  return nearer(before, after, first);
}

/** The hits that make a rule hold beside one of what sets it off, that one first; nothing where one is missing. */
function partnersOf(
  row: number,
  hits: Hits,
  vocabulary: CompiledVocabulary,
  first: Hit,
): readonly Hit[] | undefined {
  const { rows } = vocabulary.rules;
  const groups = row + inRow.conditions;
  const count = rows[row + inRow.partners] ?? 0;
  const close = rows[row + inRow.close] ?? 0;
  const reach = rows[row + inRow.reach] ?? 0;
  let found: Hit[] | undefined;
  for (let at = 0; at < count; at += 1) {
    const list = hitsOf(hits, vocabulary, (rows[groups + at] ?? 0) >> condition.group);
    const partner = partnerOf(first, list, found, ((close >> at) & 1) === 1, reach);
    if (!partner) return undefined;
    if (found) found.push(partner);
    else found = [first, partner];
  }
  return found ?? [first];
}

/** Whether the article holds what a rule asks of the whole of it. */
function canHold(row: number, vocabulary: CompiledVocabulary, hits: Hits): boolean {
  const { rows } = vocabulary.rules;
  const end = rows[row + inRow.next] ?? 0;
  for (let at = row + inRow.conditions; at < end; at += 1) {
    const asked = rows[at] ?? 0;
    const group = asked >> condition.group;
    // Most groups are no unions, and need no look at members.
    const occurs =
      (asked & condition.isUnion) === 0 ? isPresent(group, hits.room) : occursIn(hits, vocabulary, group);
    if (occurs === ((asked & condition.isForbidden) !== 0)) return false;
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

/** Adds what a rule finds to what its topic has, if it has anything, up to the few that are enough. */
function addMatches(
  known: RuleMatch[] | undefined,
  row: number,
  trigger: number,
  hits: Hits,
  vocabulary: CompiledVocabulary,
): RuleMatch[] | undefined {
  const { rows } = vocabulary.rules;
  const never = rows[row + inRow.never] ?? -1;
  const rule = rows[row + inRow.rule] ?? 0;
  let filed = known;
  for (const first of hitsOf(hits, vocabulary, trigger)) {
    if (filed && filed.length >= MATCHES_PER_TOPIC) break;
    const partners = partnersOf(row, hits, vocabulary, first);
    if (!partners || (never >= 0 && isInSentenceOf(hitsOf(hits, vocabulary, never), first))) continue;
    const match = { rule, hits: partners, negation: firstNegation(partners, hits, vocabulary) };
    if (filed) filed.push(match);
    else filed = [match];
  }
  return filed;
}

/** What the rules find, by topic; only rules whose first part occurs are looked at. */
export function matchRules(
  hits: Hits,
  vocabulary: CompiledVocabulary,
): ReadonlyMap<Topic, readonly RuleMatch[]> {
  const { firstRows, rows, topics } = vocabulary.rules;
  const byTopic = new Array<RuleMatch[] | undefined>(topics.length);
  const found = new Map<Topic, RuleMatch[]>();
  for (const group of hits.starts) {
    const end = firstRows[group + 1] ?? 0;
    for (let row = firstRows[group] ?? 0; row < end; row = rows[row + inRow.next] ?? end) {
      if (!canHold(row, vocabulary, hits)) continue;
      const number = rows[row + inRow.topic] ?? 0;
      const known = byTopic[number];
      const filed = addMatches(known, row, group, hits, vocabulary);
      const topic = topics[number];
      if (known || !filed || !topic) continue;
      byTopic[number] = filed;
      found.set(topic, filed);
    }
  }
  return found;
}
