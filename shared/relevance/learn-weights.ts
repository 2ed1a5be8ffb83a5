import { mostWeights, type Trait, type WeighedTrait } from '../model/learned-relevance.ts';
import { type FitColumn, type FitExample, fitWeights } from './fit-weights.ts';
import { priorLogOdds } from './prior-log-odds.ts';
import { keyOfTrait } from './traits-of.ts';

/** A stored article as learning sees it. */
export type KnownSubject = {
  readonly id: string;
  /** Articles of one story say the same: they count as one voice where that matters. */
  readonly story: string;
  readonly traits: readonly Trait[];
  /** What packs and rules make of it, 0 for not on the subject. */
  readonly relevance: number;
};
export type Correction = KnownSubject & { readonly relevant: boolean };

/** How readily each kind of trait moves: an article has dozens of words, and one language that all others share. */
const scales: Readonly<Record<Trait['kind'], number>> = {
  actor: 1,
  theme: 1,
  countermeasure: 1,
  source: 1,
  language: 0.3,
  word: 0.7,
};

/** A trait that corrections of fewer stories share is a chance. */
const leastStories = 3;
/** A word that so many of the uncorrected articles have tells none of them from another. */
const commonWord = 0.25;
/** A smaller weight moves nothing that anybody would notice. */
const leastWeight = 0.02;

type Seen = { readonly trait: Trait; readonly rows: number[]; readonly stories: Set<string> };

/** Every trait of the corrections, with the articles that have it. */
function seenTraits(
  corrections: readonly Correction[],
  uncorrected: readonly KnownSubject[],
): readonly Seen[] {
  const seen = new Map<string, Seen>();
  for (const [row, { traits, story }] of corrections.entries()) {
    for (const trait of traits) {
      const key = keyOfTrait(trait);
      const known = seen.get(key) ?? { trait, rows: [], stories: new Set() };
      seen.set(key, known);
      known.rows.push(row);
      known.stories.add(story);
    }
  }
  for (const [at, { traits }] of uncorrected.entries()) {
    for (const trait of traits) seen.get(keyOfTrait(trait))?.rows.push(corrections.length + at);
  }
  return [...seen.values()];
}

/**
 * How loudly all uncorrected articles speak, of which the packs say the same, beside the corrections of such. Those in
 * which the packs find nothing are most of a library, and nobody goes through them: what calls for one of them has to
 * tell it from very many.
 */
const loudness = { true: 1.5, false: 30 } as const;

type Judged = Pick<KnownSubject, 'relevance'>;
export const isFound = ({ relevance }: Judged): boolean => relevance > 0;

/** No article speaks louder than one that was corrected. */
function voiceOf(corrections: readonly Judged[], uncorrected: readonly Judged[], found: boolean): number {
  const count = (of: readonly Judged[]): number => of.filter((one) => isFound(one) === found).length;
  return Math.min(1, (loudness[`${found}`] * count(corrections)) / Math.max(1, count(uncorrected)));
}

function examplesOf(
  corrections: readonly Correction[],
  uncorrected: readonly KnownSubject[],
): readonly FitExample[] {
  const voices = {
    true: voiceOf(corrections, uncorrected, true),
    false: voiceOf(corrections, uncorrected, false),
  };
  return [
    ...corrections.map(
      ({ relevance, relevant }): FitExample => ({
        prior: priorLogOdds(relevance),
        target: relevant ? 1 : 0,
        weight: 1,
      }),
    ),
    ...uncorrected.map(
      (one): FitExample => ({
        prior: priorLogOdds(one.relevance),
        target: null,
        weight: voices[`${isFound(one)}`],
      }),
    ),
  ];
}

const byStrength = (a: WeighedTrait, b: WeighedTrait): number =>
  Math.abs(b.by) - Math.abs(a.by) || keyOfTrait(a).localeCompare(keyOfTrait(b));

/**
 * What corrections say about traits, the strongest first. Articles that nobody corrected ask to stay as they are, so
 * that what they share with corrected ones is not to blame.
 */
export function learnWeights(
  corrections: readonly Correction[],
  uncorrected: readonly KnownSubject[],
): readonly WeighedTrait[] {
  const isCommon = ({ rows }: Seen): boolean =>
    rows.filter((row) => row >= corrections.length).length > uncorrected.length * commonWord;
  const telling = seenTraits(corrections, uncorrected).filter(
    (seen) => seen.stories.size >= leastStories && (seen.trait.kind !== 'word' || !isCommon(seen)),
  );
  const columns = telling.map(({ trait, rows }): FitColumn => ({ rows, scale: scales[trait.kind] }));
  const fitted = fitWeights(examplesOf(corrections, uncorrected), columns);
  return telling
    .map(({ trait }, at): WeighedTrait => ({ ...trait, by: Math.round((fitted[at] ?? 0) * 1000) / 1000 }))
    .filter(({ by }) => Math.abs(by) >= leastWeight)
    .sort(byStrength)
    .slice(0, mostWeights);
}
