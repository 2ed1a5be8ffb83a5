import type { Day } from '../model/instant.ts';
import { millisecondsOfDay } from '../model/milliseconds-of-day.ts';

/** Days since 1970-01-01: plain numbers, because a layout needs arithmetic and not calendars. */
export const dayNumber = (day: Day): number => Date.parse(day) / millisecondsOfDay;

export const dayOfNumber = (number: number): Day =>
  new Date(Math.floor(number) * millisecondsOfDay).toISOString().slice(0, 10);

/** A stretch of time on a width of pixels; `start` and `end` are day numbers and may be fractions. */
export type TimelineScale = { readonly start: number; readonly end: number; readonly width: number };

/** The scale that shows both days whole. */
export const scaleOver = (first: Day, last: Day, width: number): TimelineScale => ({
  start: dayNumber(first),
  end: dayNumber(last) + 1,
  width,
});

export const pixelsPerDay = ({ start, end, width }: TimelineScale): number => width / (end - start);

export const xOf = (scale: TimelineScale, number: number): number =>
  (number - scale.start) * pixelsPerDay(scale);

export const numberAt = (scale: TimelineScale, x: number): number => scale.start + x / pixelsPerDay(scale);

/** Nearer than this a day is wider than most screens; farther, a century is a pixel. */
const daysShown = { least: 2, most: 400_000 } as const;

/** Closer by `factor` (farther where below 1), with the time under `x` kept where it is. */
export function zoomed(scale: TimelineScale, factor: number, x: number): TimelineScale {
  const days = Math.min(daysShown.most, Math.max(daysShown.least, (scale.end - scale.start) / factor));
  const start = numberAt(scale, x) - (x / scale.width) * days;
  return { start, end: start + days, width: scale.width };
}

export function panned(scale: TimelineScale, pixels: number): TimelineScale {
  const days = pixels / pixelsPerDay(scale);
  return { ...scale, start: scale.start + days, end: scale.end + days };
}
