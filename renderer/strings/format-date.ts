import { edtfSpan } from '../../shared/model/edtf-date.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** "3 hours ago" within a week of `now`, else the day. */
export function formatMoment(instant: string, now: number, locale: string): string {
  const away = Date.parse(instant) - now;
  const size = Math.abs(away);
  if (size >= 7 * day) return formatDay(instant, now, locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  if (size < hour) return relative.format(Math.round(away / minute), 'minute');
  if (size < day) return relative.format(Math.round(away / hour), 'hour');
  return relative.format(Math.round(away / day), 'day');
}

/** The day, without its year where that is this year's. */
export function formatDay(instant: string, now: number, locale: string): string {
  const sameYear = instant.slice(0, 4) === new Date(now).toISOString().slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(new Date(instant));
}

export const formatInstant = (instant: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));

const parts = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
} as const;

/** A date of an event in the reader's words, in the precision in which it was said. */
export function formatEventDate(date: string, locale: string, about: string): string {
  return date
    .split('/')
    .map((part) => formatPoint(part, locale, about))
    .join(' – ');
}

function formatPoint(part: string, locale: string, about: string): string {
  if (part === '..') return '…';
  const span = edtfSpan(part);
  if (!span?.start) return part;
  const words = new Intl.DateTimeFormat(locale, { ...parts[span.precision], timeZone: 'UTC' }).format(
    new Date(`${span.start}T00:00:00Z`),
  );
  return `${span.approximate ? `${about} ` : ''}${words}${span.uncertain ? ' ?' : ''}`;
}
