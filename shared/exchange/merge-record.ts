import type { LedgerKind, LedgerRecord } from '../ledger/ledger.ts';
import { sameValue } from '../ledger/same-value.ts';
import { type HandlingMark, strictest } from '../model/handling-mark.ts';
import type { MergeKeep } from '../model/import-choice.ts';
import { type MergeField, mergePolicies } from './merge-policies.ts';
import { mergeText } from './merge-text.ts';
import { canonicalJson } from './version-hash.ts';

/** A part of a record that would be, or could be, otherwise than it is here. */
export type FieldMerge = {
  readonly path: string;
  /** Undefined where there is no common version. */
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
  /** What holds the changes of both; undefined where there is none. */
  readonly merged: unknown;
  /** What is taken unless a person chooses otherwise. */
  readonly choice: MergeKeep;
  /** A conflict: both sides changed it, and only a person can say which is right. */
  readonly isOpen: boolean;
};

/** The parts in which what comes in would change a record that is here, by the last version that both sides knew. */
export function mergeRecord(
  kind: LedgerKind,
  base: LedgerRecord | null,
  ours: LedgerRecord,
  theirs: LedgerRecord,
): FieldMerge[] {
  return mergePolicies[kind].flatMap((field) => {
    const [ownPart, theirPart] = [valueIn(field, ours), valueIn(field, theirs)];
    if (sameValue(ownPart, theirPart)) return [];
    const basePart = base === null ? undefined : valueIn(field, base);
    const found = mergePart(field, basePart, ownPart, theirPart);
    return found === null
      ? []
      : [{ path: field.path, base: basePart, ours: ownPart, theirs: theirPart, ...found }];
  });
}

/** A record with the parts that are kept; those that are not named stay as they are here. */
export function mergedRecord(
  kind: LedgerKind,
  ours: LedgerRecord,
  merges: readonly FieldMerge[],
  keepOf: (merge: FieldMerge) => MergeKeep,
): Record<string, unknown> {
  const parts = merges.flatMap((merge): [string, unknown][] => {
    const field = mergePolicies[kind].find(({ path }) => path === merge.path);
    const [name, ...others] = field?.fields ?? [];
    const value = merge[keepOf(merge)];
    if (name === undefined) return [];
    return others.length === 0 ? [[name, value]] : Object.entries(value as object); // a part of several fields
  });
  return { ...ours, ...Object.fromEntries(parts) };
}

/** The part of a record that a path names. */
export function partOf(kind: LedgerKind, path: string, record: LedgerRecord): unknown {
  const field = mergePolicies[kind].find((each) => each.path === path);
  return field && valueIn(field, record);
}

/** The value of a part: that of its field, or of several an object of theirs. */
function valueIn({ fields }: MergeField, record: LedgerRecord): unknown {
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(record));
  const [name = '', ...others] = fields;
  return others.length === 0
    ? values.get(name)
    : Object.fromEntries(fields.map((each) => [each, values.get(each)]));
}

type Found = Pick<FieldMerge, 'merged' | 'choice' | 'isOpen'>;
const taken = (choice: MergeKeep, merged: unknown = undefined): Found => ({ merged, choice, isOpen: false });
const open = (merged: unknown = undefined): Found => ({ merged, choice: 'ours', isOpen: true });

/** Null where ours stays and there is nothing to choose. */
function mergePart(field: MergeField, base: unknown, ours: unknown, theirs: unknown): Found | null {
  if (field.policy === 'stricter') return stricterOf(ours, theirs);
  const union = (): unknown => setOf(field, base ?? [], ours, theirs);
  if (base === undefined) return open(Array.isArray(ours) ? union() : undefined);
  if (sameValue(base, theirs)) return null;
  if (sameValue(base, ours)) return taken('theirs');
  switch (field.policy) {
    case 'one':
      return open(Array.isArray(ours) && isKeyed(field) ? union() : undefined);
    case 'set':
      return taken('merged', union());
    case 'text': {
      const merged = mergeText(String(base), String(ours), String(theirs));
      return merged === null ? open() : taken('merged', merged);
    }
  }
}

/** A list whose order says nothing. */
const isKeyed = ({ policy, keyOf }: MergeField): boolean => policy === 'set' || keyOf !== canonicalJson;

function stricterOf(ours: unknown, theirs: unknown): Found {
  // The schema of incidents has checked both.
  const mark = strictest([ours as HandlingMark | null, theirs as HandlingMark | null]);
  return taken(mark === ours ? 'ours' : 'theirs');
}

/** What either side added, without what either took away: what both kept in the order of the base, then what is new. */
function setOf({ keyOf }: MergeField, base: unknown, ours: unknown, theirs: unknown): unknown[] {
  const [was, here, there] = [base, ours, theirs].map((items) => byKey(items, keyOf)) as [
    Items,
    Items,
    Items,
  ];
  const kept = [...was.keys()].filter((key) => here.has(key) && there.has(key));
  const added = [...new Set([...here.keys(), ...there.keys()])].filter((key) => !was.has(key)).sort();
  return [...kept, ...added].map((key) => firstOf(here.get(key), there.get(key)));
}

type Items = ReadonlyMap<string, unknown>;
const byKey = (items: unknown, keyOf: MergeField['keyOf']): Items =>
  new Map((Array.isArray(items) ? items : []).map((item) => [keyOf(item), item]));

/** Items of one key may be spelt differently: whoever merges, the same one stays. */
function firstOf(here: unknown, there: unknown): unknown {
  if (here === undefined || there === undefined) return here ?? there;
  return canonicalJson(here) <= canonicalJson(there) ? here : there;
}
