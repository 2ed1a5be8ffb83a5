import { expect, test } from 'vitest';
import { type Draft, newArticle } from '../../../electron/engine/collect/draft-article.ts';
import { addCarrier, addRevision, compareWithKnown } from '../../../electron/engine/collect/merge-draft.ts';

const monday = '2026-02-23T08:00:00.000Z';
const tuesday = '2026-02-24T08:00:00.000Z';
const wednesday = '2026-02-25T08:00:00.000Z';

const draft = (source: string, hash: string, more: Partial<Draft> = {}): Draft => ({
  source,
  guid: 'g1',
  keys: [
    { kind: 'guid', hash: `guid-${source}` },
    { kind: 'url', hash: 'url-1' },
  ],
  idSeed: 'url:https://news.example/1',
  body: `body ${hash}`,
  wording: { title: `Title ${hash}`, summary: `Summary ${hash}`, author: null, contentHash: hash },
  facts: {
    url: 'https://news.example/1',
    canonicalUrl: 'https://news.example/1',
    published: monday,
    dateGuessed: false,
    language: 'en',
    categories: [],
  },
  ...more,
});

const stored = newArticle(draft('wire', 'v1'), 'art-1', monday);

test('the same words from the same source are the same article', () => {
  expect(
    compareWithKnown(draft('wire', 'v1'), { article: 'art-1', carriers: stored.carriedBy }, 'guid'),
  ).toBe('same');
});

test('other words under the same guid are an edit', () => {
  expect(
    compareWithKnown(draft('wire', 'v2'), { article: 'art-1', carriers: stored.carriedBy }, 'guid'),
  ).toBe('edited');
});

test('the same address in another feed is one more carrier, whatever the words', () => {
  expect(
    compareWithKnown(draft('daily', 'v9'), { article: 'art-1', carriers: stored.carriedBy }, 'url'),
  ).toBe('carried-anew');
});

test('in one feed, other words under another guid and the same address are another article', () => {
  expect(compareWithKnown(draft('wire', 'v2'), { article: 'art-1', carriers: stored.carriedBy }, 'url')).toBe(
    'another',
  );
});

test('in one feed without guids, other words at the same address are an edit', () => {
  const bare = draft('wire', 'v2', { keys: [{ kind: 'url', hash: 'url-1' }] });
  expect(compareWithKnown(bare, { article: 'art-1', carriers: stored.carriedBy }, 'url')).toBe('edited');
});

test('an edit keeps the former wording as a revision until the moment it was replaced', () => {
  const edited = addRevision(stored, draft('wire', 'v2'), tuesday);
  expect(edited.title).toBe('Title v2');
  expect(edited.revisions).toEqual([
    { title: 'Title v1', summary: 'Summary v1', author: null, contentHash: 'v1', until: tuesday },
  ]);
  expect(edited.carriedBy).toEqual([{ source: 'wire', guid: 'g1', contentHash: 'v2', seen: monday }]);
});

test('a second carrier leaves the wording of the first alone', () => {
  const carried = addCarrier(stored, draft('daily', 'v9'), tuesday);
  expect(carried.title).toBe('Title v1');
  expect(carried.carriedBy.map(({ source, contentHash }) => [source, contentHash])).toEqual([
    ['wire', 'v1'],
    ['daily', 'v9'],
  ]);
  expect(carried.keys).toEqual(['guid-wire', 'url-1', 'guid-daily']);
});

test('an edit by a source whose wording is not the one shown changes only what that source is known by', () => {
  const carried = addCarrier(stored, draft('daily', 'v9'), tuesday);
  const edited = addRevision(carried, draft('daily', 'v10'), wednesday);
  expect(edited.title).toBe('Title v1');
  expect(edited.revisions).toEqual([]);
  expect(edited.carriedBy.map((one) => one.contentHash)).toEqual(['v1', 'v10']);
});

test('edits add up, each former wording kept', () => {
  const twice = addRevision(
    addRevision(stored, draft('wire', 'v2'), tuesday),
    draft('wire', 'v3'),
    wednesday,
  );
  expect(twice.revisions.map(({ contentHash, until }) => [contentHash, until])).toEqual([
    ['v1', tuesday],
    ['v2', wednesday],
  ]);
});
