import { z } from 'zod';
import { facetNames } from '../model/entry-facets.ts';

/** How many entries each value of a list has, with all the other lists as they are; the most first. */
export const facetCounts = z.record(
  z.enum(facetNames),
  z.array(z.strictObject({ id: z.string(), count: z.int() })),
);
export type FacetCounts = z.infer<typeof facetCounts>;
