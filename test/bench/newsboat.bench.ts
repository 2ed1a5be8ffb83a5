import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { figuresOf, printFigures } from '../support/figures.ts';
import { openBulkFeeds } from '../support/open-bulk-feeds.ts';
import { openTestEngine } from '../support/open-test-engine.ts';

/**
 * A day's worth of news for a large list: 200 feeds with 50 new articles each, from the socket to a library that is
 * durable, tagged and indexed, against `newsboat -x reload` on the same feeds, both from the start of a process to its
 * end, in turns. Beside it the same collect in an application that is open and has collected one feed before: its
 * threads are there and know the vocabulary.
 */
const feedCount = 200;
const articleCount = 50;
const runs = 5;
const cli = resolve(import.meta.dirname, '../../electron/hosts/cli/main.ts');
const collected = z.object({ newArticles: z.number() });

async function timed(command: string, args: readonly string[]): Promise<{ ms: number; out: string }> {
  const begun = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  await once(child, 'close');
  return { ms: performance.now() - begun, out };
}

function demand(what: string, found: unknown): void {
  const wanted = feedCount * articleCount;
  if (found !== wanted) throw new Error(`${what} holds ${String(found)} articles, not ${wanted}`);
}

async function newsboat(home: string, urls: readonly string[]): Promise<number> {
  const [list, config, cache] = [join(home, 'urls'), join(home, 'config'), join(home, 'cache.db')];
  writeFileSync(list, `${urls.join('\n')}\n`);
  writeFileSync(config, 'reload-threads 16\n');
  const { ms } = await timed('newsboat', ['-u', list, '-C', config, '-c', cache, '-x', 'reload']);
  const db = new DatabaseSync(cache);
  demand('newsboat', db.prepare('SELECT count(*) AS n FROM rss_item').get()?.['n']);
  db.close();
  return ms;
}

/** A library that follows these feeds and has none of their articles. */
async function follow(folder: string, urls: readonly string[]): Promise<void> {
  const lab = await openTestEngine({ folder });
  for (const url of urls) await lab.client.request('sources.add', { url, asGiven: true, allowPrivate: true });
  await lab.engine.close();
}

async function faultline(folder: string): Promise<number> {
  const { ms, out } = await timed(process.execPath, [cli, 'collect', '--json', '--library', folder]);
  demand('faultline', collected.parse(JSON.parse(out)).newArticles);
  return ms;
}

async function running(folder: string, before: string): Promise<number> {
  const lab = await openTestEngine({ folder, checkResponses: false });
  const first = { url: before, asGiven: true, allowPrivate: true };
  const { id } = await lab.client.request('sources.add', first);
  await lab.client.request('collect.start', { sources: [id], force: false, all: false });
  const begun = performance.now();
  const { newArticles } = await lab.client.request('collect.start', { force: false, all: false });
  const ms = performance.now() - begun;
  demand('faultline', newArticles);
  await lab.dispose();
  return ms;
}

const version = spawnSync('newsboat', ['-v'], { encoding: 'utf8' });
if (version.error !== undefined) {
  console.log('skipped: newsboat is not on this machine');
} else {
  const feeds = await openBulkFeeds(feedCount + 1, articleCount);
  const [before = '', ...urls] = feeds.urls;
  console.log(`${version.stdout.split('\n')[0]}; ${feedCount} feeds, ${(feeds.bytes / 1e6).toFixed(1)} MB`);
  const times = { theirs: [] as number[], ours: [] as number[], running: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    const home = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
    await follow(join(home, 'one'), urls);
    await follow(join(home, 'two'), urls);
    times.theirs.push(await newsboat(home, urls));
    times.ours.push(await faultline(join(home, 'one')));
    times.running.push(await running(join(home, 'two'), before));
    rmSync(home, { recursive: true });
  }
  feeds.close();
  printFigures('newsboat -x reload', times.theirs, 'ms');
  printFigures('faultline collect, a process of its own', times.ours, 'ms');
  printFigures('faultline collect, running already', times.running, 'ms');
  const theirs = figuresOf(times.theirs).median;
  const ratio = (own: readonly number[]): string => (figuresOf(own).median / theirs).toFixed(2);
  console.log(
    `ratio to newsboat: ${ratio(times.ours)} as a process, ${ratio(times.running)} in a running one`,
  );
}
