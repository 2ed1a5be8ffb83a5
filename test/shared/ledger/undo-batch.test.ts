import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../shared/ledger/create-record.ts';
import { applyChanges } from '../../../shared/ledger/ledger.ts';
import { type Present, planUndo } from '../../../shared/ledger/plan-undo.ts';
import { removeRecord } from '../../../shared/ledger/remove-record.ts';
import { undoBatch } from '../../../shared/ledger/undo-batch.ts';
import { updateRecord } from '../../../shared/ledger/update-record.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import { first, presentOf, rename, story } from './sample-history.ts';
import {
  aClaim,
  aMeasure,
  anAssertion,
  anIncident,
  batchOf,
  failureOf,
  idOf,
  ledgerOf,
} from './sample-records.ts';

describe('undoBatch', () => {
  it('gives back exactly what an update changed', () => {
    const start = ledgerOf(anIncident(1));
    const { ledger, batches, present } = story(start, rename(1, 'Renamed'));
    const changes = undoBatch(first(batches), [], present);
    expect(applyChanges(ledger, changes)).toEqual(start);
    expect(changes).toEqual([
      {
        kind: 'incident',
        id: idOf(1),
        before: ledger.incidents.get(idOf(1)),
        after: start.incidents.get(idOf(1)),
      },
    ]);
  });

  it('gives back an incident with all that was removed with it', () => {
    const start = ledgerOf(
      anIncident(1),
      aClaim(2, 1),
      anAssertion(3, 2),
      anAssertion(4, 2, { answers: idOf(3) }),
      aMeasure(5, { incidents: [idOf(1)] }),
    );
    const { ledger, batches, present } = story(start, (now) => removeRecord(now, 'incident', idOf(1)));
    expect(ledger.claims.size).toBe(0);
    expect(applyChanges(ledger, undoBatch(first(batches), [], present))).toEqual(start);
  });

  it('keeps what later batches changed in other fields', () => {
    const { ledger, batches, present } = story(ledgerOf(anIncident(1)), rename(1, 'Renamed'), (now) =>
      updateRecord(now, 'incident', idOf(1), { summary: 'Added later.' }),
    );
    const undone = applyChanges(ledger, undoBatch(first(batches), batches.slice(1), present));
    expect(undone.incidents.get(idOf(1))).toMatchObject({ title: 'Incident 1', summary: 'Added later.' });
  });

  it('refuses to overwrite a field that a later batch changed, and names both', () => {
    const { batches, present } = story(ledgerOf(anIncident(1)), rename(1, 'Second'), rename(1, 'Third'));
    expect(failureOf(() => undoBatch(first(batches), batches.slice(1), present))).toEqual({
      code: 'CONFLICT',
      message: `Batch ${batches[0]?.batch} cannot be undone: "title" of incident "Second" was changed later by batch ${batches[1]?.batch} of 2026-03-01 ("Step 2"). Undo what came later first, or say for each of these what is to stay.`,
    });
  });

  it('refuses even where a later batch happens to have set the same value again', () => {
    const { batches, present } = story(
      ledgerOf(anIncident(1)),
      rename(1, 'Second'),
      rename(1, 'Third'),
      rename(1, 'Second'),
    );
    expect(failureOf(() => undoBatch(first(batches), batches.slice(1), present)).message).toContain(
      `${batches[2]?.batch}`,
    );
  });

  it('undoes an older batch once the later one is undone', () => {
    const start = ledgerOf(anIncident(1));
    const { ledger, batches, present } = story(start, rename(1, 'Second'), rename(1, 'Third'));
    const undo = batchOf(3, undoBatch(batches[1] ?? first(batches), [], present), batches[1]?.batch);
    const between = applyChanges(ledger, undo.changes);
    const changes = undoBatch(first(batches), [...batches.slice(1), undo], presentOf(between));
    expect(applyChanges(between, changes)).toEqual(start);
  });

  it('undoes an undo', () => {
    const { ledger, batches, present } = story(ledgerOf(anIncident(1)), rename(1, 'Second'));
    const undo = batchOf(2, undoBatch(first(batches), [], present), first(batches).batch);
    const before = applyChanges(ledger, undo.changes);
    expect(applyChanges(before, undoBatch(undo, [], presentOf(before)))).toEqual(ledger);
  });

  it('refuses to undo twice, but undoes again what was done again', () => {
    const start = ledgerOf(anIncident(1));
    const { ledger, batches, present } = story(start, rename(1, 'Second'));
    const undo = batchOf(2, undoBatch(first(batches), [], present), first(batches).batch);
    const undone = applyChanges(ledger, undo.changes);
    expect(failureOf(() => undoBatch(first(batches), [undo], presentOf(undone)))).toEqual({
      code: 'CONFLICT',
      message: `Batch ${first(batches).batch} is undone already, by batch ${undo.batch} of 2026-03-01 ("Step 2").`,
    });
    const redo = batchOf(3, undoBatch(undo, [], presentOf(undone)), undo.batch);
    const redone = applyChanges(undone, redo.changes);
    expect(applyChanges(redone, undoBatch(first(batches), [undo, redo], presentOf(redone)))).toEqual(start);
  });

  it('refuses to take away an incident to which a claim was added later', () => {
    const { batches, present } = story(
      ledgerOf(),
      (now) => createRecord(now, ...anIncident(1)),
      (now) => createRecord(now, ...aClaim(2, 1)),
    );
    const { code, message } = failureOf(() => undoBatch(first(batches), batches.slice(1), present));
    expect(code).toBe('CONFLICT');
    expect(message).toBe(
      `Batch ${batches[0]?.batch} cannot be undone: claim "Claim 2", written later by batch ${batches[1]?.batch} of 2026-03-01 ("Step 2"), could not stand without what it made. Undo that first, or take along what hangs on it.`,
    );
  });

  it('refuses to bring back a claim whose incident was removed later', () => {
    const { batches, present } = story(
      ledgerOf(anIncident(1), aClaim(2, 1)),
      (now) => removeRecord(now, 'claim', idOf(2)),
      (now) => removeRecord(now, 'incident', idOf(1)),
    );
    expect(failureOf(() => undoBatch(first(batches), batches.slice(1), present)).message).toContain(
      `later by batch ${batches[1]?.batch}`,
    );
  });

  it('refuses to undo the creation of what was changed later', () => {
    const { batches, present } = story(
      ledgerOf(),
      (now) => createRecord(now, ...anIncident(1)),
      rename(1, 'Renamed'),
    );
    expect(failureOf(() => undoBatch(first(batches), batches.slice(1), present)).message).toContain(
      'incident "Incident 1" was changed later by',
    );
  });

  it('refuses to undo a change of what was removed later', () => {
    const { batches, present } = story(ledgerOf(anIncident(1)), rename(1, 'Renamed'), (now) =>
      removeRecord(now, 'incident', idOf(1)),
    );
    expect(failureOf(() => undoBatch(first(batches), batches.slice(1), present)).message).toContain(
      'incident "Renamed" was removed later by',
    );
  });

  it('refuses an undo that would close a circle of answers', () => {
    const { batches, present } = story(
      ledgerOf(anIncident(1), aClaim(2, 1), anAssertion(3, 2), anAssertion(4, 2, { answers: idOf(3) })),
      (now) => updateRecord(now, 'assertion', idOf(4), { answers: null }),
      (now) => updateRecord(now, 'assertion', idOf(3), { answers: idOf(4) }),
    );
    expect(failureOf(() => undoBatch(first(batches), batches.slice(1), present)).code).toBe('CONFLICT');
  });

  it('reverses a batch that changed one record twice as one change', () => {
    const start = ledgerOf(anIncident(1));
    const { ledger, batches, present } = story(start, (now) => {
      const once = rename(1, 'Second')(now);
      return [...once, ...rename(1, 'Third')(applyChanges(now, once))];
    });
    const changes = undoBatch(first(batches), [], present);
    expect(changes).toHaveLength(1);
    expect(applyChanges(ledger, changes)).toEqual(start);
  });

  it('reverses records that the ledger does not hold by their fields, too', () => {
    const before = { id: 'art-1', read: false, kept: false };
    const after = { id: 'art-1', read: true, kept: false };
    const batch = batchOf(1, [{ kind: 'decision', id: 'art-1', before, after }]);
    const present: Present = { ledger: ledgerOf(), record: () => ({ ...after, kept: true }) };
    const later = batchOf(2, [
      { kind: 'decision', id: 'art-1', before: after, after: { ...after, kept: true } },
    ]);
    expect(undoBatch(batch, [later], present)).toEqual([
      {
        kind: 'decision',
        id: 'art-1',
        before: { id: 'art-1', read: true, kept: true },
        after: { id: 'art-1', read: false, kept: true },
      },
    ]);
  });

  describe('of decisions', () => {
    const decision = (fields: object) => ({
      article: 'art-1',
      read: false,
      kept: false,
      setAside: null,
      at: '2026-03-01T10:00:00.000Z',
      ...fields,
    });
    const change = (before: RecordChange['before'], after: RecordChange['before']): RecordChange => ({
      kind: 'decision',
      id: 'art-1',
      before,
      after,
    });
    const kept = decision({ kept: true });
    const read = decision({ kept: true, read: true, at: '2026-03-02T10:00:00.000Z' });
    const present: Present = { ledger: ledgerOf(), record: () => read };
    const later = batchOf(2, [change(kept, read)]);

    it('keeps what was decided later, and when', () => {
      const before = decision({ at: '2026-02-28T10:00:00.000Z' });
      expect(undoBatch(batchOf(1, [change(before, kept)]), [later], present)).toEqual([
        change(read, { ...read, kept: false }),
      ]);
    });

    it('takes the first decision back without the ones that followed', () => {
      expect(undoBatch(batchOf(1, [change(null, kept)]), [later], present)).toEqual([
        change(read, { ...read, kept: false }),
      ]);
    });

    it('leaves no decision where there was none', () => {
      const only: Present = { ledger: ledgerOf(), record: () => kept };
      expect(undoBatch(batchOf(1, [change(null, kept)]), [], only)).toEqual([change(kept, null)]);
    });

    it('refuses to overwrite a later decision of the same kind', () => {
      const dropped = { setAside: { reason: 'Old' } };
      const first = decision({ setAside: { reason: 'Off the subject' } });
      const second = decision({ ...dropped, at: '2026-03-03T10:00:00.000Z' });
      const last: Present = { ledger: ledgerOf(), record: () => second };
      const again = batchOf(2, [change(first, second)]);
      expect(failureOf(() => undoBatch(batchOf(1, [change(null, first)]), [again], last)).message).toContain(
        '"setAside" of decision art-1 was changed later',
      );
    });

    it('has nothing to take back where a later decision has done so', () => {
      const dropped = decision({ at: '2026-03-03T10:00:00.000Z' });
      const last: Present = { ledger: ledgerOf(), record: () => dropped };
      const drop = batchOf(2, [change(kept, dropped)]);
      expect(failureOf(() => undoBatch(batchOf(1, [change(null, kept)]), [drop], last))).toEqual({
        code: 'CONFLICT',
        message: `Nothing of batch ${batchOf(1, []).batch} would change: what it did does not stand any more.`,
      });
    });
  });

  it('refuses where the record is not as the history says', () => {
    const { batches } = story(ledgerOf(anIncident(1)), rename(1, 'Renamed'));
    const edited = presentOf(ledgerOf(anIncident(1, { title: 'Edited by hand' })));
    expect(failureOf(() => undoBatch(first(batches), [], edited)).message).toBe(
      `Batch ${first(batches).batch} cannot be undone: "title" of incident "Renamed" is not as it left it. Undo what came later first, or say for each of these what is to stay.`,
    );
  });

  it('takes along what hangs on what it takes away, when that is wanted', () => {
    const start = ledgerOf(anIncident(9));
    const { ledger, batches, present } = story(
      start,
      (now) => createRecord(now, ...anIncident(1)),
      (now) => createRecord(now, ...aClaim(2, 1)),
      (now) => createRecord(now, ...anAssertion(3, 2)),
      (now) => createRecord(now, ...aMeasure(4, { incidents: [idOf(1), idOf(9)] })),
    );
    const [batch, later] = [first(batches), batches.slice(1)];
    const { along } = planUndo(batch, later, present, { choices: [], takeAlong: false });
    expect(along.map(({ kind, title, isRemoved }) => [kind, title, isRemoved])).toEqual([
      ['claim', 'claim "Claim 2"', true],
      ['assertion', `assertion ${idOf(3)}`, true],
      ['measure', 'measure "Measure 4"', false],
    ]);
    const undone = applyChanges(ledger, undoBatch(batch, later, present, { choices: [], takeAlong: true }));
    expect(undone.measures.get(idOf(4))?.incidents).toEqual([idOf(9)]);
    expect({ ...undone, measures: new Map() }).toEqual(start);
  });

  it('undoes what an older version wrote, whose records lack the fields that came later', () => {
    const start = ledgerOf(anIncident(1));
    const old = { id: idOf(1), title: 'Incident 1', kind: 'incident', summary: '', happened: null };
    const created = batchOf(1, [{ kind: 'incident', id: idOf(1), before: null, after: old }]);
    expect(undoBatch(created, [], presentOf(start))).toEqual([
      { kind: 'incident', id: idOf(1), before: start.incidents.get(idOf(1)), after: null },
    ]);
    const renamed = batchOf(1, [
      { kind: 'incident', id: idOf(1), before: { ...old, title: 'Older' }, after: old },
    ]);
    expect(applyChanges(start, undoBatch(renamed, [], presentOf(start))).incidents.get(idOf(1))).toEqual({
      ...start.incidents.get(idOf(1)),
      title: 'Older',
    });
    const removed = batchOf(1, [{ kind: 'incident', id: idOf(1), before: old, after: null }]);
    expect(applyChanges(ledgerOf(), undoBatch(removed, [], presentOf(ledgerOf())))).toEqual(start);
  });

  it('refuses to bring back what this version has no place for', () => {
    const old = { id: idOf(1), title: 'Incident 1', happened: 'last week' };
    const removed = batchOf(1, [{ kind: 'incident', id: idOf(1), before: old, after: null }]);
    expect(failureOf(() => undoBatch(removed, [], presentOf(ledgerOf())))).toEqual({
      code: 'CONFLICT',
      message: `Batch ${removed.batch} cannot be undone: this version has no place for what incident "Incident 1" was before (happened: "last week" is not a date: write 2025, 2025-03, 2025-03-14, with ~ for about, or two of them with a / between).`,
    });
  });
});
