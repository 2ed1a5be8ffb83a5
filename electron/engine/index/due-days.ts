import { z } from 'zod';

const days = z.array(z.string());

/** As an index keeps them; none where it keeps nothing of the kind. */
export const readDueDays = (kept: unknown): ReadonlySet<string> =>
  new Set(typeof kept === 'string' ? days.parse(JSON.parse(kept)) : []);

export const dueDaysText = (due: readonly string[]): string => JSON.stringify(due);
