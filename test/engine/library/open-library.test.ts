import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../../electron/engine/library/file-system.ts';
import { watched } from '../../support/library-file-system.ts';
import { addIncident, filesBelow, isPosix, newLibraryPath, open } from '../../support/library-fixtures.ts';

const isRoot = process.getuid?.() === 0;

describe('openLibrary', () => {
  it.skipIf(!isPosix)('makes folders and files for their owner alone (not on Windows)', async () => {
    const folder = newLibraryPath();
    const library = await open(folder);
    await addIncident(library);
    await library.close();
    for (const name of ['.', 'ledger', 'articles', 'decisions', 'history']) {
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o700);
    }
    for (const name of filesBelow(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it('makes the names of new folders durable, up to the folder that was there', async () => {
    const { files, calls } = watched();
    const folder = join(newLibraryPath(), 'new', 'library');
    const parent = basename(dirname(dirname(dirname(folder))));
    const library = await open(folder, { fileSystem: files });
    await library.close();
    const synced = calls.slice(0, calls.indexOf('open library.lock wx'));
    expect(synced).toEqual(['library', 'new', 'library', parent].map((name) => `sync folder ${name}`));
  });

  it('takes an empty folder, with what systems and git put into folders', async () => {
    const folder = newLibraryPath();
    mkdirSync(join(folder, '.git'), { recursive: true });
    writeFileSync(join(folder, '.DS_Store'), '');
    const library = await open(folder);
    expect(library.problems()).toEqual([]);
    await library.close();
  });

  it.each([
    ['somebody’s folder', { 'thesis.docx': 'x' }],
    ['a library.json of something else', { 'library.json': '{"books": []}' }],
    ['a web site with days of articles', { 'articles/2026-02-23.json': '{"posts": []}' }],
    ['a ledger of something else', { 'ledger/incidents.json': '[]', 'ledger/notes.txt': 'x' }],
  ])('refuses %s and writes nothing into it', async (_name, files) => {
    const folder = newLibraryPath();
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const before = readdirSync(folder, { recursive: true });
    for (const mode of ['write', 'read'] as const) {
      await expect(open(folder, { mode })).rejects.toMatchObject({ code: 'NOT_A_LIBRARY' });
    }
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('refuses a file, and to read where there is nothing', async () => {
    const folder = newLibraryPath();
    await expect(open(folder, { mode: 'read' })).rejects.toMatchObject({ code: 'NOT_A_LIBRARY' });
    writeFileSync(folder, '');
    await expect(open(folder)).rejects.toMatchObject({ code: 'NOT_A_LIBRARY' });
  });

  it('takes a library of an earlier version, which kept no decisions on stories, without an alarm', async () => {
    const folder = newLibraryPath();
    await (await open(folder)).close();
    rmSync(join(folder, 'ledger/stories.json'));
    const library = await open(folder);
    expect([library.problems(), await library.check()]).toEqual([[], []]);
    expect(library.records('story').size).toBe(0);
    await library.close();
  });

  it('finishes a first start that was killed, without an alarm', async () => {
    const folder = newLibraryPath();
    const first = await open(folder);
    await first.close();
    for (const missing of [['library.json'], ['library.json', 'ledger/claims.json']]) {
      const copy = join(dirname(folder), missing.join('').replaceAll('/', ''));
      for (const name of filesBelow(folder).filter(
        (one) => !missing.includes(one) && one !== 'library.lock',
      )) {
        mkdirSync(dirname(join(copy, name)), { recursive: true });
        writeFileSync(join(copy, name), readFileSync(join(folder, name)));
      }
      const library = await open(copy);
      expect(library.problems()).toEqual([]);
      expect(await library.check()).toEqual([]);
      await library.close();
    }
  });

  it('opens a copy that git made, without its empty folders', async () => {
    const folder = newLibraryPath();
    const library = await open(folder);
    const incident = await addIncident(library);
    await library.close();
    const clone = join(dirname(folder), 'clone');
    for (const name of filesBelow(folder).filter((one) => one !== 'library.lock')) {
      mkdirSync(dirname(join(clone, name)), { recursive: true });
      writeFileSync(join(clone, name), readFileSync(join(folder, name)));
    }
    const copy = await open(clone);
    expect([...copy.records('incident').keys()]).toEqual([incident.id]);
    expect(copy.problems()).toEqual([]);
    await copy.close();
  });

  it.skipIf(!isPosix)('works through a symbolic link and leaves it one (not on Windows)', async () => {
    const folder = newLibraryPath();
    const real = mkdtempSync(join(tmpdir(), 'faultline-'));
    symlinkSync(real, folder);
    const library = await open(folder);
    await addIncident(library);
    await library.close();
    expect(lstatSync(folder).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(real, 'ledger/incidents.json'), 'utf8')).toContain('V accuses A');
  });

  it('removes what a killed process left half written', async () => {
    const folder = newLibraryPath();
    await (await open(folder)).close();
    for (const name of ['.library.json.77-1.faultline-tmp', 'ledger/.claims.json.77-2.faultline-tmp']) {
      writeFileSync(join(folder, name), '{"format":');
    }
    writeFileSync(join(folder, 'ledger/.claims.json.swp'), 'of an editor');
    const library = await open(folder);
    expect(library.problems()).toEqual([]);
    await library.close();
    expect(filesBelow(folder).filter((name) => name.includes('tmp') || name.includes('swp'))).toEqual([
      'ledger/.claims.json.swp',
    ]);
  });

  it('refuses to change anything after it was closed', async () => {
    const library = await open(newLibraryPath());
    await library.close();
    await expect(addIncident(library)).rejects.toMatchObject({ code: 'READ_ONLY' });
  });

  it('does not write when nothing has changed', async () => {
    const folder = newLibraryPath();
    const first = await open(folder);
    await addIncident(first);
    await first.close();
    const before = filesBelow(folder).map((name) => statSync(join(folder, name)).mtimeMs);
    await (await open(folder)).close();
    expect(filesBelow(folder).map((name) => statSync(join(folder, name)).mtimeMs)).toEqual(before);
  });
});

describe('a folder that may not be written to', () => {
  const open555 = async (fileSystem: typeof nodeFileSystem) => {
    const folder = newLibraryPath();
    const first = await open(folder);
    await addIncident(first);
    await first.close();
    chmodSync(folder, 0o500);
    const library = await open(folder, { fileSystem });
    expect(library.readOnly).toBe(true);
    expect(library.problems()).toMatchObject([{ code: 'NO_PERMISSION' }]);
    expect(library.records('incident').size).toBe(1);
    await expect(addIncident(library)).rejects.toMatchObject({ code: 'NO_PERMISSION' });
    await library.close();
    chmodSync(folder, 0o700);
  };
  it('opens for reading, and says so', () => open555({ ...nodeFileSystem, canWrite: async () => false }));
  it.skipIf(isRoot || !isPosix)('is seen as such by the real file system (not as root, not on Windows)', () =>
    open555(nodeFileSystem),
  );
});

describe('check', () => {
  it('and the next opening name copies that a synchronising program made', async () => {
    const folder = newLibraryPath();
    const library = await open(folder);
    for (const name of ['claims (conflicted copy 2026-02-23).json', 'claims.sync-conflict-20260223.json']) {
      writeFileSync(join(folder, 'ledger', name), '{}');
    }
    expect((await library.check()).map(({ code }) => code)).toEqual(['CONFLICT_COPY', 'CONFLICT_COPY']);
    await library.close();
    const again = await open(folder);
    expect(again.problems().map(({ code }) => code)).toEqual(['CONFLICT_COPY', 'CONFLICT_COPY']);
    await again.close();
  });

  it('names files that went bad while the library was open', async () => {
    const folder = newLibraryPath();
    const library = await open(folder);
    writeFileSync(join(folder, 'ledger/claims.json'), 'null');
    expect(await library.check()).toMatchObject([{ file: 'ledger/claims.json', code: 'WRONG_TYPE' }]);
    await library.close();
  });
});
