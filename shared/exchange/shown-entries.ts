import type { TimelineFilter } from '../model/timeline-filter.ts';
import { filterTimeline } from '../timeline/filter-timeline.ts';
import type { TimelineIndex } from '../timeline/timeline-index.ts';
import type { Entry } from './export-rows.ts';

/** All that a filter shows, in the order of the timeline; what has no date to stand at comes last. */
export function shownEntries(index: TimelineIndex, filter: TimelineFilter): Entry[] {
  const { rows, undated } = filterTimeline(index, filter);
  return [
    ...Array.from(rows).flatMap((row) => index.entries[row] ?? []),
    ...undated.flatMap((row) => index.fieldsAt(row) ?? []),
  ];
}
