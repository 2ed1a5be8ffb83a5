import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runWithoutWindow } from '../support/launch-desktop.ts';
import { openLoopbackFeeds, rss } from '../support/loopback-feeds.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'faultline-cli-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const faultline = (...args: readonly string[]) => runWithoutWindow(['--cli', ...args]);

test('the installed app is the command line, too: it collects and lists without a window', async () => {
  const feeds = await openLoopbackFeeds();
  feeds.serve('/feed.xml', {
    body: rss('News', [{ title: 'Labs accused of model distillation', guid: '1' }]),
  });
  const library = ['--library', join(home, 'library'), '--json'];
  const added = await faultline('sources', 'add', feeds.url('/feed.xml'), '--allow-private', ...library);
  expect(added).toMatchObject({ code: 0 });
  const collected = await faultline('collect', ...library);
  expect([collected.code, JSON.parse(collected.stdout)]).toMatchObject([0, { newArticles: 1 }]);
  const listed = await faultline('articles', ...library);
  expect(JSON.parse(listed.stdout)).toMatchObject({
    total: 1,
    articles: [{ title: 'Labs accused of model distillation' }],
  });
  await feeds.close();
});

test('it parses a file in the worker that the bundle brings', async () => {
  const file = join(home, 'feed.xml');
  await writeFile(file, rss('News', [{ title: 'One', guid: '1' }]));
  const { code, stdout } = await faultline('parse', file);
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { verdict: 'OK', articles: [{ title: 'One' }] }]);
});

test('it passes on exit codes and says what was wrong', async () => {
  const { code, stdout, stderr } = await faultline('nonsense');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('nonsense');
});
