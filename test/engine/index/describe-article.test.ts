import { expect, test } from 'vitest';
import { describeArticle } from '../../../electron/engine/index/describe-article.ts';
import type { TagArticle } from '../../../electron/engine/index/tag-article.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import { idOf, makeItem, vendor, wire } from './make-item.ts';

const titleOf = (id: string): string | undefined => (id === vendor ? 'Vendor blog' : undefined);
const noTags: TagArticle = () => ({ relevant: false, relevance: 0, tags: [], clues: '{}' });

test('tags the plain text with the title of the source that came first', () => {
  const asked: unknown[] = [];
  const tagger: TagArticle = (article, text, source) => {
    asked.push([article.title, text, source]);
    return noTags(article, text, source);
  };
  describeArticle(
    makeItem('One', { body: '<p>Fish &amp; chips</p>', from: [vendor, wire] }),
    titleOf,
    tagger,
  );
  expect(asked).toEqual([['One', 'Fish & chips', 'Vendor blog']]);
});

test('is filtered by each tag, source and language once', () => {
  const tag: Tag = { kind: 'actor', id: 'deepseek', maker: 'pack', evidence: [] };
  const tagger: TagArticle = () => ({
    relevant: true,
    relevance: 0.5,
    tags: [tag, { ...tag }],
    clues: '{}',
  });
  const { terms } = describeArticle(
    makeItem('One', { from: [wire, wire], language: 'zh-CN' }),
    titleOf,
    tagger,
  );
  expect(terms).toEqual([
    { kind: 'actor', id: 'deepseek' },
    { kind: 'source', id: wire },
    { kind: 'language', id: 'zh-cn' },
  ]);
});

test('shows the beginning of the text where there is no summary, cut at a word', () => {
  const { shown } = describeArticle(makeItem('One', { body: 'word '.repeat(500) }), titleOf, noTags);
  expect(shown.summary).toMatch(/^(word )+word…$/);
  expect(shown.summary.length).toBeLessThanOrEqual(400);
});

test('sorts an undated article by when it was first seen', () => {
  const item = makeItem('One', { published: null, firstSeen: '2026-02-23T12:00:00.000Z' });
  expect(describeArticle(item, titleOf, noTags).moment).toBe(Date.parse('2026-02-23T12:00:00.000Z'));
});

test('says how long reading it takes, in its language', () => {
  const minutesOf = (body: string, language: string): number =>
    describeArticle(makeItem('One', { body, language }), titleOf, noTags).shown.minutes;
  expect(minutesOf(`<p>${'word '.repeat(456)}</p>`, 'en-GB')).toBe(2);
  expect(minutesOf(`<p>${'sözcük '.repeat(456)}</p>`, 'tr')).toBe(3);
  expect(minutesOf('', 'en')).toBe(0);
});

test('a theme that is only denied is shown as no tag, until somebody gives it', () => {
  const denied = [{ id: 'model-weight-theft', evidence: [] }];
  const tagger: TagArticle = () => ({ relevant: true, relevance: 0.5, tags: [], denied, clues: '{}' });
  const found = describeArticle(makeItem('No weights were stolen'), titleOf, tagger);
  expect(found.shown).toMatchObject({ tags: [], denied });
  const given = { kind: 'theme', id: 'model-weight-theft', holds: true } as const;
  const at = '2026-02-23T12:00:00.000Z';
  const decision = { article: idOf('One'), at, read: false, kept: false, setAside: null, tags: [given] };
  const { shown } = describeArticle(makeItem('One', { decision }), titleOf, tagger);
  expect(shown).not.toHaveProperty('denied');
});

test('a tag that a person gives keeps the words and the role that the packs found', () => {
  const evidence = [{ field: 'title' as const, start: 0, end: 3, text: 'One' }];
  const found: Tag = { kind: 'actor', id: 'deepseek', maker: 'pack', evidence, role: 'accused' };
  const tagger: TagArticle = () => ({ relevant: true, relevance: 0.5, tags: [found], clues: '{}' });
  const given = { kind: 'actor', id: 'deepseek', holds: true } as const;
  const at = '2026-02-23T12:00:00.000Z';
  const decision = { article: idOf('One'), at, read: false, kept: false, setAside: null, tags: [given] };
  const { shown } = describeArticle(makeItem('One', { decision }), titleOf, tagger);
  expect(shown.tags).toEqual([{ ...found, maker: 'person' }]);
});
