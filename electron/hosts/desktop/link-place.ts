import { readRecordLink } from '../../../shared/exchange/record-link.ts';
import { measureEntryId } from '../../../shared/timeline/measure-entries.ts';

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

/** The place of the first such address among what a program was started with; null where there is none. */
export const placeInArguments = (argv: readonly string[]): string | null =>
  argv.map(linkPlace).find((place) => place !== null) ?? null;
