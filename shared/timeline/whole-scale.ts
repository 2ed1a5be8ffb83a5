import type { TimelineEntry } from '../contract/timeline-entry.ts';
import type { Day } from '../model/instant.ts';
import { dayNumber } from './timeline-scale.ts';

/** A stretch of time as a scale has it, on no width yet. */
export type SeenTime = { readonly start: number; readonly end: number };

/**
 * All days that entries can mean, with room at both ends, more of it at the later one where words stand beside the last mark;
 * up to today where that is not far off. The weeks around today where no entry has a day.
 */
export function wholeTime(entries: readonly TimelineEntry[], today: Day): SeenTime {
  let [first, last]: [Day, Day] = ['~', ''];
  for (const { start, end } of entries) {
    for (const day of [start, end]) {
      if (day === null) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  const [from, to] = last === '' ? [today, today] : [first, last];
  const days = dayNumber(to) - dayNumber(from);
  const away = dayNumber(today) - dayNumber(to);
  const end = away > 0 && away < days / 2 ? dayNumber(today) : dayNumber(to);
  const start = dayNumber(from) - Math.max(14, days * 0.05);
  return { start, end: end + 1 + Math.max(14, days * 0.12) };
}
