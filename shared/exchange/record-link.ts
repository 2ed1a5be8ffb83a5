import type { TimelineEntry } from '../contract/timeline-entry.ts';

/** The address that opens a record in the app, on whichever machine has it. */
export const recordLink = (kind: TimelineEntry['kind'], record: string): string =>
  `faultline://${kind}/${record}`;
