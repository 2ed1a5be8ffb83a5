import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../../electron/engine/engine.ts';
import { createClient } from '../../shared/contract/client.ts';
import { ledgerKinds, recordsOf } from '../../shared/ledger/ledger.ts';
import { exportFormats } from '../../shared/model/export-profile.ts';
import type { RecordChange } from '../../shared/model/history-batch.ts';
import { largeLedger } from '../support/large-ledger.ts';
import { openPlainLibrary } from '../support/large-library.ts';

/**
 * 10,000 incidents with 100,000 assertions in every format, as a person has it: the timeline is open, the screen shows a
 * preview, then the file is made and read through the contract. Each format in a process of its own, by its highest memory
 * over that of the app with the timeline open. `npm run bench export-speed` measures all. By itself it may be given the folder of a
 * library that it has filled before, and then names of formats.
 */
const mostSeconds = 3;
const mostMegabytes = 300;
/** Made by a browser of another format. */
const madeByBrowsers: ReadonlySet<string> = new Set(['png', 'pdf']);
const batchSize = 10_000;

async function fill(folder: string): Promise<void> {
  const library = await openPlainLibrary(folder);
  const ledger = largeLedger();
  const changes = ledgerKinds.flatMap((kind) =>
    Array.from(recordsOf(ledger, kind), ([id, after]): RecordChange => ({ kind, id, before: null, after })),
  );
  for (let at = 0; at < changes.length; at += batchSize) {
    await library.commit({ why: 'Fill', changes: changes.slice(at, at + batchSize) });
  }
  await library.close();
}

const megabytes = (): number => process.memoryUsage.rss() / 1e6;

async function measure(folder: string, format: (typeof exportFormats)[number]): Promise<void> {
  const engine = await createEngine({
    folder,
    who: 'tester',
    checkResponses: false,
    report: (where, thrown) => console.error(where, thrown),
  });
  await engine.ready;
  const client = createClient({ request: engine.dispatch, subscribe: engine.subscribe });
  await client.request('timeline.chart', {});
  globalThis.gc?.();
  const idle = megabytes();
  const begun = performance.now();
  await client.request('exports.preview', { format });
  const previewed = performance.now();
  const { export: id, rows } = await client.request('exports.start', { format });
  let bytes = 0;
  let highest = megabytes();
  for (let done = false; !done; ) {
    const piece = await client.request('exports.read', { export: id });
    bytes += (piece.base64.length * 3) / 4;
    highest = Math.max(highest, megabytes());
    done = piece.done;
  }
  const seconds = (performance.now() - previewed) / 1000;
  const over = highest - idle;
  const holds = seconds < mostSeconds && over < mostMegabytes;
  console.log(
    `${format.padEnd(16)} ${seconds.toFixed(2)} s  ${over.toFixed(0).padStart(4)} MB over idle (${idle.toFixed(0)})` +
      `  ${(bytes / 1e6).toFixed(1).padStart(6)} MB of ${rows} rows  preview ${(previewed - begun).toFixed(0)} ms` +
      (holds ? '' : '  TOO MUCH'),
  );
  await engine.close();
  if (!holds) process.exitCode = 1;
}

const [given, ...named] = process.argv.slice(2);
const wanted = exportFormats.filter((format) => named.length === 0 || named.includes(format));
if (given !== undefined && named.length === 1 && wanted[0] !== undefined) {
  await measure(given, wanted[0]);
} else {
  const home = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
  const folder = given ?? join(home, 'library');
  if (given === undefined) await fill(folder);
  for (const format of wanted) {
    if (madeByBrowsers.has(format)) console.log(`${format.padEnd(16)} passed over: a browser makes it`);
    else {
      const args = ['--expose-gc', import.meta.filename, folder, format];
      if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) process.exitCode = 1;
    }
  }
  rmSync(home, { recursive: true });
}
