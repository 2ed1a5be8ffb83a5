import { flawOf } from '../ledger/flaw-of.ts';
import { draftOf, type Ledger, type LedgerKind, type LedgerRecord, recordsOf } from '../ledger/ledger.ts';
import { referencesOf } from '../ledger/map-references.ts';
import type { ImportChange } from './import-row.ts';

/** No line of answers or supersessions of people is longer; each check walks all of it. */
const longestLine = 1000;

/**
 * The changes that cannot stand in a ledger, each with the reason; without them the others can. A removal goes where anything that
 * stays hangs on what is removed.
 */
export function flawsAfter(
  changes: ReadonlyMap<string, ImportChange>,
  ledger: Ledger,
): ReadonlyMap<string, string> {
  const draft = draftOf(ledger);
  draft.apply([...changes.values()]);
  const flaws = new Map<string, string>();
  const standing = new Map(changes);
  const takeBack = (change: ImportChange, why: string): void => {
    flaws.set(change.id, why);
    standing.delete(change.id);
    draft.apply([{ ...change, after: change.before }]);
  };
  for (const [id, why] of linesTooLong(standing, draft.ledger)) {
    const change = standing.get(id);
    if (change) takeBack(change, why);
  }
  for (let before = -1; before !== flaws.size; ) {
    before = flaws.size;
    const isTaken = takenIn(draft.ledger, (id) => ledger.actors.has(id) || ledger.distinctions.has(id));
    for (const change of [...standing.values()]) {
      const { kind, after } = change;
      if (after === null) continue;
      const why = isTaken(kind, after) ?? flawIn(draft.ledger, kind, after);
      if (why !== null) takeBack(change, why);
    }
    for (const change of hangingRemovals(standing, draft.ledger))
      takeBack(change, 'something here still hangs on it. Remove that first.');
  }
  return flaws;
}

/** Whether two are about the same is known by their keys: a look through all others for each would take for ever. */
function flawIn(ledger: Ledger, kind: LedgerKind, record: LedgerRecord): string | null {
  if (kind === 'actor') return null;
  if (kind !== 'distinction') return flawOf(ledger, kind, record)?.sentence ?? null;
  const missing = referencesOf(kind, record).find((each) => !recordsOf(ledger, each.kind).has(each.id));
  return missing ? `There is no ${missing.kind} ${missing.id}.` : null;
}

function takenIn({ actors, distinctions }: Ledger, isHere: (id: string) => boolean) {
  const firstOf = new Map<string, string>();
  // What is here stays; of two that come in, the one that was made first.
  const rank = (id: string): string => `${isHere(id) ? 0 : 1} ${id}`;
  const note = (key: string, id: string): void => {
    const first = firstOf.get(key);
    if (first === undefined || rank(id) < rank(first)) firstOf.set(key, id);
  };
  const keyOf = (record: LedgerRecord): string | null => {
    if ('between' in record) return `${record.between} ${record.pair.toSorted().join(' ')}`;
    return 'term' in record && record.term !== null ? `term ${record.term.toLowerCase()}` : null;
  };
  for (const record of [...actors.values(), ...distinctions.values()]) {
    const key = keyOf(record);
    if (key !== null) note(key, record.id);
  }
  return (kind: LedgerKind, record: LedgerRecord): string | null => {
    const key = kind === 'actor' || kind === 'distinction' ? keyOf(record) : null;
    const first = key === null ? record.id : firstOf.get(key);
    return first === record.id ? null : `the ${kind} ${first} says the same already. Change that one.`;
  };
}

/** Records in a line of which each names the one before it, where the line has no end or none in sight. */
function linesTooLong(
  changes: ReadonlyMap<string, ImportChange>,
  { claims, assertions, measures }: Ledger,
): ReadonlyMap<string, string> {
  const nextOf = (id: string): string | null =>
    assertions.get(id)?.answers ?? claims.get(id)?.supersedes ?? measures.get(id)?.supersedes ?? null;
  const lengths = new Map<string, number>();
  const found = new Map<string, string>();
  for (const id of changes.keys()) {
    const line: string[] = [];
    const met = new Set<string>();
    let at: string | null = id;
    while (at !== null && !lengths.has(at) && !met.has(at)) {
      met.add(at);
      line.push(at);
      at = nextOf(at);
    }
    let length = at === null ? 0 : met.has(at) ? Number.POSITIVE_INFINITY : (lengths.get(at) ?? 0);
    for (const each of line.toReversed()) {
      length += 1;
      lengths.set(each, length);
      if (length > longestLine) found.set(each, 'it stands in a line of answers that has no end in sight.');
    }
  }
  return found;
}

function hangingRemovals(changes: ReadonlyMap<string, ImportChange>, ledger: Ledger): ImportChange[] {
  const gone = new Map([...changes].filter(([, { after }]) => after === null));
  if (gone.size === 0) return [];
  const needed = new Set<string>();
  for (const kind of ['incident', 'claim', 'assertion', 'measure', 'search-note', 'distinction'] as const) {
    for (const record of recordsOf(ledger, kind).values())
      for (const { id } of referencesOf(kind, record)) needed.add(id);
  }
  return [...gone.values()].filter(({ id }) => needed.has(id));
}
