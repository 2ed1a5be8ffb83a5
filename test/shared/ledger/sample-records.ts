import { createRecord } from '../../../shared/ledger/create-record.ts';
import { draftOf, emptyLedger, type Ledger, type LedgerKind } from '../../../shared/ledger/ledger.ts';
import type { HistoryBatch, RecordChange } from '../../../shared/model/history-batch.ts';

/** The n-th id: readable in a failure, and a UUIDv7 all the same. */
export const idOf = (n: number): string => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const articleOf = (n: number): string => `art-${String(n).padStart(24, '0')}`;

export const vendor = { id: 'anthropic', name: 'Anthropic' };
export const lab = { id: 'deepseek', name: 'DeepSeek' };

export type Sample = readonly [kind: LedgerKind, id: string, fields: Readonly<Record<string, unknown>>];

/** The ledger that these records make, each created in turn. */
export function ledgerOf(...samples: readonly Sample[]): Ledger {
  const draft = draftOf(emptyLedger);
  for (const [kind, id, fields] of samples) draft.apply(createRecord(draft.ledger, kind, id, fields));
  return draft.ledger;
}

export const anIncident = (n: number, fields: object = {}): Sample => [
  'incident',
  idOf(n),
  { title: `Incident ${n}`, ...fields },
];
export const aClaim = (n: number, incident: number, fields: object = {}): Sample => [
  'claim',
  idOf(n),
  { incident: idOf(incident), type: 'attribution', text: `Claim ${n}`, ...fields },
];
export const anAssertion = (n: number, claim: number, fields: object = {}): Sample => [
  'assertion',
  idOf(n),
  { claim: idOf(claim), speaker: vendor, stance: 'asserts', ...fields },
];
export const aMeasure = (n: number, fields: object = {}): Sample => [
  'measure',
  idOf(n),
  {
    kind: 'rate-limiting',
    by: vendor,
    title: `Measure ${n}`,
    life: [{ status: 'announced', from: '2026-02-23' }],
    ...fields,
  },
];

/** A line of history; its id and its moment follow from the number. */
export function batchOf(
  seq: number,
  changes: readonly RecordChange[],
  undoes: string | null = null,
): HistoryBatch {
  return {
    seq,
    batch: idOf(900_000 + seq),
    at: '2026-03-01T10:00:00.000Z',
    who: 'tester',
    why: `Step ${seq}`,
    undoes,
    changes: [...changes],
  };
}

/** The code and the sentence of an AppError; other failures are not foreseen here. */
export function failureOf(work: () => unknown): { code: string; message: string } {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown) {
      return { code: String(thrown.code), message: thrown.message };
    }
    throw thrown;
  }
  throw new Error('Nothing failed.');
}
