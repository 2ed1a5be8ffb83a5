import { z } from 'zod';
import { recordId } from './record-id.ts';

/** Fields that hold one value, so that of two incidents only one can stand. The basis of a date goes with it. */
export const mergeFields = ['title', 'kind', 'happened'] as const;
export type MergeField = (typeof mergeFields)[number];
export const mergeSide = z.enum(['into', 'from']);
export type MergeSide = z.infer<typeof mergeSide>;

const side = mergeSide.default('into');

/** Makes one incident of two: everything of `from` goes to `into`, whose id stays. */
export const incidentMerge = z.strictObject({
  into: recordId,
  from: recordId,
  /** Whose value stands where both have one. */
  wins: z
    .strictObject({ title: side, kind: side, happened: side })
    .default({ title: 'into', kind: 'into', happened: 'into' }),
});
export type IncidentMerge = z.infer<typeof incidentMerge>;

export const incidentMergePreview = z.strictObject({
  /** The ids that are meant: of incidents that were merged before, those into which they went. */
  into: recordId,
  from: recordId,
  /** Where both have a value, and not the same. */
  differences: z.array(
    z.strictObject({ field: z.enum(mergeFields), into: z.string(), from: z.string(), wins: mergeSide }),
  ),
  /** How much of `from` goes over; of parties, themes and articles what `into` does not have. */
  counts: z.strictObject({
    claims: z.int(),
    assertions: z.int(),
    measures: z.int(),
    searchNotes: z.int(),
    articles: z.int(),
    parties: z.int(),
    themes: z.int(),
    steps: z.int(),
  }),
});
export type IncidentMergePreview = z.infer<typeof incidentMergePreview>;
