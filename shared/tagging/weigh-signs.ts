/**
 * Topics that many words of a text speak for together, where no single sentence says so in a way that a rule knows.
 *
 * 1. Each concept that occurs is a sign, the stronger the more often it does, up to three times; long texts have more
 *    of all, so the strengths of a text are brought to the same length.
 * 2. They are summed with their weights, first for the subject: a text that is not on it is left alone, and one that
 *    names nothing of AI has to be on it all the more.
 * 3. A topic that no rule found counts from a sum on that is higher the more of its kind the rules have found: these
 *    tell most of the text already. Where they found no theme, one has to be more likely than not.
 * 4. What is shown are the words of the signs that weigh most; where all of them are denied it does not count.
 */
import type { CompiledSigns, PresentSigns, SignTopic } from '../text/compile-signs.ts';
import type { CompiledVocabulary } from '../text/compile-vocabulary.ts';
import type { Hits } from '../text/find-hits.ts';
import type { Hit } from '../text/hit-room.ts';
import { hitsOf, occursIn } from '../text/hits-of.ts';
import { negationOf } from '../text/negation.ts';
import type { TermTable } from '../text/term-table.ts';

const MOST_OFTEN = 3;
/** Few signs say little: beside what was found there are always so many that say nothing. */
const OTHER_SQUARES = 1.2;
/** By how many of the kind rules have found; at -0.7 it is one to two that a topic is told of, at 1.2 more than three to one. */
const ENOUGH = { theme: [-0.7, 0.3, 1.2], countermeasure: [0, 0.6, 1.2] } as const;
const [ON_SUBJECT, ON_SUBJECT_UNNAMED, ANY_THEME] = [0, 2.5, 0.9];
/** Fewer words that speak for a theme are chance; a measure is told of by its own. */
const FEWEST = { theme: 4, countermeasure: 2 } as const;
const SPEAKS = 0.1;
const SIGNS_SHOWN = 3;
const WORDS_OF_SIGN = 2;

/** How often the terms of a group occur, up to so many times. */
function timesOf(group: number, { room }: Hits, { members }: TermTable): number {
  let times = 0;
  const end = members.begins[group + 1] ?? 0;
  for (let at = members.begins[group] ?? 0; at < end; at += 1) {
    let entry = (room.lastEntry[members.groups[at] ?? 0] ?? 0) - room.earlierEntries;
    while (entry > 0 && times < MOST_OFTEN) {
      times += room.hitCounts[room.entries[entry] ?? 0] ?? 0;
      entry = (room.entriesBefore[entry] ?? 0) - room.earlierEntries;
    }
  }
  return Math.min(times, MOST_OFTEN);
}

/** Notes which of these groups occur in a text and how strongly, all together of length 1. */
export function measureStrengths(
  groups: Int32Array,
  hits: Hits,
  vocabulary: TermTable,
  present: PresentSigns,
): void {
  const { signs, strengths } = present;
  let squares = OTHER_SQUARES;
  let count = 0;
  for (let sign = 0; sign < groups.length; sign += 1) {
    const times = timesOf(groups[sign] ?? 0, hits, vocabulary);
    if (times === 0) continue;
    const strength = (times + 1) / MOST_OFTEN;
    signs[count] = sign;
    strengths[count] = strength;
    count += 1;
    squares += strength * strength;
  }
  const length = Math.sqrt(squares);
  for (let at = 0; at < count; at += 1) strengths[at] = (strengths[at] ?? 0) / length;
  // Half a pair counts for nothing.
  strengths[count] = 0;
  signs[count] = 0;
  present.count = count;
}

function sumOfSubject({ bases, weights, sums, present: { count, signs, strengths } }: CompiledSigns): number {
  let sum = bases[0] ?? 0;
  for (let at = 0; at < count; at += 1)
    sum += (strengths[at] ?? 0) * (weights[(signs[at] ?? 0) * sums.length] ?? 0);
  return sum;
}

/** Sums up for all columns; signs in pairs, as to read and write the sums costs as much as to add to them. */
function sumUp({ bases, weights, sums, present: { count, signs, strengths } }: CompiledSigns): void {
  sums.set(bases);
  const columns = sums.length;
  for (let at = 0; at < count; at += 2) {
    const oneRow = (signs[at] ?? 0) * columns;
    const otherRow = (signs[at + 1] ?? 0) * columns;
    const one = strengths[at] ?? 0;
    const other = strengths[at + 1] ?? 0;
    for (let column = 0; column < columns; column += 1)
      sums[column] =
        (sums[column] ?? 0) +
        one * (weights[oneRow + column] ?? 0) +
        other * (weights[otherRow + column] ?? 0);
  }
}

/** The words of a sign that are not denied, none within another. */
const wordsOf = (group: number, hits: Hits, vocabulary: CompiledVocabulary): readonly Hit[] =>
  hitsOf(hits, vocabulary, group)
    .filter((hit, at, all) => (all[at - 1]?.end ?? 0) <= hit.start)
    .filter((hit) => negationOf(hit, hits, vocabulary) === undefined);

/** The words of the signs that speak most for a topic and are not denied, the weightiest first. */
function wordsFor(
  column: number,
  fewest: number,
  signs: CompiledSigns,
  hits: Hits,
  vocabulary: CompiledVocabulary,
): Hit[] {
  const { groups, weights, sums, present } = signs;
  const speaking: { group: number; share: number }[] = [];
  for (let at = 0; at < present.count; at += 1) {
    const sign = present.signs[at] ?? 0;
    const share = (present.strengths[at] ?? 0) * (weights[sign * sums.length + column] ?? 0);
    if (share > SPEAKS) speaking.push({ group: groups[sign] ?? 0, share });
  }
  speaking.sort((a, b) => b.share - a.share);
  const shown: Hit[] = [];
  // One word may be a sign of several things.
  const places = new Set<number>();
  for (const [at, { group }] of speaking.entries()) {
    if (at >= SIGNS_SHOWN && places.size >= fewest) break;
    const words = wordsOf(group, hits, vocabulary);
    for (const { start } of words) places.add(start);
    if (at < SIGNS_SHOWN) shown.push(...words.slice(0, WORDS_OF_SIGN));
  }
  return places.size < fewest ? [] : shown;
}

/** From which sum on a topic of each kind counts; those that were found are taken out of the sums. */
function sumsAsked({ topics, columnOf, sums }: CompiledSigns, found: ReadonlySet<SignTopic['entry']>) {
  const count = { theme: 0, countermeasure: 0 };
  for (const entry of found) {
    const column = columnOf.get(entry);
    const topic = column === undefined ? undefined : topics[column - 1];
    if (column === undefined || !topic) continue;
    count[topic.kind] += 1;
    sums[column] = Number.NEGATIVE_INFINITY;
  }
  const asked = (kind: keyof typeof ENOUGH) => ENOUGH[kind][Math.min(count[kind], 2)] ?? 0;
  const isOpen =
    count.theme > 0 || topics.some(({ kind }, at) => kind === 'theme' && (sums[at + 1] ?? 0) >= ANY_THEME);
  return {
    theme: isOpen ? asked('theme') : Number.POSITIVE_INFINITY,
    countermeasure: asked('countermeasure'),
  };
}

/** The topics that signs speak for and that are not among those found, with the words of these signs. */
export function weighSigns(
  hits: Hits,
  vocabulary: CompiledVocabulary,
  found: ReadonlySet<SignTopic['entry']>,
): ReadonlyMap<SignTopic, readonly Hit[]> {
  const { signs } = vocabulary;
  const likely = new Map<SignTopic, readonly Hit[]>();
  if (!signs) return likely;
  measureStrengths(signs.groups, hits, vocabulary, signs.present);
  const namesAi = signs.onAi.some((group) => occursIn(hits, vocabulary, group));
  if (sumOfSubject(signs) < (namesAi ? ON_SUBJECT : ON_SUBJECT_UNNAMED)) return likely;
  sumUp(signs);
  const enough = sumsAsked(signs, found);
  for (let at = 0; at < signs.topics.length; at += 1) {
    const topic = signs.topics[at];
    if (!topic || (signs.sums[at + 1] ?? 0) < enough[topic.kind]) continue;
    const words = wordsFor(at + 1, FEWEST[topic.kind], signs, hits, vocabulary);
    if (words.length > 0) likely.set(topic, words);
  }
  return likely;
}
