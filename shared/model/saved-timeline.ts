import { z } from 'zod';
import { laneKinds } from './lane-kind.ts';
import { recordId } from './record-id.ts';
import { timelineFilter } from './timeline-filter.ts';

/**
 * A timeline under a name: what it is narrowed to, by which clock, as known on which day, and how it is drawn. It holds no
 * copy of anything: what is filed later appears in it.
 */
export const savedTimelineFields = z.strictObject({
  name: z.string().trim().min(1).max(120),
  /** What it is for. */
  description: z.string().trim().max(2000).default(''),
  filter: timelineFilter.default({}),
  lanes: z.enum(laneKinds).default('kind'),
});
export const savedTimeline = savedTimelineFields.extend({ id: recordId });
export type SavedTimelineFields = z.infer<typeof savedTimelineFields>;
export type SavedTimeline = z.infer<typeof savedTimeline>;
