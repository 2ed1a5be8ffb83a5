import type { TimelineEntry } from '../contract/timeline-entry.ts';
import { actorKeys } from '../ledger/actor-keys.ts';
import { type Ledger, type LedgerKind, type LedgerRecord, ledgerKinds, recordsOf } from '../ledger/ledger.ts';
import { ledgerLookup } from '../ledger/ledger-lookup.ts';
import { actorsIn } from '../ledger/map-actors.ts';
import { type Reference, referencesOf } from '../ledger/map-references.ts';
import { withoutDangling } from '../ledger/without-dangling.ts';
import type { Actor } from '../model/actor.ts';
import { actorKey } from '../model/named-actor.ts';
import { finish } from '../model/steps.ts';
import { pickRecords } from './pick-records.ts';

export type Shown = Pick<TimelineEntry, 'kind' | 'record'>;

/**
 * The records that are shown, and those without which these cannot be read: the claim and the incident of an assertion, what it
 * answers, what was superseded. Of an incident that is shown also the claims that nobody has said yet, which no entry
 * shows; of the actors whose names stand in all these what the ledger knows of them. Where the whole ledger is shown, also of those whom
 * nothing names. What a person refused stays at home.
 */
export function selectRecords(ledger: Ledger, shown: Iterable<Shown>, isWhole = false): Ledger {
  const wanted = withWhatTheyHangOn(ledger, shown);
  const picked = finish(withoutDangling(pickRecords(ledger, (kind, { id }) => wanted[kind].has(id))));
  if (isWhole) return { ...picked, actors: ledger.actors, distinctions: ledger.distinctions };
  const isNamed = namedKeys(picked);
  return {
    ...picked,
    actors: new Map([...ledger.actors].filter(([, actor]) => keysOf(actor).some((key) => isNamed.has(key)))),
    distinctions: new Map(
      [...ledger.distinctions].filter(([, { between, pair }]) =>
        pair.every((each) => (between === 'incident' ? picked.incidents.has(each) : isNamed.has(each))),
      ),
    ),
  };
}

type Wanted = Readonly<Record<LedgerKind, Set<string>>>;

function withWhatTheyHangOn(ledger: Ledger, shown: Iterable<Shown>): Wanted {
  // One set a kind; fromEntries forgets the names of the keys.
  const wanted = Object.fromEntries(ledgerKinds.map((kind) => [kind, new Set<string>()])) as Wanted;
  const { claimsOf, assertionsOf } = ledgerLookup(ledger);
  const open: Reference[] = [];
  const want = (each: Reference): void => {
    if (wanted[each.kind].has(each.id) || !recordsOf(ledger, each.kind).has(each.id)) return;
    wanted[each.kind].add(each.id);
    open.push(each);
  };
  for (const { kind, record } of shown) {
    want({ kind, id: record });
    if (kind !== 'incident') continue;
    for (const { id } of claimsOf(record)) if (assertionsOf(id).length === 0) want({ kind: 'claim', id });
  }
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const record: LedgerRecord | undefined = recordsOf(ledger, each.kind).get(each.id);
    // That two incidents have to do with each other is no reason to show the other one.
    if (record && each.kind !== 'incident') namedBy(each.kind, record).forEach(want);
  }
  return wanted;
}

/** Nearly all records are assertions, and what these name stands in two of their fields. */
const namedBy = (kind: LedgerKind, record: LedgerRecord): readonly Reference[] =>
  'stance' in record
    ? [
        { kind: 'claim', id: record.claim },
        ...(record.answers === null ? [] : [{ kind: 'assertion', id: record.answers } as const]),
      ]
    : referencesOf(kind, record);

const keysOf = (actor: Actor): readonly string[] => [...actorKeys(actor), actor.name];

/** How the records of a ledger name actors. */
export function namedKeys(ledger: Ledger): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const kind of ledgerKinds) {
    for (const record of recordsOf(ledger, kind).values()) {
      for (const actor of actorsIn(kind, record)) keys.add(actorKey(actor));
    }
  }
  return keys;
}
