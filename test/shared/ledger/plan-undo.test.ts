import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../shared/ledger/create-record.ts';
import { applyChanges, type Ledger } from '../../../shared/ledger/ledger.ts';
import { planUndo } from '../../../shared/ledger/plan-undo.ts';
import { removeRecord } from '../../../shared/ledger/remove-record.ts';
import { undoBatch } from '../../../shared/ledger/undo-batch.ts';
import { updateRecord } from '../../../shared/ledger/update-record.ts';
import type { UndoChoice, UndoOptions } from '../../../shared/model/undo.ts';
import { first, presentOf, rename, story } from './sample-history.ts';
import { anIncident, batchOf, failureOf, idOf, ledgerOf } from './sample-records.ts';

describe('an undo with choices', () => {
  const renamedTwice = () =>
    story(ledgerOf(anIncident(1)), rename(1, 'Second'), (now) =>
      updateRecord(now, 'incident', idOf(1), { title: 'Third', summary: 'Added later.' }),
    );
  const choose = (keep: UndoChoice['keep'], field: string | null = 'title'): UndoOptions => ({
    choices: [{ kind: 'incident', id: idOf(1), field, keep }],
    takeAlong: false,
  });

  it('shows a conflict with the values of three times and who changed it', () => {
    const { batches, present } = renamedTwice();
    const plan = planUndo(first(batches), batches.slice(1), present, { choices: [], takeAlong: false });
    expect(plan).toEqual({
      changes: [],
      conflicts: [
        {
          kind: 'incident',
          id: idOf(1),
          title: 'incident "Second"',
          field: 'title',
          before: 'Incident 1',
          set: 'Second',
          now: 'Third',
          without: null,
          by: { batch: batches[1]?.batch, at: '2026-03-01T10:00:00.000Z', who: 'tester', why: 'Step 2' },
        },
      ],
      along: [],
      refusal: null,
    });
  });

  it('gives back what stood before, and leaves the other fields', () => {
    const { ledger, batches, present } = renamedTwice();
    const changes = undoBatch(first(batches), batches.slice(1), present, choose('before'));
    expect(applyChanges(ledger, changes).incidents.get(idOf(1))).toMatchObject({
      title: 'Incident 1',
      summary: 'Added later.',
    });
  });

  it('leaves what stands now, and gives back the rest', () => {
    const { ledger, batches, present } = story(
      ledgerOf(anIncident(1)),
      (now) => updateRecord(now, 'incident', idOf(1), { title: 'Second', kind: 'hazard' }),
      rename(1, 'Third'),
    );
    const changes = undoBatch(first(batches), batches.slice(1), present, choose('now'));
    expect(applyChanges(ledger, changes).incidents.get(idOf(1))).toMatchObject({
      title: 'Third',
      kind: 'incident',
    });
  });

  it('takes out of a list only what the batch put into it', () => {
    const themed =
      (...themes: string[]) =>
      (now: Ledger) =>
        updateRecord(now, 'incident', idOf(1), { themes });
    const start = ledgerOf(anIncident(1, { themes: ['a', 'b'] }));
    const { ledger, batches, present } = story(start, themed('a', 'c'), themed('a', 'c', 'd'));
    const [batch, later] = [first(batches), batches.slice(1)];
    const [conflict] = planUndo(batch, later, present, { choices: [], takeAlong: false }).conflicts;
    expect(conflict).toMatchObject({ now: ['a', 'c', 'd'], without: ['a', 'd', 'b'] });
    const changes = undoBatch(batch, later, present, choose('without', 'themes'));
    expect(applyChanges(ledger, changes).incidents.get(idOf(1))?.themes).toEqual(['a', 'd', 'b']);
  });

  it('removes what it made, with what later batches made of it, when that is chosen', () => {
    const { ledger, batches, present } = story(
      ledgerOf(),
      (now) => createRecord(now, ...anIncident(1)),
      rename(1, 'Renamed'),
    );
    const undo = (keep: UndoChoice['keep']) =>
      undoBatch(first(batches), batches.slice(1), present, choose(keep, null));
    expect(applyChanges(ledger, undo('before')).incidents.size).toBe(0);
    expect(failureOf(() => undo('now')).message).toContain('Nothing of batch');
  });

  it('brings back what was removed later as it was before, when that is chosen', () => {
    const start = ledgerOf(anIncident(1));
    const { ledger, batches, present } = story(start, rename(1, 'Renamed'), (now) =>
      removeRecord(now, 'incident', idOf(1)),
    );
    const changes = undoBatch(first(batches), batches.slice(1), present, choose('before', null));
    expect(applyChanges(ledger, changes)).toEqual(start);
  });

  it('is still refused while one of several has none', () => {
    const { batches, present } = story(
      ledgerOf(anIncident(1), anIncident(2)),
      (now) => [...rename(1, 'Second')(now), ...rename(2, 'Second')(now)],
      (now) => [...rename(1, 'Third')(now), ...rename(2, 'Third')(now)],
    );
    const undo = () => undoBatch(first(batches), batches.slice(1), present, choose('now'));
    expect(failureOf(undo).message).toMatch(/"title" of incident "Second" was changed later/);
  });

  it.each([
    [
      'of another record',
      { id: idOf(2), field: 'title', keep: 'now' },
      'did not change "title" of the incident',
    ],
    ['of a field that it left alone', { id: idOf(1), field: 'x', keep: 'now' }, 'did not change "x"'],
    ['that a text cannot have', { id: idOf(1), field: 'title', keep: 'without' }, 'is no list'],
  ] as const)('refuses a choice %s', (_, choice, sentence) => {
    const { batches, present } = renamedTwice();
    const choices = [{ kind: 'incident', ...choice }] as const;
    const { code, message } = failureOf(() =>
      undoBatch(first(batches), batches.slice(1), present, { choices: [...choices], takeAlong: false }),
    );
    expect(code).toBe('BAD_REQUEST');
    expect(message).toContain(sentence);
  });

  it('can be undone itself, and then the first batch again', () => {
    const { ledger, batches, present } = renamedTwice();
    const undo = batchOf(
      3,
      undoBatch(first(batches), batches.slice(1), present, choose('before')),
      first(batches).batch,
    );
    const undone = applyChanges(ledger, undo.changes);
    expect(applyChanges(undone, undoBatch(undo, [], presentOf(undone)))).toEqual(ledger);
  });

  it('sees who changed a field that an undo left as it was', () => {
    const { ledger, batches, present } = story(ledgerOf(anIncident(1)), rename(1, 'Second'), (now) =>
      updateRecord(now, 'incident', idOf(1), { title: 'Third', kind: 'hazard' }),
    );
    const [oldest, newer] = batches;
    if (!oldest || !newer) throw new Error('There are two.');
    const undo = batchOf(3, undoBatch(newer, [], present, choose('now')), newer.batch);
    const between = presentOf(applyChanges(ledger, undo.changes));
    const plan = planUndo(oldest, [newer, undo], between, { choices: [], takeAlong: false });
    expect(plan.conflicts).toMatchObject([{ field: 'title', now: 'Third', by: { batch: newer.batch } }]);
  });
});
