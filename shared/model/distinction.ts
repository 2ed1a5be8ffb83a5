import { z } from 'zod';
import { recordId } from './record-id.ts';

export const distinctKinds = ['incident', 'actor'] as const;

/** "Not the same": a person looked at both, and neither is offered as the other again. Incidents by id, actors by key. */
export const distinctionFields = z.strictObject({
  between: z.enum(distinctKinds),
  pair: z
    .array(z.string().min(1).max(400))
    .length(2)
    .refine(([a, b]) => a !== b, { error: 'it names the same one twice' }),
});
export const distinction = distinctionFields.extend({ id: recordId });
export type Distinction = z.infer<typeof distinction>;
