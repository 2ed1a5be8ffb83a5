import type { Day, Instant } from '../model/instant.ts';
import { madeAt } from '../model/record-id.ts';
import { exportWords } from '../words/export-words.ts';
import { entryUuid } from './entry-uuid.ts';
import { dateWords, headline, markLine, sourceDates, sourceName } from './entry-words.ts';
import type { ExportContent } from './export-content.ts';
import type { ExportRow } from './export-row.ts';
import { icsLine, icsText } from './ics-line.ts';

type Locale = ExportContent['profile']['locale'];

/**
 * The rows as a calendar (RFC 5545) of whole days. A date that is no day takes up all the days that it can mean and says so
 * in words; what has no date is a journal entry without one. Nothing of it makes anybody busy.
 */
export function* writeIcs({ rows, about, profile, mark, changedAt }: ExportContent): Generator<string> {
  const { locale } = profile;
  const name = icsText([about.title, markLine(mark)].filter(Boolean).join(' · '));
  yield [
    icsLine('BEGIN', 'VCALENDAR'),
    icsLine('VERSION', '2.0'),
    icsLine('PRODID', '-//Faultline//Timeline//EN'),
    icsLine('CALSCALE', 'GREGORIAN'),
    icsLine('NAME', name),
    icsLine('X-WR-CALNAME', name),
    icsLine('DESCRIPTION', icsText(`${about.filters}\n${exportWords[locale].exportedAt(about.at)}`.trim())),
  ].join('');
  for (const row of rows) yield component(row, locale, changedAt(row.record));
  yield icsLine('END', 'VCALENDAR');
}

function component(row: ExportRow, locale: Locale, changed: Instant): string {
  const days = spanOf(row);
  const type = days === null ? 'VJOURNAL' : 'VEVENT';
  const url = row.sources.find((source) => source.url !== null)?.url;
  return [
    icsLine('BEGIN', type),
    icsLine('UID', entryUuid(row)),
    // Without a METHOD it is when what stands here was last revised (3.8.7.2).
    icsLine('DTSTAMP', moment(changed)),
    icsLine('CREATED', moment(madeAt(row.record))),
    icsLine('LAST-MODIFIED', moment(changed)),
    ...(days === null
      ? []
      : [
          icsLine('DTSTART;VALUE=DATE', compact(days.start)),
          // Without an end it is one day, as is the last that a date can name.
          ...(days.start === lastDay ? [] : [icsLine('DTEND;VALUE=DATE', compact(dayAfter(days.end)))]),
        ]),
    icsLine('SUMMARY', icsText(summary(row, locale))),
    icsLine('DESCRIPTION', icsText(description(row, locale))),
    ...(row.themes.length > 0 ? [icsLine('CATEGORIES', row.themes.map(icsText).join(','))] : []),
    ...(url ? [icsLine('URL', url)] : []),
    ...(row.mark === null || row.mark === 'clear' ? [] : [icsLine('CLASS', 'CONFIDENTIAL')]),
    ...(days === null ? [] : [icsLine('TRANSP', 'TRANSPARENT')]),
    icsLine('END', type),
  ].join('');
}

/** An open end or beginning stands at the day that is known. */
function spanOf({ start, end }: ExportRow): { readonly start: Day; readonly end: Day } | null {
  const [first, last] = [start ?? end, end ?? start];
  return first && last ? { start: first, end: last } : null;
}

/** A date that is no single day is said, so that nobody takes the days it takes up for what was said. */
function summary(row: ExportRow, locale: Locale): string {
  const { date, start, end, approximate } = row;
  const isDay = date !== null && start === end && !approximate && !date.endsWith('?');
  return isDay ? headline(row, locale) : `${headline(row, locale)} (${dateWords(row, locale)})`;
}

function description(row: ExportRow, locale: Locale): string {
  const { standing, summary: more, quote, sources, mark, link } = row;
  return [
    standing,
    dateWords(row, locale),
    more,
    quote === null ? '' : `“${quote}”`,
    ...sources.map((source) =>
      [sourceName(source), source.url ?? '', sourceDates(source, locale)].filter(Boolean).join(', '),
    ),
    markLine(mark),
    link,
  ]
    .filter(Boolean)
    .join('\n');
}

const compact = (day: Day): string => day.replaceAll('-', '');
const moment = (instant: Instant): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
const lastDay: Day = '9999-12-31';
/** No date can name a day after the last. */
const dayAfter = (day: Day): Day =>
  day === lastDay ? day : new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
