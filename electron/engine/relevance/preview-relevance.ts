import type { RelevanceOutcome, RelevancePreview } from '../../../shared/contract/relevance-preview.ts';
import {
  type LearnedRelevance,
  type RelevanceLeaning,
  relevanceLeanings,
} from '../../../shared/model/learned-relevance.ts';
import { chooseUncorrected, leastCorrections } from '../../../shared/relevance/choose-examples.ts';
import { crossValidate } from '../../../shared/relevance/cross-validate.ts';
import { createRelevanceJudge, judgeRelevance } from '../../../shared/relevance/judge-relevance.ts';
import { type Correction, type KnownSubject, learnWeights } from '../../../shared/relevance/learn-weights.ts';
import { scoreOf } from '../../../shared/relevance/relevance-score.ts';
import { traitsOf } from '../../../shared/relevance/traits-of.ts';
import { knownSubject, type StoredSubject, type StoredSubjects } from './read-subjects.ts';

export type LearnedOffer = {
  readonly preview: Omit<RelevancePreview, 'offer'>;
  readonly learned: Pick<LearnedRelevance, 'weights' | 'corrections'>;
};
type Options = {
  /** False: the packs alone, however many corrections there are. */
  readonly learn: boolean;
  /** So many articles of each outcome are named. */
  readonly limit: number;
  readonly onProgress: (done: number, total: number) => void;
};
type Outcome = { -readonly [Field in keyof RelevanceOutcome]: RelevanceOutcome[Field] };
type Weights = LearnedRelevance['weights'];

const strongestShown = 30;
const progressEvery = 500;

/** What the corrections teach, and what stored articles would be with it, an article after the other. */
export function previewRelevance(
  subjects: StoredSubjects,
  { learn, limit, onProgress }: Options,
): LearnedOffer {
  const corrections = subjects.corrections();
  const isEnough = learn && corrections.length >= leastCorrections;
  const uncorrected = isEnough ? uncorrectedBeside(corrections, subjects) : [];
  const weights = isEnough ? [...learnWeights(corrections, uncorrected)] : [];
  const scores = isEnough ? crossValidate(corrections, uncorrected) : null;
  const tally = createTally(weights, limit, (leaning) => scores?.[leaning] ?? null);
  const total = subjects.count();
  for (const subject of subjects.all()) {
    if (tally.add(subject) % progressEvery === 0) onProgress(tally.articles(), total);
  }
  onProgress(total, total);
  const counts = countCorrections(corrections);
  return {
    preview: {
      ...tally.result(),
      corrections: counts,
      least: leastCorrections,
      learned: isEnough,
      packs: scoreOf(corrections.map(({ relevant, relevance }) => ({ relevant, judged: relevance > 0 }))),
      strongest: weights.slice(0, strongestShown),
      weights: weights.length,
    },
    learned: { weights, corrections: counts },
  };
}

function countCorrections(corrections: readonly Correction[]): LearnedRelevance['corrections'] {
  const relevant = corrections.filter((one) => one.relevant).length;
  return { relevant, notRelevant: corrections.length - relevant };
}

function uncorrectedBeside(
  corrections: readonly Correction[],
  subjects: StoredSubjects,
): readonly KnownSubject[] {
  function* candidates() {
    for (const subject of subjects.all()) {
      if (!subject.isSettled) yield { ...subject, relevance: subject.found };
    }
  }
  return chooseUncorrected(candidates(), corrections).map(knownSubject);
}

/** Counts for every leaning what would be on the subject; the memory it needs does not grow with the articles. */
function createTally(
  weights: Weights,
  limit: number,
  scoreAt: (leaning: RelevanceLeaning) => RelevanceOutcome['score'],
) {
  const outcomes = relevanceLeanings.map(
    (leaning): Outcome => ({
      leaning,
      relevant: 0,
      comes: 0,
      goes: 0,
      score: scoreAt(leaning),
      moved: [],
    }),
  );
  const judges = relevanceLeanings.map((leaning) => createRelevanceJudge({ leaning, weights }));
  const total = { articles: 0, relevant: 0 };

  const add = ({ id, shown, found, isSettled }: StoredSubject): number => {
    total.articles += 1;
    total.relevant += Number(shown.relevant);
    const traits = isSettled || weights.length === 0 ? [] : traitsOf(shown);
    for (const [at, judge] of judges.entries()) {
      const outcome = outcomes[at];
      if (!outcome) continue;
      const { relevant, because } = isSettled
        ? { relevant: shown.relevant, because: [] }
        : judgeRelevance(found, traits, judge);
      outcome.relevant += Number(relevant);
      if (relevant === shown.relevant) continue;
      outcome[relevant ? 'comes' : 'goes'] += 1;
      if (outcome.moved.length < limit)
        outcome.moved.push({
          id,
          title: shown.title,
          published: shown.published,
          relevant,
          because: [...because],
        });
    }
    return total.articles;
  };
  return { add, articles: () => total.articles, result: () => ({ ...total, outcomes }) };
}
