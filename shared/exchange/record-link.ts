import type { TimelineEntry } from '../contract/timeline-entry.ts';
import { timelineEntryKinds } from '../model/entry-facets.ts';
import { recordId } from '../model/record-id.ts';

export const linkScheme = 'faultline';

/** The address that opens a record in the app, on whichever machine has it. */
export const recordLink = (kind: TimelineEntry['kind'], record: string): string =>
  `${linkScheme}://${kind}/${record}`;

/** What such an address names; null for any other. It comes from outside: only known kinds and ids are taken from it. */
export function readRecordLink(link: string): { kind: TimelineEntry['kind']; record: string } | null {
  const [, kind, record] = /^faultline:\/\/([a-z-]{1,20})\/([\da-f-]{36})\/?$/.exec(link) ?? [];
  const known = timelineEntryKinds.find((each) => each === kind);
  const id = recordId.safeParse(record);
  return known !== undefined && id.success ? { kind: known, record: id.data } : null;
}
