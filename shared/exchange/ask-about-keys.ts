import { type Ledger, type LedgerKind, ledgerKinds, recordsOf } from '../ledger/ledger.ts';
import { actorsIn } from '../ledger/map-actors.ts';
import { forEachInSteps, type Steps } from '../model/steps.ts';
import type { ImportField, ImportRow } from './import-row.ts';
import type { Incoming } from './incoming.ts';

/** Whether something else than the record of a row is found by a key here. */
export type IsFoundHere = (
  row: Pick<ImportRow, 'kind' | 'id' | 'replaces' | 'theirs'>,
  key: string,
) => boolean;

/**
 * What names something else here is not found in its place because a file says that it was merged into one of its records: of such
 * keys only a person can say.
 */
export function askAboutKeys(row: ImportRow, isFoundHere: IsFoundHere): ImportRow {
  const { fields, ours, theirs } = row;
  const known = new Set(mergedIn(ours));
  const isTaken = (key: string): boolean => !known.has(key) && isFoundHere(row, key);
  const keys = mergedIn(theirs);
  if (!keys.some(isTaken)) return row;
  if (ours !== null) {
    if (!fields.some(({ path }) => path === 'merged')) return row;
    return {
      ...row,
      what: 'conflict',
      fields: fields.map((field) => (field.path === 'merged' ? asked(field) : field)),
    };
  }
  const others = keys.filter((key) => !isTaken(key));
  const part = {
    path: 'merged',
    base: undefined,
    ours: others,
    theirs: keys,
    merged: undefined,
    oursBy: null,
  };
  return { ...row, what: 'conflict', fields: [...fields, asked(part)] };
}

const mergedIn = (record: ImportRow['theirs']): readonly string[] =>
  record && 'merged' in record ? record.merged : [];

const asked = (field: Omit<ImportField, 'choice' | 'isOpen'>): ImportField => ({
  ...field,
  choice: 'ours',
  isOpen: true,
});

/** The id of a record that is here finds that record, whatever was merged into which. */
export function* keysFoundHere(
  { records }: Pick<Incoming, 'records'>,
  ledger: Ledger,
  isEntry: (key: string) => boolean,
): Steps<IsFoundHere> {
  const isAsked = records.some(({ record }) => mergedIn(record).length > 0);
  const holders = isAsked ? yield* holdersIn(ledger) : new Map<string, string>();
  return ({ kind, id, replaces, theirs }, key) => {
    if (recordsOf(ledger, kind).has(key)) return false;
    const holder = holders.get(placeOf(kind, key));
    if (holder !== undefined) return holder !== id && holder !== replaces;
    const isOwn = theirs !== null && 'term' in theirs && theirs.term?.toLowerCase() === key.toLowerCase();
    return kind === 'actor' && !isOwn && isEntry(key);
  };
}

const placeOf = (kind: LedgerKind, key: string): string => `${kind} ${key.toLowerCase()}`;

/** Which record is found by what is no id of one; a name that records use beside them is nobody's. */
function* holdersIn(ledger: Ledger): Steps<ReadonlyMap<string, string>> {
  const holders = new Map<string, string>();
  for (const kind of ledgerKinds) {
    yield* forEachInSteps([...recordsOf(ledger, kind).values()], (record) => {
      for (const { id, name } of actorsIn(kind, record))
        if (id === null) holders.set(placeOf('actor', name), '');
    });
  }
  for (const kind of ['incident', 'actor'] as const) {
    for (const record of recordsOf(ledger, kind).values())
      for (const key of record.merged) holders.set(placeOf(kind, key), record.id);
  }
  for (const { id, term } of ledger.actors.values())
    if (term !== null) holders.set(placeOf('actor', term), id);
  return holders;
}
