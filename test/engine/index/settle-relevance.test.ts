import { describe, expect, test } from 'vitest';
import { settleRelevance } from '../../../electron/engine/index/settle-relevance.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import { createRelevanceJudge } from '../../../shared/relevance/judge-relevance.ts';

const by = -3;
const judge = createRelevanceJudge({
  leaning: 'as-found',
  weights: [{ kind: 'word', id: 'webinar', by }],
});
const found = {
  title: 'Webinar',
  summary: '',
  language: 'en',
  sources: [],
  tags: [] as Tag[],
  relevant: true,
  relevance: 0.35,
};

describe('whether an article is on the subject', () => {
  test('is what packs and rules find where nothing was learned', () => {
    expect(settleRelevance(found, undefined, null)).toEqual({ relevant: true, relevance: 0.35 });
  });

  test('is what corrections make of it, with what moved it and what there was before', () => {
    expect(settleRelevance(found, undefined, judge)).toEqual({
      relevant: false,
      relevance: 0,
      judged: { found: 0.35, byHand: false, because: [{ kind: 'word', id: 'webinar', by }] },
    });
  });

  test('is told without a reason where corrections do not touch it', () => {
    const other = { ...found, title: 'Court' };
    expect(settleRelevance(other, undefined, judge)).toEqual({ relevant: true, relevance: 0.35 });
  });

  test.each([true, false])('is what a person says, %s, whatever was learned', (said) => {
    expect(settleRelevance(found, said, judge)).toEqual({
      relevant: said,
      relevance: said ? 0.35 : 0,
      judged: { found: 0.35, byHand: true, because: [] },
    });
  });

  test.each(['person', 'rule'] as const)('is not moved by corrections where a %s gave a theme', (maker) => {
    const tags: Tag[] = [{ kind: 'theme', id: 'jailbreak', maker, evidence: [] }];
    expect(settleRelevance({ ...found, tags }, undefined, judge).relevant).toBe(true);
  });

  test('is no matter of who is named: an actor that a person gave settles nothing', () => {
    const tags: Tag[] = [{ kind: 'actor', id: 'openai', maker: 'person', evidence: [] }];
    expect(settleRelevance({ ...found, tags }, undefined, judge).relevant).toBe(false);
  });
});
