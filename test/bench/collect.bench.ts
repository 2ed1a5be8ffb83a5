import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { deskPath, isOnDesk } from '../support/desk.ts';
import { printFigures } from '../support/figures.ts';
import { openLoopbackFeeds } from '../support/loopback-feeds.ts';
import { openTestEngine } from '../support/open-test-engine.ts';

/**
 * The main job as a person starts it: `collect --all` of 34 real feeds from loopback into a fresh library, a process
 * of its own each time, from its start to its end; then a second collect. Beside it, as a baseline of what a
 * process and a library cost without any work: `sources list`.
 */
const corpus = 'corpora/feeds-ai-vendors';
const runs = 5;
const cli = resolve(import.meta.dirname, '../../electron/hosts/cli/main.ts');

const collected = z.object({ newArticles: z.number() });

async function timed(args: readonly string[]): Promise<{ readonly ms: number; readonly out: string }> {
  const started = performance.now();
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  await new Promise((closed) => child.on('close', closed));
  return { ms: performance.now() - started, out };
}

if (!isOnDesk(corpus)) {
  console.log(`skipped: ${corpus} is not on this machine`);
} else {
  const feeds = await openLoopbackFeeds();
  const names = readdirSync(deskPath(corpus));
  for (const name of names)
    feeds.serve(`/${name}`, { body: readFileSync(join(deskPath(corpus), name), 'utf8') });
  const times = { idle: [] as number[], first: [] as number[], second: [] as number[] };
  let articles = 0;
  for (let run = 0; run < runs; run += 1) {
    const home = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
    const folder = join(home, 'library');
    const lab = await openTestEngine({ folder });
    for (const name of names) {
      await lab.client.request('sources.add', {
        url: feeds.url(`/${name}`),
        title: name,
        allowPrivate: true,
      });
    }
    await lab.engine.close();
    times.idle.push((await timed(['sources', 'list', '--json', '--library', folder])).ms);
    const first = await timed(['collect', '--all', '--json', '--library', folder]);
    times.first.push(first.ms);
    articles = collected.parse(JSON.parse(first.out)).newArticles;
    const second = await timed(['collect', '--all', '--force', '--json', '--library', folder]);
    times.second.push(second.ms);
    if (collected.parse(JSON.parse(second.out)).newArticles !== 0)
      throw new Error('the second collect added articles');
    rmSync(home, { recursive: true });
  }
  await feeds.close();
  printFigures('idle: sources list', times.idle, 'ms');
  printFigures(`collect --all, ${names.length} feeds, ${articles} articles`, times.first, 'ms');
  printFigures('second collect, nothing new', times.second, 'ms');
}
