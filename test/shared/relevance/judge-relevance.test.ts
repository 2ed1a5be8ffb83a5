import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relevanceLeanings } from '../../../shared/model/learned-relevance.ts';
import { createRelevanceJudge, judgeRelevance } from '../../../shared/relevance/judge-relevance.ts';

const traits = [
  { kind: 'source', id: 'shop' },
  { kind: 'word', id: 'webinar' },
  { kind: 'word', id: 'court' },
] as const;

describe('judging by corrections', () => {
  test('changes nothing where nothing was learned, whatever the packs say', () => {
    const judge = createRelevanceJudge({ leaning: 'as-found', weights: [] });
    const thousandths = fc.integer({ min: 100, max: 1000 }).map((each) => each / 1000);
    fc.assert(
      fc.property(fc.oneof(fc.constant(0), thousandths), (relevance) => {
        expect(judgeRelevance(relevance, traits, judge)).toEqual({
          relevant: relevance > 0,
          relevance,
          because: [],
        });
      }),
    );
  });

  test('says which traits moved an article and by how much, the strongest first', () => {
    const judge = createRelevanceJudge({
      leaning: 'as-found',
      weights: [
        { kind: 'word', id: 'webinar', by: -0.9 },
        { kind: 'source', id: 'shop', by: -1.4 },
        { kind: 'theme', id: 'deepfake', by: 2 },
      ],
    });
    expect(judgeRelevance(0.2, traits, judge)).toEqual({
      relevant: false,
      relevance: 0,
      because: [
        { kind: 'source', id: 'shop', by: -1.4 },
        { kind: 'word', id: 'webinar', by: -0.9 },
      ],
    });
  });

  test('moves the relevance of an article that stays on the subject', () => {
    const weights = [{ kind: 'word' as const, id: 'court', by: 0.6 }];
    const judge = createRelevanceJudge({ leaning: 'as-found', weights });
    expect(judgeRelevance(0.5, traits, judge)).toMatchObject({ relevant: true, relevance: 0.7 });
  });

  test('goes only so far, however much was learned', () => {
    const weights = [{ kind: 'word' as const, id: 'court', by: -50 }];
    const judge = createRelevanceJudge({ leaning: 'far-more', weights });
    expect(judgeRelevance(1, traits, judge).relevant).toBe(true);
  });

  test('shows the fewer the further it leans that way, and nothing is shown that a wider leaning hides', () => {
    const shown = (relevance: number) =>
      relevanceLeanings.map(
        (leaning) =>
          judgeRelevance(relevance, traits, createRelevanceJudge({ leaning, weights: [] })).relevant,
      );
    expect(shown(0)).toEqual([false, false, false, false, false]);
    expect(shown(0.1)).toEqual([true, true, true, false, false]);
    expect(shown(0.2)).toEqual([true, true, true, true, false]);
    expect(shown(0.5)).toEqual([true, true, true, true, true]);
  });

  test('is met by what was pushed half the way where it leans towards more', () => {
    const weights = [{ kind: 'word' as const, id: 'court', by: 1 }];
    const shown = relevanceLeanings.map(
      (leaning) => judgeRelevance(0, traits, createRelevanceJudge({ leaning, weights })).relevant,
    );
    expect(shown).toEqual([true, false, false, false, false]);
  });
});
