import { z } from 'zod';
import { actor } from '../model/actor.ts';
import { assertion } from '../model/assertion.ts';
import { incident, role } from '../model/incident.ts';
import { measure } from '../model/measure.ts';
import { claimRow } from './claim-row.ts';

/** An actor in the list of those that the ledger names. */
export const actorRow = z.strictObject({
  key: z.string(),
  name: z.string(),
  roles: z.array(z.strictObject({ role, incidents: z.int() })),
  incidents: z.int(),
  claims: z.int(),
  assertions: z.int(),
  measures: z.int(),
});
export type ActorRow = z.infer<typeof actorRow>;

/** Everything that the ledger has about an actor. */
export const actorProfile = z.strictObject({
  key: z.string(),
  name: z.string(),
  /** What the ledger says of it beside the vocabulary; null where nobody wrote anything. */
  record: actor.nullable(),
  roles: z.array(z.strictObject({ role, incidents: z.array(z.string()) })),
  incidents: z.array(incident),
  /** About it. */
  claims: z.array(claimRow),
  /** What it says, each with the claim that it is about. */
  statements: z.array(z.strictObject({ assertion, claim: z.string(), incident: z.string() })),
  measures: z.array(measure),
  against: z.array(measure),
  beside: z.array(z.strictObject({ key: z.string(), name: z.string(), incidents: z.int() })),
  /** Of those that it is beside most often, how often two of them are beside one another. */
  between: z.array(
    z.strictObject({ pair: z.tuple([z.string(), z.string()]).readonly(), incidents: z.int() }),
  ),
});
export type ActorProfileAnswer = z.infer<typeof actorProfile>;
