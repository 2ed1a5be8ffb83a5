import { describe, expect, test } from 'vitest';
import { createRelevanceJudge, judgeRelevance } from '../../../shared/relevance/judge-relevance.ts';
import { type Correction, type KnownSubject, learnWeights } from '../../../shared/relevance/learn-weights.ts';
import { makeSubject, many } from './make-subject.ts';

const wanted = ['court fines lab', 'model copied by rival', 'agency names five labs', 'guardrail withdrawn'];
const uncorrected: readonly KnownSubject[] = [
  ...many(200, (at) => makeSubject(`on ${at}`, `${wanted[at % 4]} today`, { themes: ['ai-litigation'] })),
  ...many(400, (at) => makeSubject(`off ${at}`, 'football results and weather', { relevance: 0 })),
];
const webinar = (at: number): Correction => ({
  ...makeSubject(`webinar ${at}`, `webinar number${at} today`, {
    source: 'shop',
    themes: ['ai-litigation'],
  }),
  relevant: false,
});

const judgedBy = (corrections: readonly Correction[]) => {
  const weights = [...learnWeights(corrections, uncorrected)];
  const judge = createRelevanceJudge({ leaning: 'as-found', weights });
  return ({ relevance, traits }: KnownSubject) => judgeRelevance(relevance, traits, judge);
};

describe('learning from corrections', () => {
  test('finds what the corrected articles share and others do not', () => {
    const [first, second] = learnWeights(many(30, webinar), uncorrected);
    expect([first, second].map((trait) => trait?.id).sort()).toEqual(['shop', 'webinar']);
    expect(Math.max(first?.by ?? 1, second?.by ?? 1)).toBeLessThan(0);
    const judged = judgedBy(many(30, webinar));
    expect(judged(makeSubject('new', 'webinar for lawyers', { source: 'shop' })).relevant).toBe(false);
  });

  test('does not blame what uncorrected articles have too', () => {
    const weights = learnWeights(many(30, webinar), uncorrected);
    const ofTheme = weights.find(({ kind }) => kind === 'theme')?.by ?? 0;
    const ofSource = weights.find(({ kind }) => kind === 'source')?.by ?? 0;
    expect(Math.abs(ofTheme)).toBeLessThan(Math.abs(ofSource) / 4);
    expect(weights.map(({ id }) => id)).not.toContain('today');
  });

  test('leaves every uncorrected article as it was', () => {
    const judged = judgedBy(many(30, webinar));
    const moved = uncorrected.filter((one) => judged(one).relevant !== one.relevance > 0);
    expect(moved).toEqual([]);
  });

  test('finds articles that the packs do not, where enough of them were called for', () => {
    const called = many(
      60,
      (at): Correction => ({
        ...makeSubject(`chip ${at}`, `chip export number${at}`, { relevance: 0 }),
        relevant: true,
      }),
    );
    const judged = judgedBy(called);
    expect(judged(makeSubject('new', 'chip export grows', { relevance: 0 })).relevant).toBe(true);
    expect(judged(makeSubject('other', 'football grows', { relevance: 0 })).relevant).toBe(false);
  });

  test('learns nothing from what fewer than three stories share', () => {
    const copies = many(30, (at) => ({ ...webinar(at), story: `story ${at % 2}` }));
    expect(learnWeights(copies, uncorrected)).toEqual([]);
  });

  test('learns nothing from nothing', () => {
    expect(learnWeights([], uncorrected)).toEqual([]);
  });

  test('a handful of corrections cannot turn what is surely on the subject', () => {
    const judged = judgedBy(many(4, webinar));
    expect(judged(makeSubject('sure', 'webinar', { relevance: 0.9, source: 'shop' })).relevant).toBe(true);
  });
});
