import type { TimelineEntry } from '../contract/timeline-entry.ts';
import type { TimelineIndex } from './timeline-index.ts';

const noDate = { date: '', start: null, end: null, approximate: false } as const;

/** The records in some rows that have no date by the clock of the index, as entries whose date is empty. */
export const undatedEntries = (index: TimelineIndex, rows: readonly number[]): TimelineEntry[] =>
  rows.flatMap((row) => {
    const fields = index.fieldsAt(row);
    return fields ? [{ ...fields, ...noDate }] : [];
  });
