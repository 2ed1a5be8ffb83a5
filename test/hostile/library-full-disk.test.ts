import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addIncident, anArticle, filesBelow, hashOf, open } from '../support/library-fixtures.ts';

/** A real disk of one megabyte, where this machine lets us mount one (root, or a container that allows it). */
const place = mkdtempSync(join(tmpdir(), 'faultline-disk-'));
const isMounted =
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place]).status === 0;

afterAll(() => {
  if (isMounted) spawnSync('umount', ['-l', place]);
});

const day = '2026-02-23';

/** Repeats until the disk is full; gives how often it went well. */
async function untilFull(work: (number: number) => Promise<unknown>): Promise<number> {
  for (let number = 1; number < 10_000; number += 1) {
    try {
      await work(number);
    } catch (thrown) {
      expect(thrown).toMatchObject({
        code: 'DISK_FULL',
        message: expect.stringContaining('free some space'),
      });
      return number - 1;
    }
  }
  throw new Error('the disk never filled');
}

describe.skipIf(!isMounted)('a library on a full disk (needs leave to mount a tmpfs)', () => {
  it('keeps every article that was confirmed, opens, and goes on when there is space', async () => {
    const folder = join(place, 'articles');
    const library = await open(folder);
    const filler = 'x'.repeat(9000);
    const saved = await untilFull((number) =>
      library.saveArticles(day, [anArticle(number)], new Map([[hashOf(`content ${number}`), filler]])),
    );
    expect(saved).toBeGreaterThan(5);
    expect(filesBelow(folder).filter((name) => name.endsWith('tmp'))).toEqual([]);
    await library.close();
    const again = await open(folder);
    expect((await again.readDay(day)).articles).toHaveLength(saved);
    expect((await again.readBodies(day)).size).toBeGreaterThanOrEqual(saved);
    await again.close();
    expect(again.problems()).toMatchObject([{ code: 'NO_BACKUP' }]);
    expect(await again.check()).toEqual(again.problems());
    rmSync(folder, { recursive: true });
    rmSync(`${folder}.backups`, { recursive: true, force: true });
  });

  it('keeps every batch that was confirmed and none that was not', async () => {
    const folder = join(place, 'ledger');
    const library = await open(folder);
    const filler = join(place, 'filler');
    writeFileSync(filler, Buffer.alloc(600_000));
    const confirmed: string[] = [];
    await untilFull(async (number) => confirmed.push((await addIncident(library, `Incident ${number}`)).id));
    expect([...library.records('incident').keys()]).toEqual(confirmed.toSorted());
    await library.close();
    const reader = await open(folder, { mode: 'read' });
    expect([...reader.records('incident').keys()]).toEqual(confirmed.toSorted());
    await reader.close();
    const full = await open(folder);
    await expect(addIncident(full)).rejects.toMatchObject({ code: 'DISK_FULL' });
    rmSync(filler);
    confirmed.push((await addIncident(full)).id);
    await full.close();
    const last = await open(folder);
    expect([...last.records('incident').keys()]).toEqual(confirmed.toSorted());
    expect((await last.history({ limit: 10_000 })).length).toBe(confirmed.length);
    expect(last.problems()).toEqual([]);
    await last.close();
  });
});
