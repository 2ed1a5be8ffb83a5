import type { NamedActor } from '../model/named-actor.ts';
import type { LedgerKind, LedgerRecord, LedgerRecords } from './ledger.ts';

export type ActorRenaming = (actor: NamedActor) => NamedActor;

type Mappers = {
  readonly [Kind in LedgerKind]: (record: LedgerRecords[Kind], to: ActorRenaming) => LedgerRecords[Kind];
};

/** Every place where a record of the ledger names an actor. Distinctions name actors by their keys and stand apart. */
const mappers: Mappers = {
  incident: (incident, to) => ({
    ...incident,
    parties: incident.parties.map((party) => ({ ...party, actor: to(party.actor) })),
    steps: incident.steps.map((step) => ({ ...step, by: step.by && to(step.by) })),
  }),
  claim: (claim, to) => ({ ...claim, about: claim.about.map(to) }),
  assertion: (assertion, to) => ({ ...assertion, speaker: to(assertion.speaker) }),
  measure: (measure, to) => ({
    ...measure,
    by: to(measure.by),
    against: { ...measure.against, actors: measure.against.actors.map(to) },
    effect: measure.effect && { ...measure.effect, by: to(measure.effect.by) },
  }),
  'search-note': (note, to) => ({ ...note, actor: note.actor && to(note.actor) }),
  actor: (actor) => actor,
  distinction: (distinction) => distinction,
  refusal: (refusal) => refusal,
};

/** A record with other actors named in it. */
export function mapActors(kind: LedgerKind, record: LedgerRecord, to: ActorRenaming): LedgerRecord {
  // The kind picks mapper and record together; TypeScript cannot follow the generic through the table.
  const mapper = mappers[kind] as (record: LedgerRecord, to: ActorRenaming) => LedgerRecord;
  return mapper(record, to);
}

/** The actors that a record names, as it names them. */
export function actorsIn(kind: LedgerKind, record: LedgerRecord): NamedActor[] {
  const found: NamedActor[] = [];
  mapActors(kind, record, (actor) => {
    found.push(actor);
    return actor;
  });
  return found;
}
