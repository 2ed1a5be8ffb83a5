import { z } from 'zod';
import { recordId } from './record-id.ts';

/** The SHA-256 of a public key, in hexadecimal: what two people compare. */
export const keyHash = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Whose key it is, as a person found out by another way than the file came. It says who made a package, and nothing of what the
 * records are worth.
 */
export const knownKeyFields = z.strictObject({
  name: z.string().trim().min(1).max(120),
  key: keyHash,
  /** The library that they sign with it; null where no package of theirs was seen yet. */
  library: z.string().max(100).nullable().default(null),
});
export const knownKey = knownKeyFields.extend({ id: recordId });
export type KnownKey = z.infer<typeof knownKey>;
