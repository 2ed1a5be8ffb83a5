import type { Distinction } from '../model/distinction.ts';
import type { RecordChange } from '../model/history-batch.ts';
import { actorIdentity, actorKey, type NamedActor } from '../model/named-actor.ts';
import { canonicalRecord } from './canonical-record.ts';
import { type Ledger, type LedgerKind, type LedgerRecord, ledgerKinds, recordsOf } from './ledger.ts';
import { actorsIn, mapActors } from './map-actors.ts';
import { withoutTwins } from './rename-references.ts';

/** The changes after which records that named an actor by one of its identities name another one; all of them, or those chosen. */
export function renameActor(
  ledger: Ledger,
  identities: ReadonlySet<string>,
  to: NamedActor,
  isChosen: (kind: LedgerKind, id: string) => boolean = () => true,
): RecordChange[] {
  const renaming = (actor: NamedActor): NamedActor => (identities.has(actorIdentity(actor)) ? to : actor);
  const changes = ledgerKinds.flatMap((kind) =>
    [...recordsOf(ledger, kind).values()].flatMap((before): RecordChange[] => {
      if (!isChosen(kind, before.id) || !names(kind, before, identities)) return [];
      const after =
        kind === 'distinction'
          ? renamedPair(before as Distinction, identities, to) // the kind says so
          : canonicalRecord(kind, mapActors(kind, before, renaming));
      return [{ kind, id: before.id, before, after }];
    }),
  );
  return withoutTwins(ledger, changes);
}

/** Whether a record names an actor of these identities. */
export function names(kind: LedgerKind, record: LedgerRecord, identities: ReadonlySet<string>): boolean {
  if (kind !== 'distinction') {
    return actorsIn(kind, record).some((actor) => identities.has(actorIdentity(actor)));
  }
  const { between, pair } = record as Distinction; // the kind says so
  return between === 'actor' && pair.some((key) => identities.has(key.toLowerCase()));
}

function renamedPair(
  distinction: Distinction,
  identities: ReadonlySet<string>,
  to: NamedActor,
): RecordChange['after'] {
  const pair = distinction.pair.map((key) => (identities.has(key.toLowerCase()) ? actorKey(to) : key));
  return pair[0] === pair[1] ? null : canonicalRecord('distinction', { ...distinction, pair });
}
