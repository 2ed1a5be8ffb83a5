import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { addIncident, isPosix, newLibraryPath, open } from '../../support/library-fixtures.ts';

/** A library that came from a stranger may hold links to any file of the person who opens it. */
describe.skipIf(!isPosix)('a library with a link in the place of a file (not on Windows)', () => {
  const secret = 'ssh-ed25519 AAAA a file of the person';
  let folder: string;
  let theirs: string;
  beforeEach(async () => {
    folder = newLibraryPath();
    const library = await open(folder);
    await addIncident(library);
    await library.close();
    theirs = join(dirname(folder), 'authorized_keys');
    writeFileSync(theirs, secret);
  });

  function linkTo(target: string, name: string): void {
    rmSync(join(folder, name), { force: true });
    symlinkSync(target, join(folder, name));
  }

  it.each([
    'library.json',
    'ledger/claims.json',
    'history/2026-02.jsonl',
    'library.lock',
    'library.lock.json',
    'collect-log.jsonl',
  ])('never writes through %s to a file that is not its own, and says why', async (name) => {
    linkTo(theirs, name);
    const library = await open(folder);
    expect(library.readOnly).toBe(true);
    expect(library.problems()).toContainEqual({
      file: name,
      code: 'FOREIGN_LINK',
      message: `${name} is a link to a file that is not Faultline's, so the library is open for reading only and nothing was written. Remove the link, or put the file itself there.`,
    });
    await expect(addIncident(library)).rejects.toMatchObject({ code: 'READ_ONLY' });
    await library.close();
    expect(readFileSync(theirs, 'utf8')).toBe(secret);
  });

  it('makes no file where a link leads to none', async () => {
    rmSync(theirs);
    linkTo(theirs, 'history/2026-03.jsonl');
    const library = await open(folder);
    expect(library.readOnly).toBe(true);
    await library.close();
    expect(() => lstatSync(theirs)).toThrow('ENOENT');
  });

  it('writes through a link to a file of its own, and leaves it a link', async () => {
    const name = 'ledger/incidents.json';
    const elsewhere = join(dirname(folder), 'incidents.json');
    renameSync(join(folder, name), elsewhere);
    linkTo(elsewhere, name);
    const library = await open(folder);
    await addIncident(library, 'Second');
    await library.close();
    expect(lstatSync(join(folder, name)).isSymbolicLink()).toBe(true);
    expect(readFileSync(elsewhere, 'utf8')).toContain('Second');
  });

  it('is content with a link that is none of its files', async () => {
    linkTo(theirs, 'notes.txt');
    const library = await open(folder);
    expect(library.readOnly).toBe(false);
    await library.close();
  });
});

describe('a folder in the place of a file', () => {
  it.each(['library.json', 'ledger/claims.json', 'history/2026-03.jsonl'])(
    '%s is told by its name',
    async (name) => {
      const folder = newLibraryPath();
      const library = await open(folder);
      await addIncident(library);
      await library.close();
      rmSync(join(folder, name), { force: true });
      mkdirSync(join(folder, name));
      await expect(open(folder)).rejects.toMatchObject({
        code: 'DAMAGED',
        message: `${name} of the library cannot be read (EISDIR). Move away what is there, or put a copy of the file there.`,
      });
    },
  );

  it('is a problem of check, and hides no other', async () => {
    const folder = newLibraryPath();
    const library = await open(folder);
    await addIncident(library);
    mkdirSync(join(folder, 'articles/2026-02-23.json'));
    rmSync(join(folder, 'ledger/measures.json'));
    expect(await library.check()).toMatchObject([
      { file: 'articles/2026-02-23.json', code: 'DAMAGED' },
      { file: 'ledger/measures.json', code: 'MISSING' },
    ]);
    await library.close();
  });
});
