import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { followHistory, isHistoryFollowed } from '../../../electron/engine/history/follow-history.ts';
import { createHistoryReader } from '../../../electron/engine/history/history-reader.ts';
import { createHistoryTables } from '../../../electron/engine/history/history-tables.ts';
import type { Library } from '../../../electron/engine/library/library.ts';
import type { PastVersion } from '../../../shared/exchange/record-past.ts';
import { emptyLedger, type Ledger } from '../../../shared/ledger/ledger.ts';
import type { HistoryBatch, ImportedFrom, RecordChange } from '../../../shared/model/history-batch.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import { finish } from '../../../shared/model/steps.ts';
import { addIncident, anIncident, newLibraryPath, noon, open } from '../../support/library-fixtures.ts';

const log = 'history/2026-02.jsonl';

let db: DatabaseSync;
beforeEach(() => {
  db = new DatabaseSync(':memory:');
  createHistoryTables(db);
});

const ledgerIn = (library: Library): Ledger => ({ ...emptyLedger, incidents: library.records('incident') });
const timesOf = (): Record<string, number> =>
  Object.fromEntries(finish(createHistoryReader(db).changeTimes()));

describe('the past of records, as it was noted', () => {
  type Found = { readonly batch: string; readonly version: PastVersion };

  /** The same by reading all of the history, the newest first. */
  function readAll(newestFirst: readonly HistoryBatch[]): ReadonlyMap<string, readonly PastVersion[]> {
    const found = new Map<string, Found[]>();
    const undoneBy = new Map<string, string>();
    const passedOver = new Set<string>();
    for (const { batch, undoes, changes, imported, who, at } of newestFirst) {
      const undo = undoneBy.get(batch);
      if (undo === undefined && undoes !== null) undoneBy.set(undoes, batch);
      if (undo !== undefined && imported) passedOver.add(undo).add(batch);
      const add = (id: string, version: PastVersion) =>
        found.set(id, [...(found.get(id) ?? []), { batch, version }]);
      const by = { who: imported?.by ?? who, at };
      // What was written is what the schema of an incident yields.
      for (const { id, after } of changes.toReversed()) add(id, { record: after as Incident | null, by });
      for (const { id, record, earlier } of imported?.versions ?? []) {
        if (record !== undefined) add(id, { record: record as Incident | null, by: null });
        for (const name of earlier) add(id, { name });
      }
    }
    return new Map(
      [...found].map(([id, all]) => [
        id,
        all.flatMap(({ batch, version }) => (passedOver.has(batch) ? [] : [version])),
      ]),
    );
  }

  const step = fc.record({
    verb: fc.constantFrom('add', 'update', 'update', 'remove', 'twice', 'told', 'undo'),
    isImport: fc.boolean(),
    pick: fc.nat(100),
    isFollowed: fc.boolean(),
  });
  type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

  async function perform({ verb, isImport, pick }: Step, place: number, library: Library, ids: string[]) {
    const records = library.records('incident');
    const id = ids[pick % Math.max(1, ids.length)] ?? '';
    const before = records.get(id) ?? null;
    const made = (title: string): Incident => ({
      ...anIncident(library),
      ...before,
      title,
      ...(id && { id }),
    });
    const imported: ImportedFrom = {
      file: 'a.faultline',
      library: null,
      exportId: null,
      by: pick % 2 === 0 ? null : 'Bo',
      at: null,
      versions: [],
    };
    const commit = (changes: RecordChange[], more: object = isImport ? { imported } : {}) =>
      library.commit({ why: `Step ${place}`, changes, ...more });
    const change = (from: Incident | null, to: Incident | null): RecordChange => ({
      kind: 'incident',
      id: from?.id ?? to?.id ?? '',
      before: from,
      after: to,
    });
    switch (verb) {
      case 'add': {
        const fresh = anIncident(library, `Made in step ${place}`);
        ids.push(fresh.id);
        return commit([change(null, fresh)]);
      }
      case 'update':
        return id && commit([change(before, made(`Changed in step ${place}`))]);
      case 'remove':
        return before && commit([change(before, null)]);
      case 'twice': {
        const first = made(`First in step ${place}`);
        return (
          id && commit([change(before, first), change(first, { ...first, title: `Second in step ${place}` })])
        );
      }
      case 'told': {
        const elsewhere = id || library.newId();
        if (!id) ids.push(elsewhere);
        const record = { ...anIncident(library, `Elsewhere in step ${place}`), id: elsewhere };
        const earlier = [`${'0'.repeat(31)}1`, 'removed'];
        const versions = [
          { kind: 'incident' as const, id: elsewhere, earlier, ...(pick % 3 > 0 && { record }) },
        ];
        return commit([], { imported: { ...imported, versions } });
      }
      case 'undo': {
        const batches = (await library.history()).filter(({ changes }) => changes.length === 1);
        const wanted = batches[pick % Math.max(1, batches.length)];
        const [undone] = wanted?.changes ?? [];
        if (!wanted || !undone) return;
        const now = records.get(undone.id) ?? null;
        return commit([{ ...undone, before: now, after: undone.before }], { undoes: wanted.batch });
      }
    }
  }

  it('is what all of the history says, wherever it was followed meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14, size: 'max' }), async (steps) => {
        const own = new DatabaseSync(':memory:');
        createHistoryTables(own);
        let time = noon;
        const library = await open(newLibraryPath(), { now: () => (time += 1000) });
        const ids: string[] = [];
        for (const [place, each] of steps.entries()) {
          await perform(each, place, library, ids);
          if (each.isFollowed) followHistory(own, library.folder);
        }
        followHistory(own, library.folder);
        const pasts = createHistoryReader(own).pasts(ledgerIn(library));
        const all = readAll(await library.history());
        const known = [...all].filter(([, past]) => past.length > 0);
        expect(Object.fromEntries(known.map(([id]) => [id, pasts.of('incident', id)]))).toEqual(
          Object.fromEntries(known),
        );
        const changed = new Set([...finish(pasts.changed()), ...finish(pasts.gone())]);
        const isThere = (id: string) => library.records('incident').has(id);
        expect(known.filter(([id, { length }]) => (length > 1 || !isThere(id)) && !changed.has(id))).toEqual(
          [],
        );
        await library.close();
      }),
      { numRuns: 25 },
    );
  });
});

describe('following', () => {
  it('goes on where it stopped, and reads nothing twice', async () => {
    let time = noon;
    const library = await open(newLibraryPath(), { now: () => time });
    const first = await addIncident(library);
    followHistory(db, library.folder);
    time += 24 * 3_600_000;
    const second = await addIncident(library);
    expect(isHistoryFollowed(db, library.folder)).toBe(false);
    followHistory(db, library.folder);
    expect(isHistoryFollowed(db, library.folder)).toBe(true);
    expect(timesOf()).toEqual({
      [first.id]: noon,
      [second.id]: noon + 24 * 3_600_000,
    });
    expect(db.prepare('SELECT count(*) AS count FROM batch').get()).toEqual({ count: 2 });
    await library.close();
  });

  it('begins anew where the history is another one, or goes on from another line', async () => {
    const library = await open(newLibraryPath());
    const path = join(library.folder, log);
    await addIncident(library);
    const one = readFileSync(path);
    await addIncident(library);
    followHistory(db, library.folder);
    await library.close();
    writeFileSync(path, one);
    const again = await open(library.folder);
    const other = await addIncident(again, 'Another in the place of the second');
    await addIncident(again);
    followHistory(db, again.folder);
    expect(Object.keys(timesOf())).toContain(other.id);
    expect(Object.keys(timesOf())).toHaveLength(3);
    rmSync(path);
    followHistory(db, again.folder);
    expect(timesOf()).toEqual({});
    await again.close();
  });

  it('begins anew where the history is another one of the same size', async () => {
    const library = await open(newLibraryPath());
    const path = join(library.folder, log);
    await addIncident(library, 'Before');
    const before = readFileSync(path);
    const there = await addIncident(library, 'There');
    const whole = readFileSync(path);
    await library.close();
    followHistory(db, library.folder);
    writeFileSync(path, before);
    rmSync(join(library.folder, 'ledger'), { recursive: true });
    const again = await open(library.folder);
    const here = await addIncident(again, 'Here!');
    expect(readFileSync(path)).toHaveLength(whole.length);
    expect(isHistoryFollowed(db, again.folder)).toBe(false);
    followHistory(db, again.folder);
    expect(Object.keys(timesOf())).toContain(here.id);
    expect(Object.keys(timesOf())).not.toContain(there.id);
    await again.close();
  });

  it('begins anew where a damaged line was put back', async () => {
    const library = await open(newLibraryPath());
    const path = join(library.folder, log);
    const ids: string[] = [];
    for (const title of ['One', 'Two', 'Three']) ids.push((await addIncident(library, title)).id);
    await library.close();
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.replace('Two', 'Tow'));
    followHistory(db, library.folder);
    expect([Object.keys(timesOf()).length, isHistoryFollowed(db, library.folder)]).toEqual([2, true]);
    writeFileSync(path, whole);
    expect(isHistoryFollowed(db, library.folder)).toBe(false);
    followHistory(db, library.folder);
    expect(Object.keys(timesOf()).sort()).toEqual(ids.sort());
    expect(isHistoryFollowed(db, library.folder)).toBe(true);
  });

  it('passes over a damaged line and leaves alone one in the making, until it is whole', async () => {
    const library = await open(newLibraryPath());
    const path = join(library.folder, log);
    const ids: string[] = [];
    for (const title of ['One', 'Two', 'Three']) ids.push((await addIncident(library, title)).id);
    await library.close();
    const damaged = readFileSync(path, 'utf8').replace('Two', 'Tow');
    const [one = '', two = '', three = ''] = damaged.split(/(?<=\n)/);
    writeFileSync(path, one + two + three.slice(0, 300));
    followHistory(db, library.folder);
    expect(Object.keys(timesOf())).toEqual([ids[0]]);
    expect(isHistoryFollowed(db, library.folder)).toBe(false);
    appendFileSync(path, three.slice(300));
    followHistory(db, library.folder);
    expect(Object.keys(timesOf()).sort()).toEqual([ids[0], ids[2]].sort());
  });

  it('takes a last line that only lacks its end, and its end later', async () => {
    const library = await open(newLibraryPath());
    const path = join(library.folder, log);
    const { id } = await addIncident(library);
    await library.close();
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.slice(0, -1));
    followHistory(db, library.folder);
    expect(Object.keys(timesOf())).toEqual([id]);
    writeFileSync(path, whole);
    followHistory(db, library.folder);
    expect(isHistoryFollowed(db, library.folder)).toBe(true);
    expect(db.prepare('SELECT count(*) AS count FROM batch').get()).toEqual({ count: 1 });
  });

  it('follows a library that has no history yet', () => {
    followHistory(db, newLibraryPath());
    expect(timesOf()).toEqual({});
  });
});
