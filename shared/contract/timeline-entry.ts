import { z } from 'zod';
import { edtfDate } from '../model/edtf-date.ts';
import { day } from '../model/instant.ts';

export const timelineEntryKinds = ['incident', 'assertion', 'measure'] as const;

/**
 * One thing on the timeline: a view of a record, never a second copy. `start` and `end` are the days that its
 * date can mean; `date` is the date as it was said. Measures come as one entry a step of their life.
 */
export const timelineEntry = z.strictObject({
  id: z.string(),
  kind: z.enum(timelineEntryKinds),
  record: z.string(),
  incident: z.string().nullable(),
  title: z.string(),
  detail: z.string(),
  date: edtfDate,
  start: day.nullable(),
  end: day.nullable(),
  approximate: z.boolean(),
  status: z.string(),
  actors: z.array(z.string()),
  themes: z.array(z.string()),
  answers: z.string().nullable(),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;
