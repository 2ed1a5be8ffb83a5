import { actorIdentity, type NamedActor } from '../model/named-actor.ts';
import { forEachInSteps, type Steps } from '../model/steps.ts';
import { type Ledger, ledgerKinds, recordsOf } from './ledger.ts';
import { actorsIn } from './map-actors.ts';

/** Every actor that a record names, by its identity and as it is named last. */
export function* actorsNamed(ledger: Ledger): Steps<ReadonlyMap<string, NamedActor>> {
  const named = new Map<string, NamedActor>();
  for (const kind of ledgerKinds) {
    yield* forEachInSteps([...recordsOf(ledger, kind).values()], (record) => {
      for (const actor of actorsIn(kind, record)) named.set(actorIdentity(actor), actor);
    });
  }
  return named;
}
