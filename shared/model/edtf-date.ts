import { z } from 'zod';
import type { Day } from './instant.ts';
import { shown } from './issue-sentence.ts';

/**
 * Dates of events keep the precision in which they were said: the part of EDTF (ISO 8601-2, level 1) that
 * reporting needs. `2025`, `2025-03`, `2025-03-14`, each with `~` (about), `?` (uncertain) or `%` (both);
 * intervals `a/b`, open `../b` and `a/..`. Seasons, sets and years outside 0001-9999 are left out on purpose.
 */
export const edtfDate = z.string().refine((text) => edtfSpan(text) !== null, {
  error: (issue) => flawOfDate(String(issue.input)),
});
export type EdtfDate = z.infer<typeof edtfDate>;

export type Precision = 'year' | 'month' | 'day';

/** The days that a date can mean, both ends included; null where it is open. */
export type EdtfSpan = {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

function flawOfDate(text: string): string {
  const [from = '', to = '', more] = text.split('/');
  return more === undefined && pointSpan(from) && pointSpan(to)
    ? `${shown(text)} ends before it begins: write the earlier date first`
    : `${shown(text)} is not a date: write 2025, 2025-03, 2025-03-14, with ~ for about, or two of them with a / between`;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function pointSpan(text: string): EdtfSpan | null {
  const match = pattern.exec(text);
  const [, year, month, day, mark] = match ?? [];
  if (year === undefined || year === '0000') return null;
  const marks = { approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  if (month === undefined)
    return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year', ...marks };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = daysInMonth(Number(year), Number(month));
  if (day === undefined) {
    return { start: `${year}-${month}-01`, end: `${year}-${month}-${last}`, precision: 'month', ...marks };
  }
  if (Number(day) < 1 || Number(day) > last) return null;
  return { start: text.slice(0, 10), end: text.slice(0, 10), precision: 'day', ...marks };
}

/** The span of days of an EDTF date, or null where the text is none. An interval must not end before it begins. */
export function edtfSpan(text: string): EdtfSpan | null {
  const [from, to, more] = text.split('/');
  if (from === undefined || more !== undefined) return null;
  if (to === undefined) return pointSpan(from);
  const first = from === '..' ? null : pointSpan(from);
  const last = to === '..' ? null : pointSpan(to);
  if ((from !== '..' && !first) || (to !== '..' && !last) || (!first && !last)) return null;
  if (first?.start && last?.end && first.start > last.end) return null;
  return {
    start: first?.start ?? null,
    end: last?.end ?? null,
    precision: coarser(first?.precision, last?.precision),
    approximate: Boolean(first?.approximate || last?.approximate),
    uncertain: Boolean(first?.uncertain || last?.uncertain),
  };
}

const order: readonly Precision[] = ['year', 'month', 'day'];

function coarser(a: Precision = 'day', b: Precision = 'day'): Precision {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}
