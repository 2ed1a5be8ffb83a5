import type { TimelineFilter } from '../model/timeline-filter.ts';
import { filterTimeline } from '../timeline/filter-timeline.ts';
import type { TimelineIndex } from '../timeline/timeline-index.ts';
import type { ValueLabel } from '../timeline/word-condition.ts';
import type { Entry } from './export-rows.ts';

/** All that a filter shows, in the order of the timeline; what has no date to stand at comes last. */
export function shownEntries(index: TimelineIndex, filter: TimelineFilter, labelOf?: ValueLabel): Entry[] {
  const { rows, undated } = filterTimeline(index, filter, labelOf);
  return [
    ...Array.from(rows).flatMap((row) => index.entries[row] ?? []),
    ...undated.flatMap((row) => index.fieldsAt(row) ?? []),
  ];
}
