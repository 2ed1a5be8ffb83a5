import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CollectLogEntry } from '../../../shared/contract/collect-log.ts';
import { instantOf } from '../../../shared/model/instant.ts';
import { fillableDisk, watched } from '../../support/library-file-system.ts';
import { addIncident, filesBelow, newLibraryPath, noon, open } from '../../support/library-fixtures.ts';

const [first, second] = ['019c8a00-0000-7000-8000-000000000001', '019c8a00-0000-7000-8000-000000000002'];
const entry = (minute: number, fields: Partial<CollectLogEntry> = {}): CollectLogEntry => ({
  at: instantOf(noon + minute * 60_000),
  source: first ?? '',
  title: 'A “quoted” title',
  url: 'https://a.example/feed',
  verdict: 'OK',
  skipped: null,
  message: null,
  until: instantOf(noon + 3_600_000),
  because: 'posts',
  postsEvery: null,
  newArticles: minute,
  updatedArticles: 0,
  ms: 12,
  ...fields,
});

describe('the log of collecting', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = newLibraryPath();
    file = join(folder, 'collect-log.jsonl');
  });
  const minutes = (entries: readonly CollectLogEntry[]) => entries.map(({ newArticles }) => newArticles);
  const all = { limit: 2000 };

  it('is there after a restart, the newest first, of all or of one source', async () => {
    const library = await open(folder);
    expect(await library.collectLog.latest(all)).toEqual([]);
    await library.collectLog.append([entry(1), entry(2, { source: second })]);
    await library.collectLog.append([entry(3)]);
    await library.close();
    const { collectLog, close } = await open(folder);
    expect(await collectLog.latest(all)).toEqual([entry(3), entry(2, { source: second }), entry(1)]);
    expect(minutes(await collectLog.latest({ limit: 2 }))).toEqual([3, 2]);
    expect(minutes(await collectLog.latest({ limit: 2, source: first }))).toEqual([3, 1]);
    await close();
  });

  it('is written with one open, one write and no sync a batch', async () => {
    const { files, calls } = watched();
    const library = await open(folder, { fileSystem: files });
    await library.collectLog.append([entry(0)]);
    calls.length = 0;
    await library.collectLog.append(Array.from({ length: 500 }, (_, minute) => entry(minute)));
    expect(calls.filter((call) => call !== 'size')).toEqual(['open collect-log.jsonl a', 'write', 'close']);
    await library.close();
  });

  it('is cut to its newer half when it has grown too long', async () => {
    const library = await open(folder);
    const message = 'm'.repeat(1000);
    for (let batch = 0; batch < 35; batch += 1) {
      const entries = Array.from({ length: 100 }, (_, at) => entry(batch * 100 + at, { message }));
      await library.collectLog.append(entries);
      expect(statSync(file).size).toBeLessThan(4.2 * 1024 * 1024);
    }
    const kept = await library.collectLog.latest(all);
    expect(minutes(kept)).toEqual(Array.from({ length: kept.length }, (_, at) => 3499 - at));
    expect(kept.length).toBeGreaterThan(1000);
    expect(library.problems()).toEqual([]);
    await library.close();
  });

  it('gives up what was passed over before what happened', async () => {
    const library = await open(folder);
    await library.collectLog.append(Array.from({ length: 100 }, (_, at) => entry(at)));
    const passed = { verdict: null, skipped: 'not-due', message: 'm'.repeat(1000) } as const;
    for (let batch = 0; batch < 35; batch += 1) {
      const entries = Array.from({ length: 100 }, (_, at) => entry(100 + batch * 100 + at, passed));
      await library.collectLog.append(entries);
    }
    await library.collectLog.append([entry(3600, { title: '"verdict":null' })]);
    const kept = await library.collectLog.latest(all);
    expect(minutes(kept.filter(({ verdict }) => verdict === 'OK'))).toEqual([
      3600,
      ...Array.from({ length: 100 }, (_, at) => 99 - at),
    ]);
    expect(minutes(kept.slice(1, 3))).toEqual([3599, 3598]);
    await library.close();
  });

  it.each<[string, string, RegExp]>([
    ['a line that is cut short', '{"at":"2026-02-23T12:0', /^A line of collect-log\.jsonl could not be read/],
    ['two lines of something else', 'oops\n{"at":1}\n', /^2 lines of collect-log\.jsonl could not be read/],
    [
      'a line with a field that is not ours',
      `${JSON.stringify({ ...entry(1), __proto__x: 1 })}\n`,
      /^A line/,
    ],
    ['zeros', `${'\0'.repeat(5000)}\n`, /^A line/],
  ])('leaves out %s, says so once, and goes on', async (_, damage, sentence) => {
    const library = await open(folder);
    await library.collectLog.append([entry(1)]);
    await library.close();
    appendFileSync(file, damage);
    const again = await open(folder);
    await again.collectLog.append([entry(2)]);
    expect(minutes(await again.collectLog.latest(all))).toEqual([2, 1]);
    expect(again.problems()).toEqual([
      { file: 'collect-log.jsonl', code: 'DAMAGED_LOG', message: expect.stringMatching(sentence) },
    ]);
    await again.close();
    const third = await open(folder);
    expect(minutes(await third.collectLog.latest(all))).toEqual([2, 1]);
    expect(third.problems()).toEqual([]);
    await third.close();
  });

  it('is read beside a process that writes it, and left as it is', async () => {
    const writer = await open(folder);
    await writer.collectLog.append([entry(1)]);
    appendFileSync(file, JSON.stringify(entry(2)).slice(0, 40)); // a line in the making
    const before = readFileSync(file);
    const reader = await open(folder, { mode: 'read' });
    expect(minutes(await reader.collectLog.latest(all))).toEqual([1]);
    await reader.collectLog.append([entry(3)]);
    expect([reader.problems(), readFileSync(file).equals(before)]).toEqual([[], true]);
    await reader.close();
    await writer.close();
  });

  it('tells of a full disk, fails nobody, and ends at a whole line', async () => {
    const disk = fillableDisk((path) => path.endsWith('collect-log.jsonl'));
    const library = await open(folder, { fileSystem: disk.files });
    await library.collectLog.append([entry(1)]);
    disk.isFull = true;
    await library.collectLog.append([entry(2)]);
    expect(library.problems()).toMatchObject([{ file: 'collect-log.jsonl', code: 'NOT_SAVED' }]);
    disk.isFull = false;
    await library.collectLog.append([entry(3)]);
    expect(library.problems()).toEqual([]);
    expect(minutes(await library.collectLog.latest(all))).toEqual([3, 1]);
    await library.close();
  });

  it('is no record: in no backup, asked for by no check, and missed by nobody', async () => {
    const library = await open(folder);
    await addIncident(library);
    await library.collectLog.append([entry(1)]);
    await library.backup();
    expect(filesBelow(`${folder}.backups`).filter((name) => name.includes('collect-log'))).toEqual([]);
    expect(await library.check()).toEqual([]);
    await library.close();
    writeFileSync(file, 'oops');
    const again = await open(folder);
    expect([again.readOnly, await again.check()]).toEqual([false, []]);
    await again.close();
    expect(existsSync(file)).toBe(true);
  });
});
