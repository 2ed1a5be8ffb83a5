import { z } from 'zod';
import { canonicalRecord } from '../ledger/canonical-record.ts';
import { isLedgerKind, type LedgerKind, type LedgerRecord } from '../ledger/ledger.ts';
import { AppError } from '../model/app-error.ts';
import { checked } from '../model/checked.ts';
import { mergedRecord, mergeRecord } from './merge-record.ts';
import { parseForeign } from './parse-lines.ts';

/** One record as a file of a Git repository: keys sorted, one field a line. */
export const recordFileName = (kind: LedgerKind, id: string): string =>
  `records/${kind}/${id.slice(-2)}/${id}.json`;

/** Conflicts stand in the file until a person has put the right values into the record and taken them out. */
export const recordFile = z.strictObject({
  kind: z.string().max(40),
  record: z.record(z.string(), z.unknown()),
  conflicts: z.array(z.unknown()).exactOptional(),
});

type RecordFile = { readonly kind: string; readonly record: object; readonly conflicts?: readonly object[] };

export const writeRecordFile = (file: RecordFile): string => `${JSON.stringify(sorted(file), null, 1)}\n`;

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, sorted(field)]));
}

/** What a merge driver makes of three texts of one record; an empty base is none. */
export function mergeRecordFiles(
  base: string,
  ours: string,
  theirs: string,
): { readonly text: string; readonly conflicts: readonly string[] } {
  const [own, other] = [readRecordFile(ours, 'ours'), readRecordFile(theirs, 'theirs')];
  const common = base.trim() === '' ? null : readRecordFile(base, 'the base');
  if (own.kind !== other.kind || own.record.id !== other.record.id)
    throw new AppError('BAD_REQUEST', 'These are two records: a merge takes two versions of one.');
  const merges = mergeRecord(own.kind, common?.record ?? null, own.record, other.record);
  const record = mergedRecord(own.kind, own.record, merges, ({ choice }) => choice);
  const open = merges.flatMap(({ path, base: was, ours: here, theirs: there, isOpen }) =>
    isOpen ? [{ path, base: was ?? null, ours: here, theirs: there }] : [],
  );
  const file = { kind: own.kind, record: canonicalRecord(own.kind, record) };
  return {
    text: writeRecordFile(open.length === 0 ? file : { ...file, conflicts: open }),
    conflicts: open.map(({ path }) => path),
  };
}

function readRecordFile(
  text: string,
  which: string,
): { readonly kind: LedgerKind; readonly record: LedgerRecord } {
  const parsed = parseForeign(text);
  if ('flaw' in parsed) throw new AppError('BAD_REQUEST', `Of ${which}, ${parsed.flaw}.`);
  const { kind, record, conflicts } = checked(recordFile, parsed.value, `Of ${which}`);
  if (conflicts) throw new AppError('BAD_REQUEST', `Of ${which}, ${unsettled}`);
  if (!isLedgerKind(kind)) throw new AppError('BAD_REQUEST', `Of ${which}, there is no such kind of record.`);
  return { kind, record: canonicalRecord(kind, record) };
}

export const unsettled =
  'conflicts of an earlier merge are not settled: put the right values into "record" and take "conflicts" out.';
