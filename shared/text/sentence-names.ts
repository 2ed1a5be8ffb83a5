/**
 * The names of a sentence, without those that it sets aside: "DeepSeek, not OpenAI", "nicht OpenAI, sondern DeepSeek",
 * "OpenAI değil DeepSeek". Such a name plays no part there, and its "not" denies nothing else.
 */
import type { AskedConcepts } from './asked-concepts.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import type { ActorHit } from './find-actors.ts';
import type { Hits } from './find-hits.ts';
import type { Hit } from './hit-room.ts';
import { hitsOf } from './hits-of.ts';
import { hitAfter, hitBefore } from './near.ts';

export type SentenceNames = {
  /** In the order of the text. */
  readonly taking: readonly ActorHit[];
  /** The words of those. */
  readonly names: readonly Hit[];
  readonly setAside: readonly ActorHit[];
  /** The negations that set a name aside. */
  readonly spent: ReadonlySet<Hit>;
};

/** A preposition, an article or a case ending at most. */
const CLOSELY = /^[^,，、;:.]{0,6}$/u;
/** The same after a comma: "nicht OpenAI, sondern". */
const AFTER_COMMA = /^[,，]?[^,，、;:.]{0,6}$/u;

const NONE: SentenceNames = { taking: [], names: [], setAside: [], spent: new Set() };

type Closeness = (a: Hit | undefined, b: Hit | undefined, gap?: RegExp) => boolean;
type ListOf = (concept: keyof AskedConcepts) => readonly Hit[];

/** The negation that sets a name aside, or nothing. */
function setAsideBy(name: Hit, names: readonly Hit[], listOf: ListOf, isClose: Closeness): Hit | undefined {
  const before = hitBefore(listOf('notThis'), name);
  if (isClose(before, name)) return before;
  const after = hitAfter(listOf('notThisAfter'), name);
  if (isClose(name, after)) return after;
  const instead = [
    [hitAfter(listOf('butRather'), name), AFTER_COMMA],
    [hitAfter(listOf('but'), name), CLOSELY],
  ] as const;
  const isCorrected = instead.some(
    ([but, gap]) => but && isClose(name, but, gap) && isClose(but, hitAfter(names, but)),
  );
  const not = isCorrected ? hitBefore(listOf('negation'), name) : undefined;
  return not?.sentence === name.sentence ? not : undefined;
}

function settle(names: readonly ActorHit[], hits: Hits, vocabulary: CompiledVocabulary): SentenceNames {
  const { original, starts, ends } = hits.text;
  const listOf: ListOf = (concept) => hitsOf(hits, vocabulary, vocabulary.asked[concept]);
  const isClose: Closeness = (a, b, gap = CLOSELY) =>
    a !== undefined &&
    b !== undefined &&
    a.end <= b.start &&
    gap.test(original.slice(ends[a.end - 1] ?? 0, starts[b.start] ?? 0));
  const words = names.map(({ hit }) => hit);
  const spent = new Set<Hit>();
  const taking: ActorHit[] = [];
  const setAside: ActorHit[] = [];
  for (const name of names) {
    const not = setAsideBy(name.hit, words, listOf, isClose);
    if (not) spent.add(not);
    (not ? setAside : taking).push(name);
  }
  return { taking, names: taking.map(({ hit }) => hit), setAside, spent };
}

/** Looks at a sentence when it is asked for first; `found` are in the order of the text. */
export function namesBySentence(
  found: readonly ActorHit[],
  hits: Hits,
  vocabulary: CompiledVocabulary,
): (sentence: number) => SentenceNames {
  const bySentence = new Map<number, ActorHit[]>();
  for (const name of found) {
    const filed = bySentence.get(name.hit.sentence);
    if (filed) filed.push(name);
    else bySentence.set(name.hit.sentence, [name]);
  }
  const settled = new Map<number, SentenceNames>();
  return (sentence) => {
    const known = settled.get(sentence);
    if (known) return known;
    const names = bySentence.get(sentence);
    const made = names ? settle(names, hits, vocabulary) : NONE;
    settled.set(sentence, made);
    return made;
  };
}
