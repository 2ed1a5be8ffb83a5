import { actorIdentity, type NamedActor } from '../model/named-actor.ts';
import { forEachInSteps, type Steps } from '../model/steps.ts';
import type { Ledger } from './ledger.ts';

export type NamedActors = {
  /** Whether a claim, an assertion or a measure names the actor in that incident. */
  readonly names: (incident: string, actor: NamedActor) => boolean;
  /** Whether there is any claim of the incident, or any measure for it. */
  readonly hasAny: (incident: string) => boolean;
};

/** Whom claims, assertions and measures name, by incident: those that are listed as parties apart. */
export function* namedActors({ claims, assertions, measures }: Ledger): Steps<NamedActors> {
  const byIncident = new Map<string, Set<string>>();
  const add = (incident: string, actors: readonly NamedActor[]): void => {
    const named = byIncident.get(incident) ?? new Set();
    for (const actor of actors) named.add(actorIdentity(actor));
    byIncident.set(incident, named);
  };
  yield* forEachInSteps([...claims.values()], ({ incident, about }) => add(incident, about));
  yield* forEachInSteps([...assertions.values()], ({ claim, speaker }) => {
    const incident = claims.get(claim)?.incident;
    if (incident !== undefined) add(incident, [speaker]);
  });
  yield* forEachInSteps([...measures.values()], ({ incidents, by, against }) => {
    for (const incident of incidents) add(incident, [by, ...against.actors]);
  });
  return {
    names: (incident, actor) => byIncident.get(incident)?.has(actorIdentity(actor)) ?? false,
    hasAny: (incident) => byIncident.has(incident),
  };
}
