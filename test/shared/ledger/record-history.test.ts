import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../shared/ledger/create-record.ts';
import type { Ledger } from '../../../shared/ledger/ledger.ts';
import type { ChangesAsked } from '../../../shared/ledger/record-history.ts';
import { changesOf, changesWithin } from '../../../shared/ledger/record-history.ts';
import { removeRecord } from '../../../shared/ledger/remove-record.ts';
import { updateRecord } from '../../../shared/ledger/update-record.ts';
import type { HistoryBatch } from '../../../shared/model/history-batch.ts';
import { rename, story } from './sample-history.ts';
import { aClaim, aMeasure, anAssertion, anIncident, idOf, ledgerOf } from './sample-records.ts';

/** The numbers of the batches in which something was asked for, with the ids that were changed. */
const seen = (batches: readonly HistoryBatch[], asked: ChangesAsked) =>
  batches.toReversed().flatMap((batch) => {
    const ids = asked(batch).map(({ id }) => Number(id.slice(-3)));
    return ids.length === 0 ? [] : [[batch.seq, ...ids]];
  });
const create =
  (...sample: ReturnType<typeof anIncident>) =>
  (now: Ledger) =>
    createRecord(now, ...sample);

describe('the history of a record', () => {
  it('has only the changes of the record itself', () => {
    const { batches } = story(
      ledgerOf(),
      create(...anIncident(1)),
      create(...aClaim(2, 1)),
      rename(1, 'Renamed'),
    );
    expect(seen(batches, changesOf(idOf(1)))).toEqual([
      [3, 1],
      [1, 1],
    ]);
  });

  it('has what belongs to an incident, when that is asked', () => {
    const { ledger, batches } = story(
      ledgerOf(anIncident(9), aClaim(8, 9)),
      create(...anIncident(1)),
      create(...aClaim(2, 1)),
      create(...anAssertion(3, 2)),
      create(...anAssertion(7, 8)),
      create(...aMeasure(4, { incidents: [idOf(1), idOf(9)] })),
      create('search-note', idOf(5), {
        lookedFor: 'a reply',
        where: 'its site',
        on: '2026-02',
        incident: idOf(1),
      }),
      (now) => updateRecord(now, 'assertion', idOf(3), { origin: 'A press release' }),
      rename(9, 'Of no concern'),
    );
    expect(seen(batches, changesWithin(ledger, idOf(1)))).toEqual([
      [7, 3],
      [6, 5],
      [5, 4],
      [3, 3],
      [2, 2],
      [1, 1],
    ]);
  });

  it('has what belonged to it and was removed, also together with it', () => {
    const { ledger, batches } = story(
      ledgerOf(),
      create(...anIncident(1)),
      create(...aClaim(2, 1)),
      create(...anAssertion(3, 2)),
      (now) => removeRecord(now, 'claim', idOf(2)),
      create(...aClaim(4, 1)),
      (now) => removeRecord(now, 'incident', idOf(1)),
    );
    expect(seen(batches, changesWithin(ledger, idOf(1)))).toEqual([
      [6, 1, 4],
      [5, 4],
      [4, 2, 3],
      [3, 3],
      [2, 2],
      [1, 1],
    ]);
  });

  it('has the incidents that were merged into it', () => {
    const { ledger, batches } = story(
      ledgerOf(),
      create(...anIncident(1)),
      create(...anIncident(2, { merged: [idOf(1)] })),
    );
    expect(seen(batches, changesWithin(ledger, idOf(2)))).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });
});
