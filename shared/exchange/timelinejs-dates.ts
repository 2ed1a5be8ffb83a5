import type { EdtfDate } from '../model/edtf-date.ts';

/** A date as TimelineJS has it: numbers, as many as are known. It has no time zones: days are days of the calendar. */
export type SlideDate = { readonly year: number; readonly month?: number; readonly day?: number };

export type SlideDates = { readonly start_date: SlideDate; readonly end_date?: SlideDate };

/**
 * What of a date TimelineJS can hold. Both ends are written as exactly as the coarser one is known: it drops an end that says
 * nothing which the start does not. An open end stands in words alone.
 */
export function slideDates(date: EdtfDate): SlideDates {
  const [first = [], last = []] = date
    .split('/')
    .filter((part) => part !== '..')
    .map((part) =>
      part
        .replace(/[~?%]$/, '')
        .split('-')
        .map(Number),
    );
  const parts = last.length === 0 ? first.length : Math.min(first.length, last.length);
  const [start, end] = [first.slice(0, parts), last.slice(0, parts)];
  const isSpan = end.length > 0 && start.join() !== end.join();
  return { start_date: slideDate(start), ...(isSpan ? { end_date: slideDate(end) } : {}) };
}

const slideDate = ([year = 0, month, day]: readonly number[]): SlideDate => ({
  year,
  ...(month === undefined ? {} : { month }),
  ...(day === undefined ? {} : { day }),
});
