import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupsToKeep } from '../../../electron/engine/library/backups-to-keep.ts';
import { nodeFileSystem } from '../../../electron/engine/library/file-system.ts';
import { systemError } from '../../support/library-file-system.ts';
import {
  addIncident,
  anArticle,
  filesBelow,
  isPosix,
  newLibraryPath,
  noon,
  open,
  sixteenOf,
} from '../../support/library-fixtures.ts';

const day = '2026-02-23';
const hours = 3_600_000;
const backupsOf = (folder: string): string[] => readdirSync(`${folder}.backups`).sort();

describe('backupsToKeep', () => {
  const made = (name: string, at: string) => ({ name, made: `${at}:00:00.000Z` });

  it('keeps three of today and one of each other day', () => {
    const backups = [
      made('1', '2026-02-20T08'),
      made('2', '2026-02-21T08'),
      made('3', '2026-02-21T09'),
      made('4', '2026-02-23T08'),
      made('5', '2026-02-23T09'),
      made('6', '2026-02-23T10'),
      made('7', '2026-02-23T11'),
    ];
    expect([...backupsToKeep(backups, day)]).toEqual(['7', '6', '5', '3', '1']);
  });

  it('keeps ten in all', () => {
    const backups = Array.from({ length: 28 }, (_, index) =>
      made(`${index}`, `2026-01-${String(index + 1).padStart(2, '0')}T08`),
    );
    expect([...backupsToKeep(backups, day)]).toEqual([
      '27',
      '26',
      '25',
      '24',
      '23',
      '22',
      '21',
      '20',
      '19',
      '18',
    ]);
  });

  it('keeps the last one, however wrong the clock is', () => {
    expect([...backupsToKeep([made('1', '2099-01-01T08'), made('2', '1970-01-01T08')], day)]).toEqual([
      '2',
      '1',
    ]);
    expect(backupsToKeep([], day).size).toBe(0);
  });
});

describe('a backup', () => {
  it('is made at opening when something has changed and the last is a quarter of an hour old', async () => {
    const folder = newLibraryPath();
    let time = noon;
    const session = async (change: boolean) => {
      const library = await open(folder, { now: () => time });
      if (change) await addIncident(library);
      await library.close();
    };
    await session(true);
    expect(filesBelow(join(folder, '..')).some((name) => name.includes('backups'))).toBe(false);
    await session(true);
    expect(backupsOf(folder)).toEqual(['000001']);
    await session(false); // too early
    expect(backupsOf(folder)).toEqual(['000001']);
    time += hours;
    await session(false);
    expect(backupsOf(folder)).toEqual(['000001', '000002']);
    time += hours;
    await session(false); // nothing has changed
    expect(backupsOf(folder)).toEqual(['000001', '000002']);
    time -= 10 * 365 * 24 * hours;
    await session(true);
    await session(false);
    expect(backupsOf(folder).length).toBeGreaterThanOrEqual(2);
  });

  it('holds every file of record, for its owner alone', async () => {
    const folder = newLibraryPath();
    const library = await open(folder);
    await addIncident(library);
    await library.saveArticles(day, [anArticle(1)], new Map([['0'.repeat(32), 'Body']]));
    expect(await library.backup()).toBe('000001');
    expect(await library.backup()).toBeNull();
    const backup = join(`${folder}.backups`, '000001');
    expect(filesBelow(backup)).toEqual([
      `articles/${day}.bodies.json`,
      `articles/${day}.json`,
      'backup.json',
      'history/2026-02.jsonl',
      'ledger/actors.json',
      ...sixteenOf('assertions'),
      'ledger/claims.json',
      'ledger/distinctions.json',
      'ledger/incidents.json',
      'ledger/known-keys.json',
      'ledger/mappings.json',
      'ledger/measures.json',
      'ledger/packs.json',
      'ledger/profiles.json',
      'ledger/refusals.json',
      'ledger/relevance.json',
      'ledger/rules.json',
      'ledger/search-notes.json',
      'ledger/stories.json',
      'ledger/timelines.json',
      'library.json',
    ]);
    for (const name of filesBelow(backup)) {
      if (isPosix) expect(statSync(join(backup, name)).mode & 0o777).toBe(0o600);
      if (name === 'backup.json') continue;
      expect(readFileSync(join(backup, name))).toEqual(readFileSync(join(folder, name)));
      expect(statSync(join(backup, name)).ino).not.toBe(statSync(join(folder, name)).ino);
    }
    await library.close();
  });

  it('shares with the one before what has not changed, and with the library nothing', async () => {
    const folder = newLibraryPath();
    const library = await open(folder);
    await library.saveArticles(day, [anArticle(1)], new Map());
    await library.backup();
    await addIncident(library);
    expect(await library.backup()).toBe('000002');
    const inode = (backup: string, name: string) => statSync(join(`${folder}.backups`, backup, name)).ino;
    expect(inode('000001', `articles/${day}.json`)).toBe(inode('000002', `articles/${day}.json`));
    expect(inode('000001', 'ledger/incidents.json')).not.toBe(inode('000002', 'ledger/incidents.json'));
    await library.close();
  });

  it('is copied where the file system has no links', async () => {
    const folder = newLibraryPath();
    const fileSystem = { ...nodeFileSystem, link: () => Promise.reject(systemError('EPERM')) };
    const library = await open(folder, { fileSystem });
    await library.backup();
    await addIncident(library);
    expect(await library.backup()).toBe('000002');
    expect(library.problems()).toEqual([]);
    await library.close();
  });

  it('never takes a damaged file in place of a whole one, and then rotates nothing away', async () => {
    const folder = newLibraryPath();
    let time = noon;
    const library = await open(folder, { now: () => time });
    await library.saveArticles(day, [anArticle(1)], new Map());
    await library.backup();
    const good = readFileSync(join(folder, `articles/${day}.json`));
    writeFileSync(join(folder, `articles/${day}.json`), 'null');
    for (let count = 0; count < 5; count += 1) {
      time += 1000;
      await addIncident(library);
      await library.backup();
    }
    expect(backupsOf(folder)).toHaveLength(6);
    expect(library.problems()).toMatchObject([{ file: `articles/${day}.json`, code: 'DAMAGED' }]);
    expect(readFileSync(join(`${folder}.backups`, '000006', `articles/${day}.json`))).toEqual(good);
    await library.close();
  });

  it('is rotated when all is well', async () => {
    const folder = newLibraryPath();
    const library = await open(folder);
    for (let count = 0; count < 5; count += 1) {
      await addIncident(library);
      await library.backup();
    }
    expect(backupsOf(folder)).toEqual(['000003', '000004', '000005']);
    await library.close();
  });

  it('that fails is told, stops nothing and leaves the earlier ones', async () => {
    const folder = newLibraryPath();
    let isFull = false;
    const fileSystem: typeof nodeFileSystem = {
      ...nodeFileSystem,
      open: (path, flags) =>
        isFull && path.includes('.backups')
          ? Promise.reject(systemError('ENOSPC'))
          : nodeFileSystem.open(path, flags),
    };
    const library = await open(folder, { fileSystem });
    await library.backup();
    await addIncident(library);
    isFull = true;
    expect(await library.backup()).toBeNull();
    expect(library.problems()).toMatchObject([{ code: 'NO_BACKUP' }]);
    expect(library.problems()[0]?.message).toContain('ENOSPC');
    isFull = false;
    expect(await library.backup()).toBe('000002');
    expect(backupsOf(folder)).toEqual(['000001', '000002']);
    expect(library.problems()).toEqual([]);
    await library.close();
  });

  it('of a library that lay at the same place before is not taken for this one', async () => {
    const folder = newLibraryPath();
    const former = await open(folder);
    await addIncident(former, 'Of the former library');
    await former.backup();
    await former.close();
    rmSync(folder, { recursive: true });
    const library = await open(folder);
    await library.close();
    writeFileSync(join(folder, 'ledger/incidents.json'), '');
    const again = await open(folder);
    expect(again.records('incident').size).toBe(0);
    await again.backup();
    expect(backupsOf(folder)).toContain('000002');
    await again.close();
  });

  it('that was begun and not finished is removed by the next', async () => {
    const folder = newLibraryPath();
    const library = await open(folder);
    mkdirSync(join(`${folder}.backups`, '000001.partial', 'ledger'), { recursive: true });
    await library.backup();
    expect(backupsOf(folder)).toEqual(['000001']);
    await library.close();
  });

  it('is used from an older one where the newest is damaged too', async () => {
    const folder = newLibraryPath();
    const library = await open(folder);
    await library.saveArticles(day, [anArticle(1)], new Map());
    await library.backup();
    await library.saveArticles(day, [anArticle(2)], new Map());
    await library.backup();
    await library.close();
    writeFileSync(join(folder, `articles/${day}.json`), '');
    writeFileSync(join(`${folder}.backups`, '000002', `articles/${day}.json`), '');
    const again = await open(folder);
    expect((await again.readDay(day)).articles).toEqual([anArticle(1)]);
    expect(again.problems()[0]?.message).toContain('Backup 000001');
    await again.close();
  });
});
