import type { TimelineEntry } from '../contract/timeline-entry.ts';
import type { LegendItem } from './draw-sheet.ts';

/** What each shape means, of those that there are. */
export function legendOf(
  entries: readonly TimelineEntry[],
  wordsOf: (entry: TimelineEntry) => string,
): LegendItem[] {
  const kinds = new Map<string, LegendItem>();
  for (const entry of entries) {
    const { kind, status } = entry;
    // All incidents look alike, whatever kind of incident they are.
    const key = kind === 'incident' ? kind : `${kind} ${status}`;
    if (!kinds.has(key)) kinds.set(key, { kind, status, words: wordsOf(entry) });
  }
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
