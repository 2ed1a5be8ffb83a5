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
