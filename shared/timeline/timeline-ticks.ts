import type { Day } from '../model/instant.ts';
import { millisecondsOfDay } from '../model/milliseconds-of-day.ts';
import { dayNumber, dayOfNumber, pixelsPerDay, type TimelineScale, xOf } from './timeline-scale.ts';

export type TickUnit = 'day' | 'month' | 'year';

/** A line of the time axis. `unit` says how much of the day to write: at 2026-01-01 a year, or a day. */
export type Tick = { readonly day: Day; readonly x: number; readonly unit: TickUnit };

type Step = { readonly unit: TickUnit; readonly count: number; readonly days: number };

/** From near to far. Days of a month restart with it, so that the first of a month always has a tick. */
const steps: readonly Step[] = [
  { unit: 'day', count: 1, days: 1 },
  { unit: 'day', count: 2, days: 2 },
  { unit: 'day', count: 7, days: 7 },
  { unit: 'day', count: 14, days: 14 },
  { unit: 'month', count: 1, days: 28 },
  { unit: 'month', count: 3, days: 90 },
  { unit: 'month', count: 6, days: 181 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((count): Step => ({ unit: 'year', count, days: count * 365 })),
];

const farthest: Step = { unit: 'year', count: 1000, days: 365_000 };

/** The ticks of a scale, at least `spacing` pixels apart, as fine as that allows. */
export function timelineTicks(scale: TimelineScale, spacing: number): Tick[] {
  const step = steps.find(({ days }) => days * pixelsPerDay(scale) >= spacing) ?? farthest;
  const days = step.unit === 'day' ? daysWithin(scale, step) : monthsWithin(scale, monthsOf(step));
  return days.map((day) => ({ day, x: xOf(scale, dayNumber(day)), unit: unitAt(day, step) }));
}

const monthsOf = ({ unit, count }: Step): number => (unit === 'year' ? count * 12 : count);

function unitAt(day: Day, step: Step): TickUnit {
  if (day.endsWith('-01-01')) return 'year';
  return day.endsWith('-01') && step.unit === 'day' ? 'month' : step.unit;
}

/** The first of every `count`-th month, counted from January of year 0. */
function monthsWithin({ start, end }: TimelineScale, count: number): Day[] {
  const days: Day[] = [];
  const first = Math.max(monthNumber(start), firstMonth);
  for (let month = Math.ceil(first / count) * count; month <= lastMonth; month += count) {
    const day = dayOfMonth(month);
    if (dayNumber(day) > end) break;
    if (dayNumber(day) >= start) days.push(day);
  }
  return days;
}

/** The years that a date can have are 0001 to 9999. */
const firstMonth = 12;
const lastMonth = 9999 * 12 + 11;

function monthNumber(number: number): number {
  const date = new Date(number * millisecondsOfDay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const dayOfMonth = (month: number, day = 1): Day =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The 1st, 8th, 15th … of every month; a last one that would crowd the next month is left out. */
function daysWithin({ start, end }: TimelineScale, { count }: Step): Day[] {
  const days: Day[] = [];
  for (let number = Math.ceil(start); number <= end; number += 1) {
    const day = dayOfNumber(number);
    const ofMonth = Number(day.slice(8));
    const room = daysUntilNextMonth(number);
    if ((ofMonth - 1) % count === 0 && room >= count) days.push(day);
  }
  return days;
}

function daysUntilNextMonth(number: number): number {
  const date = new Date(number * millisecondsOfDay);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / millisecondsOfDay - Math.floor(number);
}
