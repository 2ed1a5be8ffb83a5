import type { CompiledVocabulary } from '../text/compile-vocabulary.ts';
import type { Hits } from '../text/find-hits.ts';
import type { Hit } from '../text/hit-room.ts';
import { hitsOf } from '../text/hits-of.ts';
import { distance, hitAfter, hitBefore } from '../text/near.ts';
import type { SentenceNames } from '../text/sentence-names.ts';

/** The nearest of some words on either side of a name, in its sentence. */
export type Around = { readonly before: Hit | undefined; readonly after: Hit | undefined };

/** What stands around one name. */
export type Marks = {
  readonly around: (...concepts: readonly string[]) => Around;
  /** The nearer one of both sides. */
  readonly nearer: (around: Around) => Hit | undefined;
  readonly isFirst: () => boolean;
  /** The name before a colon that begins the sentence: "OpenAI: DeepSeek copied us" is what OpenAI says. */
  readonly heading: () => Hit | undefined;
  readonly isIn: (...cases: readonly Case[]) => boolean;
  readonly start: number;
  readonly isSame: (other: Hit) => boolean;
  /** Whether the sentence names nobody else. */
  readonly isAlone: () => boolean;
  /** What stands between this name and a mark. */
  readonly gapTo: (mark: Hit) => string;
  /** Whether something goes or belongs to this name: "took a job at OpenAI". */
  readonly isDestination: () => boolean;
  /** Whether another name stands between this one and a mark. */
  readonly isParted: (mark: Hit) => boolean;
  /** Whether a mark stands beside this name, with nothing but a case ending between. */
  readonly touches: (mark: Hit | undefined) => boolean;
  /** Whether it stands beside this name alone: "OpenAI says DeepSeek copied" is what OpenAI says. */
  readonly isOwn: (mark: Hit | undefined) => boolean;
  /** Whether this name does the deed after it, rather than says so: "prosecutors said Ding copied". */
  readonly isSubjectAfter: (verb: Hit | undefined) => boolean;
  readonly language: string | undefined;
  /** Whether "not" stands right before it. */
  readonly isDenied: (mark: Hit | undefined) => boolean;
};

const ATTACHED = 4;
/** "not accused", "not been accused": a "not" further off denies something else. */
const DENIED_WITHIN = 6;
/** Case endings of Turkish, and the particles of Japanese and Korean that mark what a verb is done to. */
const ENDINGS = {
  accusative: /^(?:['’]?(?:y|n)?[ıiuü](?!\p{L})|を|[을를])/u,
  genitive: /^['’](?:s|n?[ıiuü]n)(?!\p{L})/u,
  dative: /^['’]y?[ae](?!\p{L})/u,
  locative: /^['’][dt][ae](?!\p{L})/u,
  ablative: /^['’][dt][ae]n(?!\p{L})/u,
} as const;
type Case = keyof typeof ENDINGS;
const LONGEST_ENDING = 4;
const TOGETHER = /^ (?:ve|ile|veya|ya da) $/u;
/** Turkish verbs are denied by a syllable: suçlamadı, suçlamıyor. */
const TURKISH_NOT = /^\p{L}*?m(?:[ae](?:d[ıi]|m[ıi]ş|yaca|yece|z)|[ıiuü]yor)/u;

function later(a: Hit | undefined, b: Hit | undefined): Hit | undefined {
  return !a || (b && b.start > a.start) ? b : a;
}

function earlier(a: Hit | undefined, b: Hit | undefined): Hit | undefined {
  return !a || (b && b.start < a.start) ? b : a;
}

/** A word right before, with no comma or quotation mark between. */
const HAS_SUBJECT = /\p{L} $/u;
const LOOK_BACK = 2;

/** Words as frequent as these cost too much as terms of the vocabulary. */
const TO = /(?<!\p{L})(?:to|at|into|zu|zum|an|chez|naar|till) $/iu;
const TO_REACH = 7;

export const overlaps = (a: Hit, b: Hit): boolean => a.start < b.end && b.start < a.end;

function headingOf([first]: readonly Hit[], { text: { original, ends } }: Hits): Hit | undefined {
  const end = first ? (ends[first.end - 1] ?? 0) : 0;
  return /^ ?[:：]/u.test(original.slice(end, end + 2)) ? first : undefined;
}

export function marksAround(
  hit: Hit,
  { taking, names, spent }: SentenceNames,
  hits: Hits,
  vocabulary: CompiledVocabulary,
): Marks {
  const isHere = (other: Hit | undefined) => (other?.sentence === hit.sentence ? other : undefined);
  const listOf = (concept: string) => hitsOf(hits, vocabulary, vocabulary.concepts.get(concept));
  const { original, starts, ends } = hits.text;
  const endOf = (other: Hit) => ends[other.end - 1] ?? 0;
  /** The last one of "OpenAI ve Google'ı" has the ending of both. */
  const declined = (name: Hit): Hit => {
    const next = hitAfter(names, name);
    return next && TOGETHER.test(original.slice(endOf(name), starts[next.start] ?? 0))
      ? declined(next)
      : name;
  };
  let known: string | undefined;
  const ending = (): string => {
    if (known !== undefined) return known;
    const at = endOf(declined(hit));
    known = original.slice(at, at + LONGEST_ENDING);
    return known;
  };
  const between = (a: Hit, b: Hit) => {
    const [left, right] = a.start < b.start ? [a, b] : [b, a];
    return original.slice(endOf(left), starts[right.start] ?? 0);
  };
  const isBeside = (mark: Hit, name: Hit) =>
    distance(mark, name) <= ATTACHED && !/[,，、:;]/u.test(between(mark, name));
  const around = (...concepts: readonly string[]): Around => {
    let before: Hit | undefined;
    let after: Hit | undefined;
    for (const concept of concepts) {
      const list = listOf(concept);
      before = later(before, isHere(hitBefore(list, hit)));
      after = earlier(after, isHere(hitAfter(list, hit)));
    }
    return { before, after };
  };
  return {
    around,
    nearer: ({ before, after }) =>
      before && (!after || distance(before, hit) <= distance(after, hit)) ? before : after,
    isFirst: () => !names.some((other) => other.end <= hit.start),
    heading: () => headingOf(names, hits),
    isIn: (...cases) => cases.some((one) => ENDINGS[one].test(ending())),
    start: hit.start,
    isSame: (other) => other.start === hit.start,
    isAlone: () => taking.every(({ actor }) => actor === taking[0]?.actor),
    gapTo: (mark) => between(hit, mark),
    isDestination: () => TO.test(original.slice(0, starts[hit.start] ?? 0).slice(-TO_REACH)),
    isParted: (mark) =>
      names.some(
        (other) => other.start >= Math.min(hit.end, mark.end) && other.end <= Math.max(hit.start, mark.start),
      ),
    touches: (mark) => mark !== undefined && isBeside(mark, hit),
    isOwn: (mark) =>
      mark !== undefined &&
      isBeside(mark, hit) &&
      !taking.some(
        ({ hit: other }) => other.end <= mark.start && other.end !== hit.end && isBeside(mark, other),
      ),
    isSubjectAfter: (verb) =>
      verb !== undefined && HAS_SUBJECT.test(original.slice(0, starts[verb.start] ?? 0).slice(-LOOK_BACK)),
    language: hits.language,
    isDenied: (mark) => {
      if (!mark) return false;
      const not = isHere(hitBefore(listOf('negation'), mark));
      const isDeniedBefore = not !== undefined && !spent.has(not) && distance(not, mark) <= DENIED_WITHIN;
      const rest = original.slice(endOf(mark), endOf(mark) + 20);
      return isDeniedBefore || (hits.language === 'tr' && TURKISH_NOT.test(rest));
    },
  };
}
