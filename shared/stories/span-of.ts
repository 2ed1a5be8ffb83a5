import { edtfSpan } from '../model/edtf-date.ts';
import { millisecondsOfDay } from '../model/milliseconds-of-day.ts';
import type { Span } from './article-clues.ts';

const withTime = /^\d{4}-\d{2}-\d{2}[T ]\d/;

/** When an article appeared: `2026`, `2026-02`, a day or a moment; what cannot be read is an open span. */
export function spanOf(published: string | null | undefined): Span {
  const open = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  if (!published) return open;
  if (withTime.test(published)) {
    const moment = Date.parse(published);
    return Number.isNaN(moment) ? open : { from: moment, to: moment };
  }
  const days = edtfSpan(published);
  if (!days) return open;
  return {
    from: days.start === null ? open.from : Date.parse(days.start),
    to: days.end === null ? open.to : Date.parse(days.end) + millisecondsOfDay - 1,
  };
}

/** The days that lie at least between two spans; 0 where they may be the same. */
export function daysApart(a: Span, b: Span): number {
  return Math.max(0, a.from - b.to, b.from - a.to) / millisecondsOfDay;
}
