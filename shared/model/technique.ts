import { z } from 'zod';

/**
 * A technique as a scheme has it, with the version that was meant: MITRE ATLAS and OWASP rename and renumber theirs, so
 * that an id alone says nothing for certain.
 */
export const technique = z.strictObject({
  scheme: z.string().trim().min(1).max(100),
  version: z.string().trim().max(40).default(''),
  id: z.string().trim().min(1).max(100),
  label: z.string().trim().max(300).default(''),
});
export type Technique = z.infer<typeof technique>;
