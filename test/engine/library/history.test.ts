import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemError, withOpenFiles } from '../../support/library-file-system.ts';
import {
  addIncident,
  addition,
  anArticle,
  anIncident,
  filesBelow,
  newLibraryPath,
  noon,
  open,
} from '../../support/library-fixtures.ts';

const log = 'history/2026-02.jsonl';

async function withHistory(count: number): Promise<string> {
  const folder = newLibraryPath();
  const library = await open(folder);
  for (let number = 1; number <= count; number += 1) await addIncident(library, `Incident ${number}`);
  await library.close();
  return folder;
}

const whys = async (library: Awaited<ReturnType<typeof open>>): Promise<number[]> =>
  (await library.history()).map(({ seq }) => seq);

describe('the history', () => {
  it('is given the newest first, by page and by record', async () => {
    const library = await open(newLibraryPath());
    const incidents = [];
    for (let number = 1; number <= 5; number += 1) incidents.push(await addIncident(library));
    expect(await whys(library)).toEqual([5, 4, 3, 2, 1]);
    expect((await library.history({ limit: 2, before: 4 })).map(({ seq }) => seq)).toEqual([3, 2]);
    expect((await library.history({ record: incidents[1]?.id })).map(({ seq }) => seq)).toEqual([2]);
    const [newest] = await library.history({ limit: 1 });
    expect(await library.findBatch(newest?.batch ?? '')).toEqual(newest);
    expect(await library.findBatch(library.newId())).toBeNull();
    await library.close();
  });

  it('reads lines that are longer than a block', async () => {
    const library = await open(newLibraryPath());
    const changes = Array.from({ length: 800 }, () => addition(anIncident(library)));
    await library.commit({ why: 'Many', changes });
    await addIncident(library);
    expect((await library.history()).map((batch) => batch.changes.length)).toEqual([1, 800]);
    await library.close();
  });

  it('keeps its order when the clock goes back ten years and forward again', async () => {
    const folder = newLibraryPath();
    let time = noon;
    const library = await open(folder, { now: () => time });
    for (const year of [0, -10, 10, 0]) {
      time = noon + year * 365 * 24 * 3_600_000;
      await addIncident(library);
    }
    expect(await whys(library)).toEqual([4, 3, 2, 1]);
    await library.close();
    const again = await open(folder);
    await addIncident(again);
    expect(await whys(again)).toEqual([5, 4, 3, 2, 1]);
    expect(again.records('incident').size).toBe(5);
    expect(await again.check()).toEqual([]);
    await again.close();
  });
});

describe('an unfinished last line', () => {
  it('is no damage to one who looks on: it may be in the making', async () => {
    const folder = await withHistory(2);
    const reader = await open(folder, { mode: 'read' });
    appendFileSync(join(folder, log), '{"sha256":"00');
    expect(await whys(reader)).toEqual([2, 1]);
    expect(await reader.check()).toEqual([]);
    await reader.close();
  });

  it.each([
    ['a torn line', '{"sha256":"00'],
    ['zeros', '\0'.repeat(200)],
    ['bytes that are no text', '\u0080'],
  ])('of %s is taken out, kept beside and told', async (_name, tail) => {
    const folder = await withHistory(2);
    const path = join(folder, log);
    const good = readFileSync(path);
    appendFileSync(path, tail, 'latin1');
    const library = await open(folder);
    expect(library.problems()).toMatchObject([{ file: log, code: 'TORN_LINE' }]);
    expect(readFileSync(path)).toEqual(good);
    expect(readFileSync(`${path}.damaged-1`, 'latin1')).toBe(tail);
    await addIncident(library);
    expect(await whys(library)).toEqual([3, 2, 1]);
    expect((await library.check()).map(({ code }) => code)).toEqual(['TORN_LINE']);
    await library.close();
    const again = await open(folder);
    expect(again.problems()).toEqual([]);
    await again.close();
  });

  it('that only lacks its end is kept', async () => {
    const folder = await withHistory(2);
    const path = join(folder, log);
    writeFileSync(path, readFileSync(path).subarray(0, -1));
    const library = await open(folder);
    await addIncident(library);
    expect(library.problems()).toEqual([]);
    expect(await whys(library)).toEqual([3, 2, 1]);
    await library.close();
  });

  it('is no fault for somebody who reads while another writes', async () => {
    const folder = await withHistory(2);
    appendFileSync(join(folder, log), '{"sha256":"00');
    const library = await open(folder, { mode: 'read' });
    expect(await whys(library)).toEqual([2, 1]);
    expect(library.problems()).toEqual([]);
    await library.close();
  });
});

describe('a damaged line', () => {
  it('is copied once and told, the others are still read, and the records stay', async () => {
    const folder = await withHistory(3);
    const path = join(folder, log);
    const text = readFileSync(path, 'utf8').replace('Incident 2', 'Incident 7');
    writeFileSync(path, text);
    for (let time = 0; time < 2; time += 1) {
      const library = await open(folder);
      expect(await whys(library)).toEqual([3, 1]);
      expect(library.problems()).toMatchObject([{ file: log, code: 'DAMAGED_LINE' }]);
      expect(library.records('incident').size).toBe(3);
      expect((await library.check()).map(({ code }) => code)).toEqual(['DAMAGED_LINE', 'HISTORY_GAP']);
      await library.close();
    }
    expect(readFileSync(`${path}.damaged-1`, 'utf8')).toBe(text.split('\n')[1]);
    expect(filesBelow(folder).filter((name) => name.includes('damaged'))).toEqual([`${log}.damaged-1`]);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe('a batch whose line is written, but not its files', () => {
  it('is in the files after the next opening', async () => {
    const folder = await withHistory(1);
    const old = readFileSync(join(folder, 'ledger/incidents.json'));
    const oldLibrary = readFileSync(join(folder, 'library.json'));
    const writing = await open(folder);
    const second = await addIncident(writing, 'Second');
    const { id } = anArticle(1);
    const after = { article: id, read: true, kept: false, setAside: null, at: '2026-02-23T12:00:00.000Z' };
    await writing.commit({
      why: 'Read',
      changes: [{ kind: 'decision', id, before: null, after }],
      decisionDay: () => '2026-02-20',
    });
    await writing.close();
    // As it would be after a crash between the history and the files.
    writeFileSync(join(folder, 'ledger/incidents.json'), old);
    writeFileSync(join(folder, 'library.json'), oldLibrary);
    writeFileSync(join(folder, 'decisions/2026-02-20.json'), '');
    const library = await open(folder);
    expect(library.records('incident').get(second.id)).toEqual(second);
    expect((await library.readDay('2026-02-20')).decisions).toEqual(new Map([[id, after]]));
    await library.close();
    expect(readFileSync(join(folder, 'ledger/incidents.json'), 'utf8')).toContain('Second');
  });

  it('is confirmed, told, and written with the next one', async () => {
    const folder = newLibraryPath();
    let isFull = false;
    const fileSystem = withOpenFiles((file, path) => ({
      sync: () =>
        isFull && path.includes('incidents') ? Promise.reject(systemError('ENOSPC')) : file.sync(),
    }));
    const library = await open(folder, { fileSystem });
    isFull = true;
    const incident = await addIncident(library, 'While the disk was full');
    expect(library.problems()).toMatchObject([{ file: 'ledger/incidents.json', code: 'NOT_SAVED' }]);
    expect(library.records('incident').get(incident.id)).toEqual(incident);
    isFull = false;
    await addIncident(library, 'After');
    expect(library.problems()).toEqual([]);
    expect(readFileSync(join(folder, 'ledger/incidents.json'), 'utf8')).toContain('While the disk was full');
    await library.close();
  });
});

describe('a history that cannot be written', () => {
  it('changes nothing, and goes on where it was when there is space again', async () => {
    const folder = newLibraryPath();
    let isFull = false;
    const fileSystem = withOpenFiles((file, path) => ({
      write: async (bytes, offset, length) => {
        if (!isFull || !path.endsWith('.jsonl')) return file.write(bytes, offset, length);
        if (offset > 0) throw systemError('ENOSPC');
        return file.write(bytes, offset, 10);
      },
    }));
    const library = await open(folder, { fileSystem });
    const first = await addIncident(library, 'First');
    const before = readFileSync(join(folder, log));
    isFull = true;
    await expect(addIncident(library, 'Second')).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(readFileSync(join(folder, log))).toEqual(before);
    expect([...library.records('incident').keys()]).toEqual([first.id]);
    isFull = false;
    await addIncident(library, 'Third');
    expect(await whys(library)).toEqual([2, 1]);
    expect(await library.check()).toEqual([]);
    await library.close();
  });

  it('repairs its end before the next line where not even the cut was possible', async () => {
    const folder = newLibraryPath();
    let isBroken = false;
    const fileSystem = withOpenFiles((file, path) => ({
      write: async (bytes, offset, length) => {
        if (!isBroken || !path.endsWith('.jsonl')) return file.write(bytes, offset, length);
        if (offset > 0) throw systemError('EIO');
        return file.write(bytes, offset, 10);
      },
      truncate: (length) => (isBroken ? Promise.reject(systemError('EIO')) : file.truncate(length)),
    }));
    const library = await open(folder, { fileSystem });
    await addIncident(library, 'First');
    isBroken = true;
    await expect(addIncident(library, 'Second')).rejects.toMatchObject({ code: 'WRITE_FAILED' });
    isBroken = false;
    await addIncident(library, 'Third');
    expect(await whys(library)).toEqual([2, 1]);
    expect(library.problems()).toMatchObject([{ code: 'TORN_LINE' }]);
    await library.close();
  });
});
