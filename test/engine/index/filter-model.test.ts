import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ArticleIndex, openIndex } from '../../../electron/engine/index/article-index.ts';
import type { ArticleFilter, ArticleRow } from '../../../shared/contract/article-query.ts';
import { tokensOf } from '../../../shared/search/tokens.ts';
import { seededRandom } from '../../bench/index-articles.ts';
import { makeItem, sources, vendor, wire } from './make-item.ts';

/** What the contract says of a filter, written as plainly as it can be, against what the index answers. */
const subjects = [
  'DeepSeek accused of model distillation',
  'MiniMax denies model distillation',
  'OpenAI warns of a prompt injection attack',
  'Moonshot AI and the weather',
  'a shadow library case',
];
const words = ['harvest', 'proxy', 'account', '数据'];
const count = 2500; // more than two chunks

let folder: string;
let index: ArticleIndex;
let rows: readonly ArticleRow[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-'));
  index = await openIndex({ file: join(folder, 'index.sqlite'), vocabularyVersion: '1' });
  await index.setSources(sources);
  const random = seededRandom(3);
  const pick = <Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value | undefined =>
    values[Math.floor(random() * values.length)];
  const items = Array.from({ length: count }, (_, number) => {
    const seen = new Date(Date.parse('2026-01-01') + Math.floor(random() * 90) * 43_200_000).toISOString();
    const reason = random() < 0.2 ? { reason: 'why' } : null;
    return makeItem(`${pick(subjects)} ${pick(words)} ${number}`, {
      from: random() < 0.3 ? [wire, vendor] : [pick([wire, vendor]) ?? wire],
      published: random() < 0.2 ? null : seen,
      firstSeen: seen,
      decision: { article: 'art-0', read: random() < 0.5, kept: random() < 0.2, setAside: reason, at: seen },
    });
  });
  await index.replaceDay('2026-02-23', 'f', items);
  // Holes among the rows, and articles that were written twice.
  const kept = items.filter(() => random() < 0.9);
  await index.replaceDay('2026-02-23', 'g', kept);
  rows = [0, 500, 1000, 1500, 2000].flatMap((offset) => index.list({ limit: 500, offset }).articles);
  expect(rows).toHaveLength(kept.length);
});
afterAll(async () => {
  await index.close();
  rmSync(folder, { recursive: true });
});

const momentOf = ({ published, firstSeen }: ArticleRow): string => published ?? firstSeen;
const idsOf = ({ tags }: ArticleRow, kind: string): string[] =>
  tags.filter((tag) => tag.kind === kind).map(({ id }) => id);

const inState: Readonly<Record<NonNullable<ArticleFilter['state']>, (row: ArticleRow) => boolean>> = {
  all: () => true,
  inbox: ({ kept, setAside }) => !kept && setAside === null,
  unread: ({ read, setAside }) => !read && setAside === null,
  kept: ({ kept }) => kept,
  'set-aside': ({ setAside }) => setAside !== null,
};

function belongs(row: ArticleRow, filter: ArticleFilter): boolean {
  const day = momentOf(row).slice(0, 10);
  const any = (wanted: readonly string[] | undefined, has: readonly string[]): boolean =>
    wanted === undefined || wanted.length === 0 || wanted.some((id) => has.includes(id));
  return (
    any(filter.actors, idsOf(row, 'actor')) &&
    any(filter.themes, idsOf(row, 'theme')) &&
    any(
      filter.sources,
      row.sources.map(({ id }) => id),
    ) &&
    (filter.relevant === undefined || filter.relevant === row.relevant) &&
    (filter.since === undefined || day >= filter.since) &&
    (filter.until === undefined || day <= filter.until) &&
    inState[filter.state ?? 'all'](row) &&
    (filter.text === undefined || tokensOf(filter.text).every((token) => tokensOf(row.title).includes(token)))
  );
}

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-01-${String(number).padStart(2, '0')}`);
const some = (...ids: string[]) => fc.option(fc.subarray(ids), { nil: undefined });
const anyFilter = fc
  .record({
    actors: some('deepseek', 'minimax', 'openai', 'nobody'),
    themes: some('model-distillation', 'prompt-injection'),
    sources: some(wire, vendor),
    relevant: fc.option(fc.boolean(), { nil: undefined }),
    since: fc.option(day, { nil: undefined }),
    until: fc.option(day, { nil: undefined }),
    state: fc.constantFrom('inbox', 'unread', 'kept', 'set-aside', 'all', undefined),
    text: fc.constantFrom(...words, 'harvest model', 'shadow', undefined),
  })
  // A request comes without the keys that it does not use.
  .map((filter): ArticleFilter => JSON.parse(JSON.stringify(filter)));

test('a list holds what its filter says, newest first, with the true total', () => {
  fc.assert(
    fc.property(anyFilter, fc.nat(60), fc.nat(60), (filter, offset, limit) => {
      const expected = rows.filter((row) => belongs(row, filter));
      const list = index.list({ ...filter, offset, limit });
      expect(list.total).toBe(expected.length);
      expect(list.articles).toEqual(expected.slice(offset, offset + limit));
    }),
    { numRuns: 200 },
  );
  const moments = rows.map(momentOf);
  expect(moments).toEqual(moments.toSorted().toReversed());
});

test('facets count what choosing them would list', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const facets = index.facets(filter);
      expect(facets.total).toBe(rows.filter((row) => belongs(row, filter)).length);
      for (const { id, count } of facets.actors) {
        expect(count).toBe(rows.filter((row) => belongs(row, { ...filter, actors: [id] })).length);
      }
      for (const { id, count } of facets.themes) {
        expect(count).toBe(rows.filter((row) => belongs(row, { ...filter, themes: [id] })).length);
      }
      for (const { id, count } of facets.sources) {
        expect(count).toBe(rows.filter((row) => belongs(row, { ...filter, sources: [id] })).length);
      }
    }),
    { numRuns: 100 },
  );
});

test('operators say the same as filters', () => {
  const total = (filter: ArticleFilter): number => index.list({ ...filter, limit: 0 }).total;
  expect(total({ text: 'actor:deepseek OR actor:minimax' })).toBe(total({ actors: ['deepseek', 'minimax'] }));
  expect(total({ text: 'since:2026-01-10 until:2026-01-20' })).toBe(
    total({ since: '2026-01-10', until: '2026-01-20' }),
  );
  expect(total({ text: 'is:unread proxy' })).toBe(total({ state: 'unread', text: 'proxy' }));
  expect(total({ text: '-is:relevant' })).toBe(total({ relevant: false }));
  expect(total({ text: 'source:vendor -theme:model-distillation' })).toBe(
    total({ sources: [vendor] }) - total({ sources: [vendor], themes: ['model-distillation'] }),
  );
});
