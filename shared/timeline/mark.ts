import type { TimelineEntry } from '../contract/timeline-entry.ts';
import { type EdtfSpan, edtfSpan } from '../model/edtf-date.ts';
import { dayNumber, type TimelineScale, xOf } from './timeline-scale.ts';

/**
 * One thing to draw: a point (one day), or a bar (a stretch of time, a coarse date, or a time in force). It lies
 * between `x0`, its earliest beginning, and `x1`, its latest end; it is sure from `fadeIn` to `fadeOut`, and the
 * ends before and after fade. A coarse date fades to both sides of its middle.
 */
export type Mark = {
  readonly entry: TimelineEntry;
  readonly shape: 'point' | 'bar';
  readonly row: number;
  readonly x0: number;
  readonly fadeIn: number;
  readonly fadeOut: number;
  readonly x1: number;
  /** Began before, or goes on after, every known date. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
};

/** Places entries on one scale. Dates repeat, so each is read once. */
export type Marker = {
  readonly at: (entry: TimelineEntry) => Mark;
  /** The bar from one entry's date to that of the entry that ends it; without one it goes on. */
  readonly between: (entry: TimelineEntry, ending: TimelineEntry | null) => Mark;
};

/** The days of a date as numbers: [start, end) of its first half and of its last half. */
type Reach = {
  readonly first: readonly [number, number];
  readonly last: readonly [number, number];
  readonly point: boolean;
};

export function createMarker(scale: TimelineScale, markWidth: number): Marker {
  const known = new Map<string, Reach>();
  const reachOf = (date: string): Reach => {
    const reach = known.get(date) ?? readReach(date);
    known.set(date, reach);
    return reach;
  };
  const bar = (
    entry: TimelineEntry,
    from: readonly [number, number],
    to: readonly [number, number],
    point: boolean,
  ) => placed(entry, scale, markWidth, from, to, point);
  return {
    at: (entry) => {
      const { first, last, point } = reachOf(entry.date);
      return bar(entry, first, last, point);
    },
    between: (entry, ending) => {
      const from = momentOf(reachOf(entry.date));
      const [begins, ends] = ending ? momentOf(reachOf(ending.date)) : open;
      // What ends on a day is not in force on it any more: the bar stops where that day begins.
      const until = Math.max(from[0], begins);
      return bar(entry, from, [until, Math.max(until, ends - 1)], false);
    },
  };
}

/** When a step happened: a day within these. "From a day on" happened on that day. */
const momentOf = ({ first, last }: Reach): readonly [number, number] => [
  first[0],
  last[1] === Number.POSITIVE_INFINITY ? first[1] : last[1],
];

export const isVisible = (mark: Mark, width: number): boolean => mark.x1 >= 0 && mark.x0 <= width;

/** The mark as far as a width beyond both edges, so that what draws it never meets an infinite number. */
export function clipped(mark: Mark, width: number): Mark {
  const clip = (x: number): number => Math.min(2 * width, Math.max(-width, x));
  const [x0, x1] = [clip(mark.x0), clip(mark.x1)];
  return { ...mark, x0, fadeIn: clip(mark.fadeIn), fadeOut: clip(mark.fadeOut), x1 };
}

const open: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

function readReach(date: string): Reach {
  const [from = date, to = from] = date.split('/');
  const first = daysOf(from === '..' ? null : edtfSpan(from));
  const last = daysOf(to === '..' ? null : edtfSpan(to));
  return {
    first: first ?? [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
    last: last ?? open,
    point: !date.includes('/') && first !== null && first[1] - first[0] === 1,
  };
}

function daysOf(span: EdtfSpan | null): [number, number] | null {
  if (span?.start == null || span.end == null) return null;
  return [dayNumber(span.start), dayNumber(span.end) + 1];
}

function placed(
  entry: TimelineEntry,
  scale: TimelineScale,
  markWidth: number,
  [earliest, surelyBegun]: readonly [number, number],
  [surelyUntil, latest]: readonly [number, number],
  point: boolean,
): Mark {
  const x0 = xOf(scale, earliest);
  const x1 = xOf(scale, latest);
  const spare = Math.max(0, markWidth - (x1 - x0)) / 2;
  // A beginning known to the day does not fade, although that day has a width.
  const begun = xOf(scale, surelyBegun - 1 <= earliest ? earliest : surelyBegun);
  const until = xOf(scale, surelyUntil + 1 >= latest ? latest : surelyUntil);
  const middle = (begun + until) / 2;
  return {
    entry,
    shape: point ? 'point' : 'bar',
    row: 0,
    x0: x0 - spare,
    fadeIn: begun > until ? middle : begun,
    fadeOut: begun > until ? middle : until,
    x1: x1 + spare,
    openStart: earliest === Number.NEGATIVE_INFINITY,
    openEnd: latest === Number.POSITIVE_INFINITY,
  };
}
