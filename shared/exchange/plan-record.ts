import type { LedgerKind, LedgerRecord } from '../ledger/ledger.ts';
import { sameValue } from '../ledger/same-value.ts';
import type { ImportWhat } from '../model/import-choice.ts';
import { asPackaged, type Packaged } from './as-packaged.ts';
import type { Comparison } from './compare-incoming.ts';
import type { Author, ImportField, ImportRow } from './import-row.ts';
import { mergePolicies } from './merge-policies.ts';
import { type FieldMerge, mergeRecord, partOf } from './merge-record.ts';
import { type RecordPast, versionName } from './record-past.ts';
import { relateVersions } from './relate-versions.ts';
import { openReserve } from './told-record.ts';

/** What an import would do to a record that differs; null where both sides have the same as far as a package tells. */
export function planRecord(compared: Comparison, past: RecordPast, packaged: Packaged): ImportRow | null {
  const { kind, ours, theirs } = compared;
  if (ours === null && past.length === 0) {
    const fields = [wholeOf({ compared, choice: 'theirs' })];
    return { ...compared, what: 'new', fields, kept: [], isUnheard: true };
  }
  const { names, recordOf, relation, theirName } = related(compared, past, packaged);
  const row = (what: ImportWhat, fields: readonly ImportField[]): ImportRow => ({
    ...compared,
    what,
    fields,
    kept: keptParts(compared, fields, recordOf(names[0] ?? ''), past),
    isUnheard: !names.includes(theirName),
  });
  if (relation.kind === 'same' || relation.kind === 'ours-is-newer') {
    if (compared.replaces !== null) return row('changedThere', []);
    return relation.kind === 'same' ? null : row('changedHere', []);
  }
  const common = relation.kind === 'apart' ? relation.common : (names[0] ?? null);
  const base = (common === null ? undefined : recordOf(common)) ?? null;
  if (ours === null || theirs === null) {
    const isOpen = relation.kind === 'apart';
    return row(isOpen ? 'conflict' : 'changedThere', [standing({ compared, base, isOpen, past })]);
  }
  const fields = mergeRecord(kind, base, ours, theirs).map((merge) => ({
    ...merge,
    oursBy: authorIn(past, (record) => sameValue(partOf(kind, merge.path, record), merge.ours)),
  }));
  return row(whatOf(fields), fields);
}

/** What one side removed and the other has stands until a person says otherwise, whichever side that is. */
const standing = ({ past, ...given }: Omit<Whole, 'choice' | 'by'> & { readonly past: RecordPast }) =>
  wholeOf({
    ...given,
    choice: given.compared.ours === null ? 'theirs' : 'ours',
    by: authorIn(past, () => false),
  });

/** A record that was removed here and that what comes in builds upon. */
export const contested = (row: ImportRow, past: RecordPast): ImportRow => ({
  ...row,
  what: 'conflict',
  fields: [standing({ compared: row, isOpen: true, past })],
});

/** A package may have been told with less: where the versions have nothing in common in whole, they may have so. */
function related({ kind, ours, theirs, earlier }: Comparison, past: RecordPast, packaged: Packaged) {
  const theirName = versionName(kind, theirs);
  const by = (reserve: Packaged['reserve']) => {
    const known = namesIn(kind, ours, past, { ...packaged, reserve });
    return { ...known, theirName, relation: relateVersions(known.names, [theirName, ...earlier]) };
  };
  const whole = by(openReserve);
  if (whole.relation.kind !== 'apart' || whole.relation.common !== null) return whole;
  const less = by({ notes: true, names: true });
  return less.relation.kind === 'apart' && less.relation.common === null ? whole : less;
}

/** What differs and is not in question: `told` is what is here as the package tells of it. */
function keptParts(
  { kind, ours, theirs }: Comparison,
  fields: readonly ImportField[],
  told: LedgerRecord | null | undefined,
  past: RecordPast,
): ImportField[] {
  if (ours === null || theirs === null || !told) return [];
  return mergePolicies[kind].flatMap(({ path }) => {
    const [ownPart, theirPart] = [partOf(kind, path, told), partOf(kind, path, theirs)];
    if (sameValue(ownPart, theirPart) || fields.some((field) => field.path === path)) return [];
    const oursBy = authorIn(past, (record) =>
      sameValue(partOf(kind, path, record), partOf(kind, path, ours)),
    );
    return [
      {
        path,
        base: undefined,
        ours: ownPart,
        theirs: theirPart,
        merged: undefined,
        choice: 'ours' as const,
        isOpen: false,
        oursBy,
      },
    ];
  });
}

/** The names of all versions that this library knows, as a package tells them, and the records behind the names. */
function namesIn(kind: LedgerKind, ours: LedgerRecord | null, past: RecordPast, packaged: Packaged) {
  const records = new Map<string, LedgerRecord | null>();
  const nameOf = (record: LedgerRecord | null): string => {
    const told = record && asPackaged(kind, record, packaged);
    const name = versionName(kind, told);
    if (!records.has(name)) records.set(name, told);
    return name;
  };
  const names = [
    nameOf(ours),
    ...past.map((version) => ('name' in version ? version.name : nameOf(version.record))),
  ];
  return { names, recordOf: (name: string) => records.get(name) };
}

type Whole = {
  readonly compared: Comparison;
  readonly base?: LedgerRecord | null;
  readonly choice: FieldMerge['choice'];
  readonly isOpen?: boolean;
  readonly by?: Author | null;
};

const wholeOf = ({ compared, base, choice, isOpen = false, by = null }: Whole): ImportField => ({
  path: null,
  base: base ?? undefined,
  ours: compared.ours,
  theirs: compared.theirs,
  merged: undefined,
  choice,
  isOpen,
  oursBy: by,
});

function whatOf(fields: readonly ImportField[]): ImportWhat {
  if (fields.some(({ isOpen }) => isOpen)) return 'conflict';
  return fields.length === 0 ? 'changedHere' : 'changedThere';
}

/** Who made the oldest of the newest versions that are all as the condition says. */
function authorIn(past: RecordPast, isAsNow: (record: LedgerRecord) => boolean): Author | null {
  let author: Author | null = null;
  for (const version of past) {
    if ('name' in version || version.by === null) continue;
    const { record, by } = version;
    if (author !== null && (record === null || !isAsNow(record))) break;
    author = by;
    if (record === null) break;
  }
  return author;
}
