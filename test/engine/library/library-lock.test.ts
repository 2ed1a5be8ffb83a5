import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, newLibraryPath, open } from '../../support/library-fixtures.ts';

describe('the lock of a library', () => {
  it('lets one write, and names who does to the second', async () => {
    const folder = newLibraryPath();
    const first = await open(folder);
    await expect(open(folder)).rejects.toMatchObject({
      code: 'LOCKED',
      message: expect.stringContaining(
        `process ${process.pid} on ${hostname()} (Ada, since 2026-02-23T12:00`,
      ),
    });
    const reader = await open(folder, { mode: 'read' });
    expect(reader.readOnly).toBe(true);
    await reader.close();
    await expect(open(folder)).rejects.toMatchObject({ code: 'LOCKED' });
    await first.close();
    await (await open(folder)).close();
    expect(filesBelow(folder).filter((name) => name.startsWith('library.lock'))).toEqual(['library.lock']);
  });

  it('does not believe the note, whatever it says', async () => {
    const folder = newLibraryPath();
    await (await open(folder)).close();
    writeFileSync(join(folder, 'library.lock.json'), '{"pid": 1, "host"');
    const first = await open(folder);
    writeFileSync(join(folder, 'library.lock.json'), 'null');
    await expect(open(folder)).rejects.toMatchObject({
      code: 'LOCKED',
      message: expect.stringContaining('another process'),
    });
    await first.close();
  });

  it('holds where the note cannot be written', async () => {
    const folder = newLibraryPath();
    await (await open(folder)).close();
    mkdirSync(join(folder, 'library.lock.json'));
    const first = await open(folder);
    await expect(open(folder)).rejects.toMatchObject({ code: 'LOCKED' });
    rmdirSync(join(folder, 'library.lock.json'));
    await first.close();
  });

  it('is taken where its file holds something else', async () => {
    const folder = newLibraryPath();
    await (await open(folder)).close();
    writeFileSync(join(folder, 'library.lock'), 'not a lock '.repeat(1000));
    const library = await open(folder);
    await expect(open(folder)).rejects.toMatchObject({ code: 'LOCKED' });
    await library.close();
    expect(readFileSync(join(folder, 'library.lock')).length).toBe(0);
  });
});
