import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { kindOfFile } from '../../electron/engine/library/doc-kind.ts';
import { openEnvelope } from '../../electron/engine/library/envelope.ts';
import type { Library } from '../../electron/engine/library/library.ts';
import { filesBelow, newLibraryPath, open } from '../support/library-fixtures.ts';

const child = join(import.meta.dirname, '../support/library-child.ts');
const env = { ...process.env, NODE_COMPILE_CACHE: mkdtempSync(join(tmpdir(), 'faultline-compiled-')) };

/** Node keeps what it has compiled when a process ends well, which the killed ones never do. */
beforeAll(() => {
  const { status } = spawnSync(process.execPath, [child, 'hold', newLibraryPath()], { stdio: 'ignore', env });
  expect(status).toBe(0);
});

const lanes = 4;
const killsPerLane = 50;

/**
 * Starts a writer and kills it at a random moment, told by what it does and not by a clock: at the n-th thing that it
 * confirms, or at the n-th change that is seen in the folder, which falls into the middle of its writes.
 */
async function killWriter(folder: string, start: number): Promise<string[]> {
  const writer = spawn(process.execPath, [child, 'write', folder, String(start)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  });
  let left = 1 + Math.floor(Math.random() * 25);
  const step = (): void => {
    left -= 1;
    if (left === 0) writer.kill('SIGKILL');
  };
  const watcher = Math.random() < 0.6 ? watch(folder, { recursive: true }, step) : null;
  let said = '';
  writer.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString('utf8');
    if (!watcher) step();
  });
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    writer.on('close', (...how) => resolve(how));
  });
  watcher?.close();
  expect([code, signal]).toEqual([null, 'SIGKILL']);
  return said.split('\n').slice(0, -1);
}

/** Before anything is repaired: no file of record may be torn. */
function expectWholeFiles(folder: string): void {
  for (const name of filesBelow(folder)) {
    const kind = kindOfFile(name);
    if (kind)
      expect([name, openEnvelope(readFileSync(join(folder, name)), kind).state]).toEqual([name, 'good']);
  }
}

async function expectAllConfirmed(library: Library, confirmed: ReadonlySet<string>): Promise<void> {
  const present = new Set<string>();
  for (const id of library.records('incident').keys()) present.add(`incident ${id}`);
  for (const { id } of library.sources()) present.add(`source ${id}`);
  for (const { day } of await library.articleDays()) {
    const { articles, decisions } = await library.readDay(day);
    const bodies = await library.readBodies(day);
    for (const { id, contentHash } of articles)
      if (bodies.has(contentHash)) present.add(`article ${day} ${id}`);
    for (const id of decisions.keys()) present.add(`decision ${day} ${id}`);
  }
  expect([...confirmed].filter((line) => !present.has(line))).toEqual([]);
}

/** What the history says and what the files say is the same, confirmed or not. */
async function expectHistoryInFiles(library: Library): Promise<void> {
  const history = await library.history({ limit: 100_000 });
  const changed = history.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'incident'));
  expect(changed.map(({ id }) => id).sort()).toEqual([...library.records('incident').keys()].sort());
}

type Tally = { readonly confirmed: number; readonly inTheMiddle: number };

/** How often a kill fell into the middle of a write shows in what it left behind. */
const leftHalfWritten = (folder: string): boolean => filesBelow(folder).some((name) => name.endsWith('tmp'));

async function killAgainAndAgain(kills: number): Promise<Tally> {
  const folder = newLibraryPath();
  await (await open(folder)).close();
  const confirmed = new Set<string>();
  let inTheMiddle = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    for (const line of await killWriter(folder, kill * 1000)) confirmed.add(line);
    if (leftHalfWritten(folder)) inTheMiddle += 1;
    expectWholeFiles(folder);
    const library = await open(folder, { now: Date.now });
    expect(library.problems().filter(({ code }) => code !== 'TORN_LINE')).toEqual([]);
    expect(leftHalfWritten(folder)).toBe(false);
    await expectAllConfirmed(library, confirmed);
    await expectHistoryInFiles(library);
    await library.close();
  }
  const library = await open(folder);
  expect(await library.check()).toEqual([]);
  await library.close();
  return { confirmed: confirmed.size, inTheMiddle };
}

describe('a library whose writer is killed 200 times at random moments', () => {
  it('has whole files, everything that was confirmed, and no remains', async () => {
    const tallies = await Promise.all(Array.from({ length: lanes }, () => killAgainAndAgain(killsPerLane)));
    const confirmed = tallies.reduce((sum, tally) => sum + tally.confirmed, 0);
    const inTheMiddle = tallies.reduce((sum, tally) => sum + tally.inTheMiddle, 0);
    expect(confirmed).toBeGreaterThan(lanes * killsPerLane);
    expect(inTheMiddle).toBeGreaterThan(0);
    const kills = lanes * killsPerLane;
    console.log(
      `${kills} kills, ${inTheMiddle} of them while a file was written: ${confirmed} changes confirmed, none lost`,
    );
  }, 300_000);
});
