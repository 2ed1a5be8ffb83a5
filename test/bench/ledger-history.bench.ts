import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineContext } from '../../electron/engine/engine-context.ts';
import { ledgerRecordedBy } from '../../electron/engine/handlers/ledger-recorded-by.ts';
import type { Library } from '../../electron/engine/library/library.ts';
import { canonicalRecord } from '../../shared/ledger/canonical-record.ts';
import { duplicateActors } from '../../shared/ledger/duplicates/duplicate-actors.ts';
import { duplicateIncidents } from '../../shared/ledger/duplicates/duplicate-incidents.ts';
import { applyChanges, emptyLedger, type Ledger, type LedgerKind } from '../../shared/ledger/ledger.ts';
import { ledgerAsRecordedBy, recordedBatch } from '../../shared/ledger/ledger-as-recorded-by.ts';
import { mergeIncidents } from '../../shared/ledger/merge-incidents.ts';
import { planUndo } from '../../shared/ledger/plan-undo.ts';
import type { HistoryBatch, RecordChange } from '../../shared/model/history-batch.ts';
import { finish } from '../../shared/model/steps.ts';
import { actors } from '../../shared/vocabulary/shipped-vocabulary.ts';
import { presentOf } from '../shared/ledger/sample-history.ts';
import { batchOf, idOf } from '../shared/ledger/sample-records.ts';
import { printFigures } from '../support/figures.ts';
import { open } from '../support/library-fixtures.ts';
import { seededRandom } from './index-articles.ts';

/**
 * A ledger of 10,000 incidents, 20,000 claims and 100,000 assertions: as recorded by a day 10,000 batches ago, merged, searched
 * for what may be one, and undone. And a real library of 10,000 batches, of which a day is asked first, again, and another one.
 */
const next = seededRandom(7);
const random = (below: number): number => Math.floor(next() * below);
const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item; // none of them is empty
const range = <Item>(count: number, make: (n: number) => Item): Item[] =>
  Array.from({ length: count }, (_, n) => make(n));
const known = actors.map(({ id, name }) => ({ id, name }));
const dayOf = (n: number): string => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10);

const additions: RecordChange[] = [
  ...range(10_000, (n) =>
    addition('incident', n, {
      title: `Incident ${n}`,
      happened: dayOf(random(1200)),
      parties: range(3, () => ({
        actor: known[Math.min(random(known.length), random(known.length))],
        role: 'accused',
      })),
      themes: [`theme-${random(30)}`, `theme-${random(6)}`],
      articles: range(3, () => `art-${String(random(30_000)).padStart(24, '0')}`),
    }),
  ),
  ...range(20_000, (n) =>
    addition('claim', 100_000 + n, {
      incident: idOf(random(10_000)),
      type: 'scale',
      text: `Claim ${n}`,
      about: [pick(known)],
    }),
  ),
  ...range(100_000, (n) =>
    addition('assertion', 200_000 + n, {
      claim: idOf(100_000 + random(20_000)),
      speaker: random(4) === 0 ? { id: null, name: `Speaker ${random(2000)}` } : pick(known),
      stance: 'asserts',
    }),
  ),
];
const ledger: Ledger = applyChanges(emptyLedger, additions);

const updates: HistoryBatch[] = additions.slice(0, 10_000).map((change, n) => ({
  ...batchOf(n + 1, [{ ...change, before: change.after }]),
  at: '2026-03-01T10:00:00.000Z',
}));
const newestFirst = updates.toReversed().map(recordedBatch);
measure('as recorded by a day, 10,000 batches ago', 20, () =>
  ledgerAsRecordedBy(ledger, newestFirst, '2026-02-28'),
);
measure('incidents that may be one, 10,000', 10, () => finish(duplicateIncidents(ledger)));
measure('actors that may be one', 10, () => finish(duplicateActors(ledger, actors)));
const merge = {
  into: idOf(1),
  from: idOf(2),
  wins: { title: 'into', kind: 'into', happened: 'into' },
} as const;
measure('merge of two incidents', 10, () => mergeIncidents(ledger, merge));
const merging = batchOf(1, mergeIncidents(ledger, merge));
const present = presentOf(applyChanges(ledger, merging.changes));
measure('preview of the undo of a merge', 10, () =>
  planUndo(merging, [], present, { choices: [], takeAlong: false }),
);

await measureLibrary();

function addition(kind: LedgerKind, n: number, fields: object): RecordChange {
  return { kind, id: idOf(n), before: null, after: canonicalRecord(kind, { ...fields, id: idOf(n) }) };
}

function measure(what: string, runs: number, work: () => unknown): void {
  const times = range(runs, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  printFigures(what, times, 'ms');
}

async function measureLibrary(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
  const library = await libraryOfBatches(join(home, 'library'));
  const asked = async (what: string, day: string) => {
    const started = performance.now();
    await ledgerRecordedBy(day, { library } as EngineContext); // of the context only the library is asked
    printFigures(what, [performance.now() - started], 'ms');
  };
  await asked('a library of 10,000 batches: the first day', '2024-01-05');
  await asked('the same day again', '2024-01-05');
  await asked('another day', '2024-01-20');
  await library.close();
  rmSync(home, { recursive: true });
}

/** A batch a minute from the first days of 2024 on, each a new incident. */
async function libraryOfBatches(folder: string): Promise<Library> {
  let minutes = 0;
  const now = (): number => Date.UTC(2024, 0, 1) + minutes++ * 5 * 60_000;
  const library = await open(folder, { now });
  const commits = additions
    .slice(0, 10_000)
    .map((change) => library.commit({ why: 'Bench', changes: [change] }));
  await Promise.all(commits);
  return library;
}
