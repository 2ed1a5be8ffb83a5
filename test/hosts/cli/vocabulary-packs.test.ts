import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { harbour, madeFile, saltTheme } from '../../shared/packs/made-pack.ts';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { removeHome, runHere, temporaryHome } from './run-here.ts';

let home: string;
let feeds: LoopbackFeeds;
beforeEach(async () => {
  home = await temporaryHome();
  feeds = await openLoopbackFeeds();
  const items = [{ title: 'Harbour Labs found salted outputs', guid: 'a' }];
  feeds.serve('/feed.xml', { body: rss('News', items) });
  await run('sources', 'add', feeds.url('/feed.xml'), '--allow-private');
  await run('collect');
});
afterEach(async () => {
  await feeds.close();
  await removeHome(home);
});

const run = (...words: string[]) => runHere(join(home, 'library'), words);

async function fileWith(...actors: readonly object[]): Promise<string> {
  const file = join(home, 'desk.json');
  const packs = [
    { kind: 'actor', id: 'a', entries: actors },
    { kind: 'theme', id: 't', entries: [saltTheme] },
  ];
  await writeFile(file, madeFile({ version: '2', maker: 'The desk', packs }));
  return file;
}

test('a file is shown with what it would change, and nothing is changed', async () => {
  const { code, out } = await run('vocabulary', 'import', await fileWith(harbour));
  expect(code).toBe(0);
  expect(out).toBe(
    [
      'desk 2 by The desk (new): 2 entries',
      '  actor harbour-labs: Harbour Labs, new',
      '  theme salting: Salted outputs, new',
      '4 examples tried, 0 not as they should be.',
      'Harbour Labs (actor harbour-labs): 1 more, 0 less',
      '  + Harbour Labs found salted outputs  [Harbour Labs]',
      'Salted outputs (theme salting): 1 more, 0 less',
      '  + Harbour Labs found salted outputs  [salted output]',
      '1 articles tried, 1 would change; 1 would come to the subject, 0 leave it. Nothing was changed; --apply takes the file.',
      '',
    ].join('\n'),
  );
  expect((await run('vocabulary', 'packs')).out).toBe('This library has no packs of its own.\n');
});

test('--apply takes it, and what is stored is tagged anew before the command ends', async () => {
  const { code, out } = await run('vocabulary', 'import', await fileWith(harbour), '--apply', '--json');
  expect({ code, done: JSON.parse(out) }).toMatchObject({
    code: 0,
    done: { pack: { name: 'desk' }, problems: [] },
  });
  expect((await run('vocabulary', 'packs')).out).toMatch(/desk\s+2\s+The desk\s+2\n/);
  expect((await run('vocabulary', 'show', 'harbour-labs')).out).toMatch(
    /^Harbour Labs \(actor harbour-labs, desk 2\)/,
  );
  expect((await run('vocabulary')).out).toMatch(/theme\s+salting\s+Salted outputs\s+desk/);
  const found = JSON.parse((await run('articles', '--actor', 'harbour-labs', '--json')).out);
  expect(found).toMatchObject({ total: 1, articles: [{ tags: [{ maker: 'pack' }, { maker: 'pack' }] }] });
  expect((await run('changes')).out).toContain('because of packs of your own: 1 articles, 1 changed');
});

test('a pack is exported by its name, and removed by it', async () => {
  await run('vocabulary', 'import', await fileWith(harbour), '--apply');
  const { out } = await run('vocabulary', 'export', 'desk');
  expect(JSON.parse(out)).toMatchObject({ format: 'faultline/packs-file', name: 'desk', maker: 'The desk' });
  expect((await run('vocabulary', 'remove', 'desk')).out).toContain('The pack desk is gone');
  const { total } = JSON.parse((await run('articles', '--json')).out);
  expect(total).toBe(1);
  expect((await run('articles', '--actor', 'harbour-labs')).err).toContain('no such actor');
});

test('what is left out is told on standard error, and the rest is taken', async () => {
  const file = await fileWith({ ...harbour, aliases: ['x'] });
  const { code, err } = await run('vocabulary', 'import', file, '--apply');
  expect(code).toBe(3);
  expect(err).toContain('The actor "harbour-labs" is left out: aliases: "x" is too short');
  expect((await run('vocabulary', 'packs', '--json')).out).toContain('salting');
});

test('a file that holds nothing is refused with a sentence', async () => {
  const file = join(home, 'none.json');
  await writeFile(file, '{}');
  const { code, err } = await run('vocabulary', 'import', file, '--apply');
  expect(code).toBe(2);
  expect(err).toContain('The file holds no packs: its "format" must be "faultline/packs-file"');
});

test('texts are tagged with a pack without a library', async () => {
  const line = JSON.stringify({ id: '1', title: 'Harbourworks found salted outputs', text: '' });
  const { out } = await runHere(join(home, 'none'), ['tag', '--packs', await fileWith(harbour)], {
    input: `${line}\n`,
  });
  expect(JSON.parse(out)).toMatchObject({ actors: [{ id: 'harbour-labs' }], themes: [{ id: 'salting' }] });
});

test.each([
  [['vocabulary', 'import'], /"vocabulary import" takes one file/],
  [['vocabulary', 'list', '--apply'], /--apply goes with "vocabulary import"/],
  [['vocabulary', 'export', 'nothing'], /This library has no pack "nothing" of its own/],
])('says of %j what is wrong', async (words, sentence) => {
  expect((await run(...words)).err).toMatch(sentence);
});
