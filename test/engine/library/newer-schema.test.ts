import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../../electron/engine/library/file-system.ts';
import { takeLock } from '../../../electron/engine/library/library-lock.ts';
import { addIncident, anArticle, filesBelow, newLibraryPath, open } from '../../support/library-fixtures.ts';

const day = '2026-02-23';

async function filled(): Promise<string> {
  const folder = newLibraryPath();
  const library = await open(folder);
  await addIncident(library);
  await library.saveArticles(day, [anArticle(1)], new Map());
  await library.close();
  return folder;
}

function makeNewer(path: string): void {
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace('"schema":2', '"schema":3').replace('"applied"', '"fromTheFuture":[],"applied"'),
  );
}

const contents = (folder: string): Map<string, string> =>
  new Map(filesBelow(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));

describe('a library of a newer version', () => {
  it.each([['library.json'], ['ledger/measures.json'], ['ledger/assertions-7.json']])(
    'with %s opens for reading, refuses every change and stays the same to the byte',
    async (file) => {
      const folder = await filled();
      makeNewer(join(folder, file));
      // Damage and remains that an older version would repair.
      writeFileSync(join(folder, 'ledger/claims.json'), 'null');
      writeFileSync(join(folder, '.library.json.1-1.faultline-tmp'), '{');
      const before = contents(folder);
      const library = await open(folder);
      expect(library.readOnly).toBe(true);
      expect(library.problems()[0]).toMatchObject({ file, code: 'NEWER_SCHEMA' });
      expect(library.problems()[0]?.message).toContain('schema 3; this version knows 2');
      await expect(addIncident(library)).rejects.toMatchObject({ code: 'NEWER_SCHEMA' });
      await expect(library.saveArticles(day, [anArticle(2)], new Map())).rejects.toMatchObject({
        code: 'NEWER_SCHEMA',
      });
      await expect(library.saveHealth([])).rejects.toMatchObject({ code: 'NEWER_SCHEMA' });
      await expect(library.backup()).rejects.toMatchObject({ code: 'NEWER_SCHEMA' });
      expect((await library.readDay(day)).articles).toHaveLength(1);
      await library.check();
      await library.close();
      expect(contents(folder)).toEqual(before);
      expect(filesBelow(dirname(folder)).filter((name) => name.includes('backups'))).toEqual([]);
    },
  );

  it('is recognised by a day of articles alone, which is then not taken for empty', async () => {
    const folder = await filled();
    const path = join(folder, `articles/${day}.json`);
    makeNewer(path);
    const before = readFileSync(path);
    const library = await open(folder);
    expect(library.readOnly).toBe(false);
    await expect(library.readDay(day)).rejects.toMatchObject({ code: 'NEWER_SCHEMA' });
    expect(library.readOnly).toBe(true);
    await expect(library.saveArticles(day, [anArticle(2)], new Map())).rejects.toMatchObject({
      code: 'NEWER_SCHEMA',
    });
    await library.close();
    expect(readFileSync(path)).toEqual(before);
  });

  it('refuses a save into such a day without writing a body either', async () => {
    const folder = await filled();
    makeNewer(join(folder, `articles/${day}.json`));
    const library = await open(folder);
    await expect(
      library.saveArticles(day, [anArticle(2)], new Map([['0'.repeat(32), 'Body']])),
    ).rejects.toMatchObject({ code: 'NEWER_SCHEMA' });
    await library.close();
    expect(filesBelow(join(folder, 'articles'))).toEqual([`${day}.json`]);
  });

  it('is no damage to the backup, which holds it as it is', async () => {
    const folder = await filled();
    const path = join(folder, `articles/${day}.json`);
    makeNewer(path);
    const library = await open(folder);
    await addIncident(library);
    await library.backup();
    const name = readdirSync(`${folder}.backups`).sort().at(-1);
    expect(library.problems()).toEqual([]);
    expect(readFileSync(join(`${folder}.backups`, name ?? '', `articles/${day}.json`))).toEqual(
      readFileSync(path),
    );
    await library.close();
  });

  it('can be written by the newer version while this one reads', async () => {
    const folder = await filled();
    makeNewer(join(folder, 'library.json'));
    const older = await open(folder);
    const lock = await takeLock(folder, { files: nodeFileSystem, now: () => 0, who: 'newer' });
    await lock.release();
    await older.close();
  });
});
