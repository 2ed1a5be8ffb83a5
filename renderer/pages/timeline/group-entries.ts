import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import { groupBy } from '../../../shared/model/group-by.ts';

export type Month = { readonly month: string | null; readonly entries: readonly TimelineEntry[] };
export type Year = { readonly year: string | null; readonly months: readonly Month[] };

/** Latest first, by the year and month in which an entry begins; what has no beginning comes last, under null. */
export function groupEntries(entries: readonly TimelineEntry[]): Year[] {
  const sorted = entries.toSorted((a, b) => (b.start ?? '').localeCompare(a.start ?? ''));
  const years = groupBy(sorted, ({ start }) => start?.slice(0, 4) ?? null);
  return [...years].map(([year, ofYear]) => ({
    year,
    months: [...groupBy(ofYear, ({ start }) => start?.slice(0, 7) ?? null)].map(([month, ofMonth]) => ({
      month,
      entries: ofMonth,
    })),
  }));
}
