import { z } from 'zod';
import { claimStatuses } from '../model/claim.ts';
import { edtfDate } from '../model/edtf-date.ts';
import { timelineEntryKinds } from '../model/entry-facets.ts';
import { day } from '../model/instant.ts';

/** What a search note shows as its status. */
export const searchResults = ['found', 'nothing-found'] as const;

/**
 * One thing on the timeline: a view of a record, never a second copy. `start` and `end` are the days that its
 * date can mean; `date` is the date as it was said. Measures come as one entry a step of their life.
 */
export const timelineEntry = z.strictObject({
  id: z.string(),
  kind: z.enum(timelineEntryKinds),
  record: z.string(),
  incident: z.string().nullable(),
  /** The incident, the statement, the measure, or what was looked for. */
  title: z.string(),
  /** Who says it or does it. */
  by: z.string().nullable(),
  date: edtfDate,
  start: day.nullable(),
  end: day.nullable(),
  approximate: z.boolean(),
  /** Of an incident its kind, of an assertion its stance, of a measure what it is from then on, of a search whether it found. */
  status: z.string(),
  /** Of the claim that an assertion is about. */
  claimStatus: z.enum(claimStatuses).nullable(),
  actors: z.array(z.string()),
  themes: z.array(z.string()),
  /** Of its actors in the incidents that it belongs to. */
  roles: z.array(z.string()),
  answers: z.string().nullable(),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;
