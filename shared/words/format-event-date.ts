import { edtfSpan, type Precision } from '../model/edtf-date.ts';

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
  const words = formatterOf(locale, span.precision).format(new Date(`${span.start}T00:00:00Z`));
  return `${span.approximate ? `${about} ` : ''}${words}${span.uncertain ? ' ?' : ''}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** To make one takes longer than to write a thousand dates with it. */
function formatterOf(locale: string, precision: Precision): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...parts[precision], timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}
