import { expect, test } from 'vitest';
import { describeRequests } from '../../../electron/engine/index/describe-requests.ts';
import type { WriteRequest } from '../../../electron/engine/index/index-messages.ts';
import type { TagArticle } from '../../../electron/engine/index/tag-article.ts';
import { noTaggingPacks } from '../../../electron/engine/index/tagging-packs.ts';
import { noTaggingRules } from '../../../electron/engine/index/tagging-rules.ts';
import { makeItem } from './make-item.ts';

const day = '2026-02-23';
const storing = (...titles: readonly string[]): Extract<WriteRequest, { kind: 'store' }> => ({
  kind: 'store',
  day,
  items: titles.map((title) => makeItem(title)),
  begins: true,
  replaces: false,
  end: { kind: 'added', before: null, after: 'f' },
});
const source = makeItem('any').article.carriedBy[0]?.source ?? '';

/** A tagger that tells which title of a source it was given. */
const tellTitle = () => (): TagArticle => (_article, _text, title) => ({
  relevant: title === 'Reuters',
  relevance: 0,
  tags: [],
  clues: `${title}`,
});

test('articles are described in their order, and what is written with them stays', () => {
  const describe = describeRequests(
    { sources: [], rules: noTaggingRules, packs: noTaggingPacks },
    tellTitle(),
  );
  const described = describe(storing('One', 'Two'));
  expect(described).toMatchObject({ kind: 'store', day, replaces: false, end: { after: 'f' } });
  if (described.kind !== 'store') throw new Error('It was to be stored.');
  expect(described.articles.map(({ shown }) => JSON.parse(shown).title)).toEqual(['One', 'Two']);
});

test('the title of a source counts for the articles after it, and for none before', () => {
  const describe = describeRequests(
    { sources: [{ id: source, title: 'Blog' }], rules: noTaggingRules, packs: noTaggingPacks },
    tellTitle(),
  );
  const cluesOf = (request: ReturnType<typeof describe>) =>
    request.kind === 'store' ? request.articles.map(({ clues }) => clues) : [];
  const before = describe(storing('One'));
  const named = describe({ kind: 'sources', sources: [{ id: source, title: 'Reuters' }] });
  const after = describe(storing('Two'));
  expect(cluesOf(before)).toEqual(['Blog']);
  expect(named).toEqual({ kind: 'sources', sources: [{ id: source, title: 'Reuters' }] });
  expect(cluesOf(after)).toEqual(['Reuters']);
});

test('the vocabulary is compiled once, and not before something is to be described', () => {
  let compiled = 0;
  const describe = describeRequests({ sources: [], rules: noTaggingRules, packs: noTaggingPacks }, () => {
    compiled += 1;
    return () => ({ relevant: false, relevance: 0, tags: [], clues: '{}' });
  });
  describe({ kind: 'decisions', changes: [], days: [] });
  expect(compiled).toBe(0);
  describe({ kind: 'prepare' });
  describe(storing('One'));
  describe(storing('Two'));
  expect(compiled).toBe(1);
});
