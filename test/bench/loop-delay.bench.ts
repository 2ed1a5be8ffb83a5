import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { openBulkFeeds } from '../support/open-bulk-feeds.ts';
import { openTestEngine } from '../support/open-test-engine.ts';

/**
 * How late the event loop that answers the screen gets to its work while 200 feeds with 10,000 new articles are
 * fetched, read, stored and indexed, beside the same process when it has nothing to do. The floor is 50 ms, or twice
 * what the machine itself delays an idle process by where it is busy with other things; how long the thread was held
 * by its own work is processor time, which other processes do not stretch.
 */
const beat = 10;
const floor = 50;

async function delays(what: string, during: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: beat });
  const turns: number[] = [];
  let last = process.threadCpuUsage();
  const timer = setInterval(() => {
    const { user, system } = process.threadCpuUsage(last);
    turns.push((user + system) / 1000);
    last = process.threadCpuUsage();
  }, beat);
  delay.enable();
  await during();
  delay.disable();
  clearInterval(timer);
  // The beat itself is part of what is measured.
  const at = (percent: number): number => delay.percentile(percent) / 1e6 - beat;
  const shown = [50, 90, 99, 100].map((percent) => `p${percent} ${at(percent).toFixed(1)}`);
  const held = [...turns].sort((a, b) => a - b).at(Math.floor(turns.length * 0.99)) ?? 0;
  console.log(`${what.padEnd(32)} late ${shown.join('  ')} ms; held by own work p99 ${held.toFixed(1)} ms`);
  return at(99);
}

const feeds = await openBulkFeeds(200, 50);
const lab = await openTestEngine({ checkResponses: false });
for (const url of feeds.urls)
  await lab.client.request('sources.add', { url, asGiven: true, allowPrivate: true });
const idle = await delays('idle', () => wait(3000));
const busy = await delays('while 200 feeds are collected', () =>
  lab.client.request('collect.start', { force: false, all: false }),
);
await delays('while they are asked again', () =>
  lab.client.request('collect.start', { force: true, all: false }),
);
feeds.close();
await lab.dispose();
if (busy > Math.max(floor, 2 * idle))
  throw new Error(`p99 ${busy.toFixed(1)} ms is over the floor of ${floor} ms`);
