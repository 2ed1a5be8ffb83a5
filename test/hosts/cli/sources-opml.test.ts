import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { removeHome, runHere, temporaryHome } from './run-here.ts';

let home: string;
let feeds: LoopbackFeeds;
beforeEach(async () => {
  home = await temporaryHome();
  feeds = await openLoopbackFeeds();
});
afterEach(async () => {
  await feeds.close();
  await removeHome(home);
});

const run = (...words: string[]) => runHere(join(home, 'library'), words);
const opml = `<opml version="2.0"><body><outline text="Labs">
  <outline text="Lab A" xmlUrl="https://a.example/feed?token=SECRET"/></outline>
  <outline text="Local" xmlUrl="http://127.0.0.1:9/feed"/><outline text="Note"/></body></opml>`;

async function opmlFile(): Promise<string> {
  const file = join(home, 'feeds.opml');
  await writeFile(file, opml);
  return file;
}

test('adding a page follows its feed and says so', async () => {
  feeds.serve('/', { body: '<!doctype html><link rel="alternate" type="text/xml" href="/all.xml">' });
  feeds.serve('/all.xml', { body: rss('All', [{ title: 'A', guid: '1' }]) });
  const { code, out, err } = await run('sources', 'add', feeds.url('/'), '--allow-private');
  expect(code).toBe(0);
  expect(out).toBe(`Following ${feeds.url('/all.xml')}.\n`);
  expect(err).toContain(`is the feed of ${feeds.url('/')}`);
});

test('adding what cannot be reached follows it and says why nothing was found', async () => {
  const { code, out, err } = await run('sources', 'add', feeds.url('/none'), '--allow-private');
  expect({ code, out }).toEqual({ code: 0, out: `Following ${feeds.url('/none')}.\n` });
  expect(err).toContain('404');
});

test('an import prints each outline with its verdict', async () => {
  const { code, out } = await run('sources', 'import', await opmlFile());
  expect(code).toBe(0);
  expect(out).toMatch(/added\s+Lab A\s+Labs/);
  expect(out).toMatch(/private address\s+Local/);
  expect(out).toMatch(/no address\s+Note/);
  expect(out).toContain('1 of 3 added.');
});

test('an import as JSON has every outline, its verdict and the source that follows it', async () => {
  const { out } = await run('sources', 'import', await opmlFile(), '--json', '--allow-private');
  const { sources, added } = JSON.parse(out);
  expect(added).toBe(2);
  expect(sources).toMatchObject([
    { title: 'Lab A', folder: ['Labs'], verdict: 'new', id: expect.any(String) },
    { title: 'Local', verdict: 'private-address', id: expect.any(String) },
    { title: 'Note', verdict: 'no-address', id: null },
  ]);
});

test('an export is OPML, and its secrets stay here', async () => {
  await run('sources', 'import', await opmlFile());
  const { code, out, err } = await run('sources', 'export');
  expect(code).toBe(0);
  expect(out).toContain('<outline type="rss" text="Lab A" title="Lab A" xmlUrl="https://a.example/feed"/>');
  expect(out).not.toContain('SECRET');
  expect(err).toContain('Lab A is written without its token');
  const { opml: same, stripped } = JSON.parse((await run('sources', 'export', '--json')).out);
  expect(same).toContain('<opml version="2.0">');
  expect(stripped).toEqual([{ title: 'Lab A', removed: ['token'] }]);
});

test.each([
  [['sources', 'import'], 'needs to know which', 2],
  [['sources', 'import', 'a.opml', 'b.opml'], 'one file at a time', 2],
  [['sources', 'import', 'no-such.opml'], 'there is no such file', 2],
  [['sources', 'export', 'x'], 'does not know what to do', 2],
])('%j is refused with a sentence', async (words, sentence, code) => {
  await run('sources', 'defaults');
  const outcome = await run(...words);
  expect(outcome.code).toBe(code);
  expect(outcome.err).toContain(sentence);
});
