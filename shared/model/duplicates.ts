import { z } from 'zod';
import { namedActor } from './named-actor.ts';
import { recordId } from './record-id.ts';

/** Why two incidents may be one. */
const incidentReason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('external-id'), ids: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('articles'), count: z.int() }),
  z.strictObject({ kind: z.literal('title') }),
  /** They happened within days of each other. */
  z.strictObject({ kind: z.literal('parties-and-themes'), parties: z.int(), themes: z.int(), days: z.int() }),
]);
export type IncidentReason = z.infer<typeof incidentReason>;

export const incidentPair = z.strictObject({
  pair: z.tuple([
    z.strictObject({ id: recordId, title: z.string() }),
    z.strictObject({ id: recordId, title: z.string() }),
  ]),
  reasons: z.array(incidentReason).min(1),
});
export type IncidentPair = z.infer<typeof incidentPair>;

/** Why two actors may be one. */
const actorReason = z.discriminatedUnion('kind', [
  /** Their names differ in nothing but spelling. */
  z.strictObject({ kind: z.literal('name') }),
  z.strictObject({ kind: z.literal('alias'), name: z.string() }),
  z.strictObject({ kind: z.literal('domain'), domain: z.string() }),
]);
export type ActorReason = z.infer<typeof actorReason>;

export const actorPair = z.strictObject({
  pair: z.tuple([namedActor, namedActor]),
  reasons: z.array(actorReason).min(1),
});
export type ActorPair = z.infer<typeof actorPair>;
