import { type EdtfSpan, edtfSpan, type Precision } from '../model/edtf-date.ts';
import { type Day, dayOf, instantOf } from '../model/instant.ts';
import type { Measure } from '../model/measure.ts';
import { millisecondsOfDay } from '../model/milliseconds-of-day.ts';

type Life = Measure['life'];
type Bounds = Pick<EdtfSpan, 'start' | 'end'>;

/**
 * What is wrong with the life of a measure, or null: steps stand in the order in which they happened, as far as their dates
 * are precise enough to tell.
 */
export const flawOfLife = (life: Life): string | null => flawBy(life, exactBounds);

/** The same where dates that are about right are taken to be about right: nothing of 2026 came before about 2020. */
export const flawOfApproximateLife = (life: Life): string | null => flawBy(life, widestBounds);

function flawBy(life: Life, boundsOf: (span: EdtfSpan) => Bounds | null): string | null {
  let latest: { readonly from: string; readonly start: string } | null = null;
  for (const [index, step] of life.entries()) {
    const span = edtfSpan(step.from);
    const bounds = span && boundsOf(span);
    if (!bounds) continue;
    if (latest && bounds.end && bounds.end < latest.start) {
      return `life.${index}: "${step.status}" from ${step.from} stands after a step from ${latest.from}: put the steps in the order of their dates.`;
    }
    if (bounds.start && (!latest || bounds.start > latest.start))
      latest = { from: step.from, start: bounds.start };
  }
  return null;
}

const exactBounds = (span: EdtfSpan): Bounds | null =>
  span.approximate || span.uncertain ? null : { start: span.start, end: span.end };

/** How many days what is about right may be off. */
const margins: Readonly<Record<Precision, number>> = { year: 366, month: 62, day: 31 };

function widestBounds(span: EdtfSpan): Bounds | null {
  const { start, end, precision, approximate, uncertain } = span;
  if (uncertain) return null;
  const margin = approximate ? margins[precision] : 0;
  return { start: start && dayAfter(start, -margin), end: end && dayAfter(end, margin) };
}

/** The same day at the ends of what a date can name. */
function dayAfter(day: Day, days: number): Day {
  const moved = dayOf(instantOf(Date.parse(day) + days * millisecondsOfDay));
  return /^\d{4}-/.test(moved) ? moved : day;
}
