import { z } from 'zod';
import { canonicalRecord } from '../ledger/canonical-record.ts';
import { isLedgerKind, type LedgerKind, type LedgerRecord } from '../ledger/ledger.ts';
import { AppError } from '../model/app-error.ts';
import { checked } from '../model/checked.ts';
import { mergedRecord, mergeRecord } from './merge-record.ts';
import { earlierVersions, mostEarlier } from './native-package.ts';
import { parseForeign } from './parse-lines.ts';
import { versionHash } from './version-hash.ts';

/** One record as a file of a Git repository: keys sorted, one field a line. */
export const recordFileName = (kind: string, id: string): string =>
  `records/${kind}/${id.slice(-2)}/${id}.json`;
/** What the path of such a file looks like within its folder, whatever the system. */
export const recordFileForm = /^records\/[^/]+\/[^/]+\/[^/]+\.json$/;

/**
 * Conflicts stand in the file until a person has put the right values into the record and taken them out. `versions` are the names
 * of what the record was (shared/exchange/version-hash.ts), the newest first: by these a library knows what it had itself. Of a
 * record that somebody edited, or Git merged, the first is no longer its own.
 */
export const recordFile = z.strictObject({
  kind: z.string().max(40),
  record: z.record(z.string(), z.unknown()),
  versions: earlierVersions.default([]),
  conflicts: z.array(z.unknown()).exactOptional(),
});

type RecordFile = {
  readonly kind: LedgerKind;
  readonly record: object;
  readonly versions: readonly string[];
  readonly conflicts?: readonly object[];
};

/** A record with what it was before. */
export const recordFileOf = ({ kind, record, earlier }: Versioned): RecordFile => ({
  kind,
  record,
  versions: [versionHash(kind, record), ...earlier].slice(0, mostEarlier),
});

type Versioned = {
  readonly kind: LedgerKind;
  readonly record: LedgerRecord;
  readonly earlier: readonly string[];
};

/** What the record of a file was before, without itself. */
export const earlierOf = (kind: string, record: object, versions: readonly string[]): readonly string[] =>
  isLedgerKind(kind) && versions[0] === versionHash(kind, record) ? versions.slice(1) : versions;

export const writeRecordFile = (file: RecordFile): string => `${JSON.stringify(sorted(file), null, 1)}\n`;

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, sorted(field)]));
}

export type MergedFile = { readonly text: string; readonly conflicts: readonly string[] };

/** What a merge driver makes of three texts of one record in the file of that name; an empty base is none. */
export function mergeRecordFiles(base: string, ours: string, theirs: string, name: string): MergedFile {
  const [own, other] = [readRecordFile(ours, 'ours'), readRecordFile(theirs, 'theirs')];
  const common = base.trim() === '' ? null : readRecordFile(base, 'the base');
  if (own.kind !== other.kind || own.record.id !== other.record.id) return takenForOne(own, other, name);
  const merges = mergeRecord(own.kind, common?.record ?? null, own.record, other.record);
  const record = mergedRecord(own.kind, own.record, merges, ({ choice }) => choice);
  const open = merges.flatMap(({ path, base: was, ours: here, theirs: there, isOpen }) =>
    isOpen ? [{ path, base: was ?? null, ours: here, theirs: there }] : [],
  );
  const versions = joined(own.versions, other.versions);
  const file = { kind: own.kind, record: canonicalRecord(own.kind, record), versions };
  return {
    text: writeRecordFile(open.length === 0 ? file : { ...file, conflicts: open }),
    conflicts: open.map(({ path }) => path),
  };
}

/**
 * Git takes a file that one side removed, and one like it that this side added, for one that was moved. The file is that of the record
 * whose id it bears; what the other side changed of the removed one stands beside it until a person has looked.
 */
function takenForOne(ours: ReadFile, theirs: ReadFile, name: string): MergedFile {
  const isOf = ({ record }: ReadFile) => name.endsWith(`${record.id}.json`);
  const [own, other] = isOf(theirs) ? [theirs, ours] : [ours, theirs];
  if (!isOf(own))
    throw new AppError('BAD_REQUEST', 'These are two records: a merge takes two versions of one.');
  const left = { path: `${other.kind} ${other.record.id}`, removedHereOrThere: other.record };
  return { text: writeRecordFile({ ...own, conflicts: [left] }), conflicts: [left.path] };
}

/**
 * How a file that is there stands to the record that is to be written into it: it may be of a version that the library has never seen,
 * hold it already with all that is known of its past, or be older.
 */
export function standingOf(text: string, { kind, record, earlier }: Versioned): 'strange' | 'same' | 'older' {
  const file = soundFile(text, kind);
  if (!file) return 'strange';
  const there = versionHash(kind, file.record);
  if (there === versionHash(kind, record))
    return earlier.every((each) => file.versions.includes(each)) ? 'same' : 'older';
  return earlier.includes(there) ? 'older' : 'strange';
}

/** Whether a file that is there holds one of these versions. */
export function isVersionOf(text: string, kind: LedgerKind, names: readonly string[]): boolean {
  const file = soundFile(text, kind);
  return file !== null && names.includes(versionHash(kind, file.record));
}

function soundFile(text: string, kind: LedgerKind): z.infer<typeof recordFile> | null {
  const parsed = parseForeign(text);
  const { data: file } = recordFile.safeParse('value' in parsed ? parsed.value : null);
  return file && !file.conflicts && file.kind === kind ? file : null;
}

/** What one side alone knows is newer than what both do. */
function joined(ours: readonly string[], theirs: readonly string[]): string[] {
  const both = ours.filter((each) => theirs.includes(each));
  const alone = [...ours, ...theirs].filter((each) => !both.includes(each));
  return [...alone, ...both].slice(0, mostEarlier);
}

type ReadFile = {
  readonly kind: LedgerKind;
  readonly record: LedgerRecord;
  readonly versions: readonly string[];
};

function readRecordFile(text: string, which: string): ReadFile {
  const parsed = parseForeign(text);
  if ('flaw' in parsed) throw new AppError('BAD_REQUEST', `Of ${which}, ${parsed.flaw}.`);
  const { kind, record, versions, conflicts } = checked(recordFile, parsed.value, `Of ${which}`);
  if (conflicts) throw new AppError('BAD_REQUEST', `Of ${which}, ${unsettled}`);
  if (!isLedgerKind(kind)) throw new AppError('BAD_REQUEST', `Of ${which}, there is no such kind of record.`);
  return { kind, record: canonicalRecord(kind, record), versions };
}

export const unsettled =
  'conflicts of an earlier merge are not settled: put the right values into "record" and take "conflicts" out.';
