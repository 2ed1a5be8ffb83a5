import { describe, expect, test } from 'vitest';
import { chooseUncorrected } from '../../../shared/relevance/choose-examples.ts';
import { crossValidate } from '../../../shared/relevance/cross-validate.ts';
import type { Correction } from '../../../shared/relevance/learn-weights.ts';
import { scoreOf } from '../../../shared/relevance/relevance-score.ts';
import { makeSubject, many } from './make-subject.ts';

const uncorrected = [
  ...many(200, (at) => makeSubject(`on ${at}`, 'court fines lab')),
  ...many(200, (at) => makeSubject(`off ${at}`, 'football', { relevance: 0 })),
];

describe('cross-validation', () => {
  test('meets corrections that others of their kind foretell', () => {
    const corrections = many(
      40,
      (at): Correction => ({
        ...makeSubject(`webinar ${at}`, 'webinar', { source: 'shop', relevance: 0.2 }),
        relevant: false,
      }),
    );
    expect(crossValidate(corrections, uncorrected)['as-found']).toEqual({
      right: 40,
      of: 40,
      precision: null,
      recall: null,
    });
  });

  test('meets none of those that have nothing in common', () => {
    const corrections = many(
      40,
      (at): Correction => ({
        ...makeSubject(`odd ${at}`, `strange${at}`, { source: `source ${at}` }),
        relevant: false,
      }),
    );
    expect(crossValidate(corrections, uncorrected)['as-found']).toMatchObject({ right: 0, of: 40 });
  });

  test('does not learn of copies what it asks of them', () => {
    const corrections = many(
      40,
      (at): Correction => ({
        ...makeSubject(`copy ${at}`, `strange${at % 2}`, {
          source: `source ${at}`,
          story: `story ${at % 2}`,
        }),
        relevant: false,
      }),
    );
    expect(crossValidate(corrections, uncorrected)['as-found'].right).toBe(0);
  });
});

test('a score has no precision where nothing was judged to be on the subject, and no recall where nothing is', () => {
  expect(scoreOf([{ relevant: true, judged: false }])).toEqual({
    right: 0,
    of: 1,
    precision: null,
    recall: 0,
  });
  expect(
    scoreOf([
      { relevant: false, judged: true },
      { relevant: false, judged: false },
    ]),
  ).toEqual({ right: 1, of: 2, precision: 0, recall: null });
});

describe('the uncorrected articles that are learned from', () => {
  test('are no copies of corrected ones', () => {
    const corrections: Correction[] = [
      { ...makeSubject('one', 'court', { story: 'same' }), relevant: false },
    ];
    const candidates = [makeSubject('two', 'court', { story: 'same' }), makeSubject('three', 'court')];
    expect(chooseUncorrected(candidates, corrections).map(({ id }) => id)).toEqual(['three']);
  });

  test('are so many that the packs find and so many others, however rare the one kind is', () => {
    const candidates = [
      ...many(3000, (at) => makeSubject(`off ${at}`, 'football', { relevance: 0 })),
      ...many(1500, (at) => makeSubject(`on ${at}`, 'court')),
    ];
    const chosen = chooseUncorrected(candidates, []);
    expect(chosen.filter(({ relevance }) => relevance > 0)).toHaveLength(1000);
    expect(chosen).toHaveLength(2000);
  });
});
