import { z } from 'zod';
import { evidence } from './evidence.ts';

const shown = z.array(evidence);

/** In what way a condition of one's own rule nearly holds. */
export const conditionLack = z.discriminatedUnion('kind', [
  /** Its words stand near each other, but with so many others between; null: in two sentences or fields. */
  z.strictObject({ kind: z.literal('too-far'), between: z.int().nullable(), evidence: shown }),
  /** Its words stand in a field where it does not look. */
  z.strictObject({ kind: z.literal('other-field'), evidence: shown }),
  /** They stand there with another ending, in lower case, or in a text of another language. */
  z.strictObject({ kind: z.literal('other-form'), evidence: shown }),
  /** The feed names the language, but another region of it. */
  z.strictObject({ kind: z.literal('other-region') }),
  /** The feed names no language. */
  z.strictObject({ kind: z.literal('no-language') }),
  /** It appeared so many days before the first day (less than 0) or after the last one. */
  z.strictObject({ kind: z.literal('days'), days: z.int() }),
  /** Only words of one of its two lists stand there. */
  z.strictObject({ kind: z.literal('one-of-two'), missing: z.enum(['first', 'second']), evidence: shown }),
]);
export type ConditionLack = z.infer<typeof conditionLack>;

/** The nearer the sooner: what holds but for its place, then but for its form, then but for a half. */
export const lackKinds: readonly ConditionLack['kind'][] = conditionLack.options.map(
  (option) => option.shape.kind.value,
);
