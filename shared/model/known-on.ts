import { z } from 'zod';
import { day } from './instant.ts';

export const knownSenses = ['said', 'recorded'] as const;

/**
 * As known on a day, its end included. `said`: what was said by then, as far as the ledger knows today, with the statuses
 * that follow from it: what the public could know. `recorded`: what the ledger itself held then, replayed from its history.
 */
export const knownOn = z.strictObject({ day, sense: z.enum(knownSenses).default('said') });
export type KnownOn = z.infer<typeof knownOn>;
