import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FileSystem, nodeFileSystem } from '../../../electron/engine/library/file-system.ts';
import type { Library } from '../../../electron/engine/library/library.ts';
import { type Assertion, assertion } from '../../../shared/model/assertion.ts';
import { systemError } from '../../support/library-file-system.ts';
import { filesBelow, newLibraryPath, open, sixteenOf } from '../../support/library-fixtures.ts';

const count = 40;
const former = 'ledger/assertions.json';
const log = 'history/2026-02.jsonl';

const anAssertion = (library: Library): Assertion =>
  assertion.parse({
    id: library.newId(),
    claim: library.newId(),
    speaker: { id: null, name: 'Vendor V' },
    stance: 'asserts',
  });

const added = (after: Assertion) => ({ kind: 'assertion', id: after.id, before: null, after }) as const;

type Envelope = { format: string; schema: number; seq: number; savedAt: string; data: object };

function rewrite(path: string, change: (envelope: Envelope) => Envelope): void {
  const { format, schema, seq, savedAt, data } = change(JSON.parse(readFileSync(path, 'utf8')));
  const sha256 = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  writeFileSync(path, `${JSON.stringify({ format, schema, seq, savedAt, sha256, data })}\n`);
}

/** A library as the first schema kept it: all assertions in one file. */
async function ofFirstSchema(): Promise<{ folder: string; assertions: readonly Assertion[] }> {
  const folder = newLibraryPath();
  const library = await open(folder);
  const assertions = Array.from({ length: count }, () => anAssertion(library));
  await library.commit({ why: 'Add', changes: assertions.map(added) });
  await library.close();
  const whole = join(folder, former);
  cpSync(join(folder, `ledger/assertions-${assertions[0]?.id.at(-1)}.json`), whole);
  const records = Object.fromEntries(assertions.map((one) => [one.id, one]));
  rewrite(whole, (envelope) => ({ ...envelope, data: { ...envelope.data, assertions: records } }));
  for (const name of sixteenOf('assertions')) rmSync(join(folder, name));
  const kept = filesBelow(folder).filter((name) => name === 'library.json' || name.startsWith('ledger/'));
  for (const name of kept) rewrite(join(folder, name), (envelope) => ({ ...envelope, schema: 1 }));
  return { folder, assertions };
}

const schemaOf = (folder: string, name: string): number =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')).schema;

const contents = (folder: string) =>
  Object.fromEntries(filesBelow(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));

const stored = (library: Library): Assertion[] => [...library.records('assertion').values()];

const byId = (assertions: readonly Assertion[]): Assertion[] =>
  [...assertions].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a library whose assertions lie in one file', () => {
  it('has them in sixteen once it was opened, and the one in a backup', async () => {
    const { folder, assertions } = await ofFirstSchema();
    const whole = readFileSync(join(folder, former));
    const library = await open(folder);
    expect([library.problems(), await library.check()]).toEqual([[], []]);
    expect(stored(library)).toEqual(assertions);
    await library.close();
    const files = filesBelow(folder);
    expect(files).toEqual(expect.arrayContaining(sixteenOf('assertions')));
    expect(files).not.toContain(former);
    expect(readFileSync(join(`${folder}.backups/000001`, former))).toEqual(whole);
    // Earlier versions look at the schema of library.json, and open it for reading only.
    expect(schemaOf(folder, 'library.json')).toBe(2);
  });

  it('is worked on as before, and opens again as it was left', async () => {
    const { folder, assertions } = await ofFirstSchema();
    const [first] = assertions;
    if (!first) throw new Error('there is one');
    const library = await open(folder);
    const one = anAssertion(library);
    await library.commit({ why: 'Add', changes: [added(one)] });
    await library.commit({
      why: 'Remove',
      changes: [{ kind: 'assertion', id: first.id, before: first, after: null }],
    });
    await library.commit({ why: 'Back', changes: [added(first)] });
    expect(stored(library)).toEqual(byId([...assertions, one]));
    await library.close();
    const again = await open(folder);
    expect([again.problems(), await again.check()]).toEqual([[], []]);
    expect(stored(again)).toEqual(byId([...assertions, one]));
    await again.close();
  });

  it('is read where nothing may be written, and stays as it is', async () => {
    const { folder, assertions } = await ofFirstSchema();
    const before = contents(folder);
    const library = await open(folder, { mode: 'read' });
    expect(stored(library)).toEqual(assertions);
    expect(await library.check()).toEqual([]);
    await library.close();
    expect(contents(folder)).toEqual(before);
  });

  it('loses nothing wherever the program is killed', { timeout: 60_000 }, async () => {
    const { folder, assertions } = await ofFirstSchema();
    const moments: string[] = [];
    const photograph = (): void => {
      const copy = join(mkdtempSync(join(tmpdir(), 'faultline-')), 'library');
      cpSync(folder, copy, { recursive: true });
      moments.push(copy);
    };
    const fileSystem: FileSystem = {
      ...nodeFileSystem,
      rename: async (from, to) => {
        await nodeFileSystem.rename(from, to);
        photograph();
      },
    };
    await (await open(folder, { fileSystem })).close();
    expect(moments.length).toBeGreaterThan(16);
    for (const moment of moments) {
      const library = await open(moment);
      expect([library.problems(), await library.check()]).toEqual([[], []]);
      expect(stored(library)).toEqual(assertions);
      await library.close();
      expect(filesBelow(moment)).not.toContain(former);
    }
  });

  it('is made again from the history where the one file is damaged, whose bytes are kept', async () => {
    const { folder, assertions } = await ofFirstSchema();
    const path = join(folder, former);
    writeFileSync(path, readFileSync(path).subarray(0, 900));
    const library = await open(folder);
    expect(library.problems()).toMatchObject([{ file: former, code: 'TRUNCATED' }]);
    expect(stored(library)).toEqual(assertions);
    await library.close();
    expect(filesBelow(folder)).toContain(`${former}.damaged-1`);
  });

  it('comes back from its backup where the one file is gone, and is of the second schema then', async () => {
    const { folder, assertions } = await ofFirstSchema();
    cpSync(folder, join(`${folder}.backups`, '000001'), { recursive: true });
    const { data } = JSON.parse(readFileSync(join(folder, 'library.json'), 'utf8'));
    writeFileSync(
      join(`${folder}.backups`, '000001/backup.json'),
      JSON.stringify({
        format: 'faultline/backup',
        library: data.id,
        made: '2026-02-22T12:00:00.000Z',
        files: {},
      }),
    );
    rmSync(join(folder, former));
    rmSync(join(folder, log));
    const library = await open(folder);
    expect(stored(library)).toEqual(assertions);
    expect(library.problems()).toContainEqual(
      expect.objectContaining({ file: 'ledger/assertions-0.json', code: 'MISSING' }),
    );
    expect(library.problems()[0]?.message).toContain('Backup 000001 took its place');
    await library.close();
    expect(schemaOf(folder, 'library.json')).toBe(2);
  });

  it('comes back from the backup before the move where one of the sixteen is lost soon after', async () => {
    const { folder, assertions } = await ofFirstSchema();
    await (await open(folder)).close();
    rmSync(join(folder, `ledger/assertions-${assertions[0]?.id.at(-1)}.json`));
    rmSync(join(folder, log));
    const library = await open(folder);
    expect(stored(library)).toEqual(assertions);
    expect(library.problems()[0]?.message).toContain('Backup 000001 took its place');
    await library.close();
  });

  it('keeps what an earlier version wrote into the one file beside the sixteen, and says so', async () => {
    const { folder, assertions } = await ofFirstSchema();
    const path = join(folder, former);
    const elsewhere = readFileSync(path);
    await (await open(folder)).close();
    const { id, ...rest } = JSON.parse(JSON.stringify(assertions[0]));
    const other = `${id.slice(0, -12)}0123456789ab`;
    writeFileSync(path, elsewhere);
    rewrite(path, ({ data, ...envelope }) => ({
      ...envelope,
      data: { ...data, assertions: { ...Object(data).assertions, [other]: { id: other, ...rest } } },
    }));
    const strange = readFileSync(path);
    const library = await open(folder);
    expect(stored(library)).toEqual(assertions);
    const [problem] = library.problems();
    expect(problem).toMatchObject({ file: former, code: 'FORMER_FILE' });
    await library.close();
    expect(filesBelow(folder)).not.toContain(former);
    expect(readFileSync(join(folder, `${former}.damaged-1`))).toEqual(strange);
  });

  it('lets the one file go later where it could not be removed, whatever was changed meanwhile', async () => {
    const { folder, assertions } = await ofFirstSchema();
    const [first, second, ...others] = assertions;
    if (!first || !second) throw new Error('there are two');
    const fileSystem: FileSystem = {
      ...nodeFileSystem,
      remove: async (path) => {
        if (path.endsWith('assertions.json')) throw systemError('EPERM');
        await nodeFileSystem.remove(path);
      },
    };
    const library = await open(folder, { fileSystem });
    const denied: Assertion = { ...second, stance: 'denies' };
    const of = (before: Assertion, after: Assertion | null) =>
      ({ kind: 'assertion', id: before.id, before, after }) as const;
    await library.commit({ why: 'Remove', changes: [of(first, null)] });
    await library.commit({ why: 'Change', changes: [of(second, denied)] });
    await library.commit({ why: 'Back', changes: [of(denied, second)] });
    await library.commit({ why: 'Change', changes: [of(second, denied)] });
    await library.close();
    expect(filesBelow(folder)).toContain(former);
    const again = await open(folder);
    expect([again.problems(), stored(again)]).toEqual([[], [denied, ...others]]);
    await again.close();
    expect(filesBelow(folder).filter((name) => name.startsWith(former))).toEqual([]);
  });

  it('opens for reading only while its own file cannot be written', async () => {
    const { folder, assertions } = await ofFirstSchema();
    const fileSystem: FileSystem = {
      ...nodeFileSystem,
      rename: async (from, to) => {
        if (to.endsWith('library.json')) throw systemError('ENOSPC');
        await nodeFileSystem.rename(from, to);
      },
    };
    const library = await open(folder, { fileSystem });
    expect(library.readOnly).toBe(true);
    expect(library.problems()).toMatchObject([{ file: 'library.json', code: 'DISK_FULL' }]);
    expect(library.problems()[0]?.message).toContain('open for reading only');
    expect(stored(library)).toEqual(assertions);
    await library.close();
    expect(filesBelow(folder)).toContain(former);
    expect(schemaOf(folder, 'library.json')).toBe(1);
    const again = await open(folder);
    expect([again.problems(), stored(again)]).toEqual([[], assertions]);
    await again.close();
  });

  it('keeps what could not be written yet in both, and moves it when there is room', async () => {
    const { folder, assertions } = await ofFirstSchema();
    const fileSystem: FileSystem = {
      ...nodeFileSystem,
      rename: async (from, to) => {
        if (to.endsWith('assertions-3.json')) throw systemError('ENOSPC');
        await nodeFileSystem.rename(from, to);
      },
    };
    const library = await open(folder, { fileSystem });
    expect(library.problems()).toMatchObject([{ file: 'ledger/assertions-3.json', code: 'NOT_SAVED' }]);
    const more = Array.from({ length: 16 }, () => anAssertion(library));
    await library.commit({ why: 'Add', changes: more.map(added) });
    await library.close();
    expect(filesBelow(folder)).toContain(former);
    const again = await open(folder);
    expect([again.problems(), stored(again)]).toEqual([[], byId([...assertions, ...more])]);
    await again.close();
    expect(filesBelow(folder)).not.toContain(former);
  });
});

it('writes one of the sixteen for a change of one assertion', async () => {
  const folder = newLibraryPath();
  const library = await open(folder);
  const before = contents(folder);
  const one = anAssertion(library);
  await library.commit({ why: 'Add', changes: [added(one)] });
  const after = contents(folder);
  await library.close();
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed).toEqual(['history/2026-02.jsonl', `ledger/assertions-${one.id.at(-1)}.json`]);
});
