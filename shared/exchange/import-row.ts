import type { LedgerKind, LedgerRecord } from '../ledger/ledger.ts';
import type { RecordChange } from '../model/history-batch.ts';
import type { ImportWhat } from '../model/import-choice.ts';
import type { Instant } from '../model/instant.ts';
import type { IncomingRecord } from './incoming.ts';
import type { FieldMerge } from './merge-record.ts';

export type Author = { readonly who: string | null; readonly at: Instant | null };

/** A part of a record in which the sides differ; without a path it is the record as a whole, which one side lacks. */
export type ImportField = Omit<FieldMerge, 'path'> & {
  readonly path: string | null;
  /** Who gave it the value that it has here. */
  readonly oursBy: Author | null;
};

export type ImportRow = {
  readonly what: ImportWhat;
  readonly kind: LedgerKind;
  readonly id: string;
  readonly ours: LedgerRecord | null;
  readonly theirs: LedgerRecord | null;
  readonly fields: readonly ImportField[];
  /** Parts that only this side changed: they stay, and nothing is to be chosen about them. */
  readonly kept: readonly ImportField[];
  /** What the sender's history knew of it. */
  readonly earlier: IncomingRecord['earlier'];
  /** The id of the record here whose place this one takes (shared/exchange/align-actors.ts). */
  readonly replaces: string | null;
  /** This library has not seen this version before. */
  readonly isUnheard: boolean;
};

/** What an import does to a record. */
export type ImportChange = RecordChange & {
  readonly kind: LedgerKind;
  readonly after: LedgerRecord | null;
};
