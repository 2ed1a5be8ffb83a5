import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEngine } from '../../../electron/engine/engine.ts';
import { connectInProcess } from '../../../electron/hosts/in-process/connect-in-process.ts';
import { createClient } from '../../../shared/contract/client.ts';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { removeHome, runHere, temporaryHome } from './run-here.ts';

let home: string;
let feeds: LoopbackFeeds;
const items = Array.from({ length: 50 }, (_, at) => ({
  guid: `${at}`,
  title: at < 25 ? `Webinar ${at}: prompt injection for beginners` : `Prompt injection hits chatbot ${at}`,
  link: `https://news.example/${at}`,
  date: new Date(Date.UTC(2026, 2, 1 + (at % 3))).toISOString(),
}));

const run = (...words: string[]) => runHere(join(home, 'library'), words);

beforeEach(async () => {
  home = await temporaryHome();
  feeds = await openLoopbackFeeds();
  feeds.serve('/feed.xml', { body: rss('News', items) });
  await run('sources', 'add', feeds.url('/feed.xml'), '--allow-private');
  await run('collect', '--all');
});
afterEach(async () => {
  await feeds.close();
  await removeHome(home);
});

/** Says of so many webinars that they are not on the subject. */
async function correct(count: number): Promise<void> {
  const engine = await createEngine({ folder: join(home, 'library') });
  const client = createClient(connectInProcess(engine));
  const { articles } = await client.request('articles.list', { text: 'webinar', limit: 100 });
  await client.request('articles.mark', {
    ids: articles.slice(0, count).map(({ id }) => id),
    relevant: false,
  });
  await engine.close();
}
const relevant = async (): Promise<number> =>
  JSON.parse((await run('articles', '--relevant', '--json')).out).total;

test('few corrections are too early, which is said before anything is changed', async () => {
  await correct(3);
  const shown = await run('relevance', 'preview');
  expect(shown.out).toContain('3 corrections: 0 relevant, 3 not. The packs alone meet 0 of them.');
  expect(shown.out).toContain('Too early to learn: at least 20 are needed.');
  const refused = await run('relevance', 'on');
  expect(refused.code).not.toBe(0);
  expect(refused.err).toContain('too early to learn: 3 of at least 20 corrections');
  expect((await run('relevance')).out).toBe('Packs and rules decide alone what is on the subject.\n');
});

test('what corrections teach is shown, put to use, told as a change, and taken back', async () => {
  await correct(22);
  const shown = await run('relevance', 'preview');
  expect(shown.out).toMatch(/as-found\s+25 of 50\s+0\s+3\s+22 of 22/);
  expect(shown.out).toMatch(/-0\.\d+ +source +News/);
  expect(shown.out).toMatch(/- Webinar \d+: prompt injection for beginners \[.*word webinar -/);
  expect(await relevant()).toBe(28);

  expect((await run('relevance', 'on')).out).toContain('0 articles come to the subject, 3 leave it.');
  expect(await relevant()).toBe(25);
  expect((await run('relevance')).out).toContain('22 corrections (0 relevant, 22 not) are in use');
  const { changes } = JSON.parse((await run('changes', '--json')).out);
  expect(changes).toMatchObject({ cause: 'rules', articles: 50, changed: 3, comes: 0, goes: 3, terms: [] });

  await run('undo');
  expect(await relevant()).toBe(28);
  expect((await run('changes')).out).toContain('50 articles, 3 changed; 3 came to the subject, 0 left it.');
});

test('a bar shows how far the tagging is', async () => {
  await correct(22);
  const { err } = await runHere(join(home, 'library'), ['relevance', 'on'], { canDraw: true });
  expect(err).toContain('0/1 days tagged');
});

test.each([
  [['relevance', 'frobnicate'], 'cannot "frobnicate"'],
  [['relevance', 'on', '--show', 'much'], '--show takes one of far-more, more, as-found, fewer, far-fewer'],
])('%j is wrong usage', async (words, sentence) => {
  const { code, err } = await run(...words);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

test('what was never tagged anew has no changes', async () => {
  expect((await run('changes')).out).toBe('The stored articles of this library were never tagged anew.\n');
});
