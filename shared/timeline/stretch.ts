import { type EdtfSpan, edtfSpan } from '../model/edtf-date.ts';
import { dayNumber } from './timeline-scale.ts';

/**
 * A stretch of time in day numbers: it begins between `earliest` and `begun`, ends between `until` and `latest`;
 * infinite where it is open. A coarse date (some day in March) is sure nowhere: `begun` and `until` are its middle.
 */
export type Stretch = {
  readonly earliest: number;
  readonly begun: number;
  readonly until: number;
  readonly latest: number;
  /** One day, known as such. */
  readonly point: boolean;
};

/** Reads dates and remembers them, because they repeat: keep one reader for the layouts of one timeline. */
export type StretchReader = {
  readonly at: (date: string) => Stretch;
  /** From the step at one date to the step at the date that ends it; null for what goes on. */
  readonly between: (from: string, to: string | null) => Stretch;
};

export function createStretchReader(): StretchReader {
  const moment = remembered(momentOf);
  return {
    at: remembered(stretchOf),
    between: (from, to) => lifeBetween(moment(from), to === null ? never : moment(to)),
  };
}

function remembered<Value extends object>(read: (date: string) => Value): (date: string) => Value {
  const known = new Map<string, Value>();
  return (date) => {
    const found = known.get(date);
    if (found) return found;
    const value = read(date);
    known.set(date, value);
    return value;
  };
}

/** The first day, and the end of the last one, on which something can have happened. */
type Moment = readonly [number, number];

const always: Moment = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
const never: Moment = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

function halvesOf(date: string): { readonly first: Moment; readonly last: Moment } {
  const [from = date, to] = date.split('/');
  const first = daysOf(edtfSpan(from)) ?? always;
  return { first, last: to === undefined ? first : (daysOf(edtfSpan(to)) ?? never) };
}

function daysOf(span: EdtfSpan | null): Moment | null {
  if (span?.start == null || span.end == null) return null;
  return [dayNumber(span.start), dayNumber(span.end) + 1];
}

const isDay = ([start, end]: Moment): boolean => end - start <= 1;

function stretchOf(date: string): Stretch {
  const { first, last } = halvesOf(date);
  // An end that is known to the day does not fade, although that day has a width.
  return settled({
    earliest: first[0],
    begun: isDay(first) ? first[0] : first[1],
    until: isDay(last) ? last[1] : last[0],
    latest: last[1],
    point: !date.includes('/') && isDay(first),
  });
}

/** When a step happened: "from a day on" happened on that day, an interval somewhere within it. */
function momentOf(date: string): Moment {
  const { first, last } = halvesOf(date);
  return [first[0], last[1] === Number.POSITIVE_INFINITY ? first[1] : last[1]];
}

/** What ends on a day is not in force on it any more: the stretch stops where that day begins. */
function lifeBetween(from: Moment, to: Moment): Stretch {
  const until = Math.max(from[0], to[0]);
  return settled({
    earliest: from[0],
    begun: isDay(from) ? from[0] : from[1],
    until,
    latest: Math.max(until, isDay(to) ? to[0] : to[1] - 1),
    point: false,
  });
}

function settled(stretch: Stretch): Stretch {
  if (stretch.begun <= stretch.until) return stretch;
  const middle = (stretch.begun + stretch.until) / 2;
  return { ...stretch, begun: middle, until: middle };
}
