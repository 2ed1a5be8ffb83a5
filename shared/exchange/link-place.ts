import { measureEntryId } from '../timeline/measure-entries.ts';
import { readRecordLink } from './record-link.ts';

/** Where in the page the record is that an address of our own names; null for everything else. */
export function linkPlace(link: string): string | null {
  const named = readRecordLink(link);
  if (named === null) return null;
  const { kind, record } = named;
  switch (kind) {
    case 'incident':
      return `#/incident/${record}`;
    case 'measure':
      return entryPlace(measureEntryId(record, 0));
    case 'assertion':
    case 'search-note':
      return entryPlace(`${kind}:${record}`);
  }
}

const entryPlace = (entry: string): string => `#/timeline?entry=${encodeURIComponent(entry)}`;
