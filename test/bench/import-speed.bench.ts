/**
 * Writes a package of 10,000 incidents with 100,000 assertions and looks at it in a library that has none of it, and in one that
 * has all of it, and in one where one record differs: how long until the preview is there, how long the thread that answers the
 * screen is busy at once, and the highest memory over that of the app before.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createEngine } from '../../electron/engine/engine.ts';
import { createClient } from '../../shared/contract/client.ts';
import { writeNative } from '../../shared/exchange/write-native.ts';
import { exportProfile } from '../../shared/model/export-profile.ts';
import { fixtureContent } from '../support/exchange-fixture.ts';
import { largeLedger } from '../support/large-ledger.ts';

const mostMs = 5000;
const home = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
const large = largeLedger();
// Some of its measures run backwards, which no ledger takes.
const measures = [...large.measures].filter(([, { life }]) => (life[0]?.from ?? '') <= (life[1]?.from ?? ''));
const ledger = { ...large, measures: new Map(measures) };
const content = { ...fixtureContent(exportProfile.parse({})), ledger, articles: new Map() };

let began = performance.now();
const file = Buffer.concat([...writeNative(content)]);
const writeMs = performance.now() - began;

const engine = await createEngine({ folder: join(home, 'library'), who: 'bench' });
const client = createClient({ request: engine.dispatch, subscribe: engine.subscribe });
await engine.ready;

const megabytes = (): number => process.memoryUsage.rss() / 1e6;

async function preview() {
  const { import: id } = await client.request('imports.start', { name: 'large.faultline' });
  globalThis.gc?.();
  const idle = megabytes();
  let highest = idle;
  const watch = setInterval(() => {
    highest = Math.max(highest, megabytes());
  }, 5);
  const step = 2 * 1024 * 1024;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  began = performance.now();
  for (let at = 0; at < file.length; at += step)
    await client.request('imports.send', {
      import: id,
      base64: file.subarray(at, at + step).toString('base64'),
    });
  const { counts } = await client.request('imports.preview', { import: id });
  const ms = performance.now() - began;
  delay.disable();
  clearInterval(watch);
  return { id, counts, ms, longest: delay.max / 1e6, over: Math.max(highest, megabytes()) - idle };
}

const fresh = await preview();
began = performance.now();
await client.request('imports.apply', { import: fresh.id });
const applyMs = performance.now() - began;
const again = await preview();
const [first = ''] = ledger.incidents.keys();
await client.request('incidents.update', { id: first, fields: { summary: 'Changed here.' } });
const differing = await preview();
await engine.close();
rmSync(home, { recursive: true, force: true });

const shown = (ms: number): string => `${Math.round(ms)} ms`;
console.log(`package of ${(file.length / 1e6).toFixed(1)} MB written in ${shown(writeMs)}`);
const tell = (what: string, { ms, longest, over, counts }: Awaited<ReturnType<typeof preview>>): void =>
  console.log(
    `preview, ${what}: ${shown(ms)}, longest busy ${shown(longest)}, ${Math.round(over)} MB over idle (${JSON.stringify(counts)})`,
  );
tell('all new', fresh);
console.log(`apply: ${shown(applyMs)}`);
tell('all the same', again);
tell('one changed here', differing);
if (Math.max(fresh.ms, again.ms, differing.ms) > mostMs) {
  console.error(`A preview must be there within ${mostMs} ms.`);
  process.exitCode = 1;
}
