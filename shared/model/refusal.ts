import { z } from 'zod';
import { recordId } from './record-id.ts';

/** A line of a proposal that a person refused: what has this key is not proposed again. */
export const refusalFields = z.strictObject({
  key: z.string().min(1).max(500),
  /** The line in words, for the list of what was refused. */
  text: z.string().max(2000).default(''),
});
export const refusal = refusalFields.extend({ id: recordId });
export type Refusal = z.infer<typeof refusal>;
