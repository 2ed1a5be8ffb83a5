import { z } from 'zod';
import { claim, claimStatuses } from '../model/claim.ts';
import { namedActor } from '../model/named-actor.ts';
import { statusReasons } from '../model/status-reason.ts';

/** Assertions that go back to one statement, and whose it is. */
const claimOrigin = z.strictObject({
  name: z.string(),
  speakers: z.array(namedActor),
  assertions: z.array(z.string()),
});

/** A claim with its standing: `status` is what a person decided, or else what the rules suggest. */
export const claimRow = claim.extend({
  status: z.enum(claimStatuses),
  isDecided: z.boolean(),
  suggested: z.strictObject({ status: z.enum(claimStatuses), reasons: z.array(z.enum(statusReasons)) }),
  /** Independent ones for it and against it. */
  origins: z.array(claimOrigin),
  denials: z.array(claimOrigin),
  /** How many there are, and how many articles carry those for it. */
  assertionCount: z.int(),
  articleCount: z.int(),
});
export type ClaimRow = z.infer<typeof claimRow>;
