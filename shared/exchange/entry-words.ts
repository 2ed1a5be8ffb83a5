import type { ExportProfile } from '../model/export-profile.ts';
import type { HandlingMark } from '../model/handling-mark.ts';
import { exportWords } from '../words/export-words.ts';
import { formatEventDate } from '../words/format-event-date.ts';
import { statusWords } from '../words/status-words.ts';
import { cleanLine } from './clean-text.ts';
import type { ExportRow, RowSource } from './export-row.ts';
import { markWords } from './mark-words.ts';

type Locale = ExportProfile['locale'];

/** One line that says who does or says what, and how it stands: for formats that show nothing else of an entry in a list. */
export function headline(row: ExportRow, locale: Locale): string {
  const { tokens } = exportWords[locale];
  const title = cleanLine(row.title);
  const who = cleanLine(row.who.join(', '));
  const status = statusWords(row, tokens);
  switch (row.kind) {
    case 'incident':
      return `${status}: ${title}`;
    case 'assertion': {
      const claim = row.claimStatus === null ? '' : ` (${tokens.claimStatus[row.claimStatus]})`;
      return `${who} ${status}: ${title}${claim}`;
    }
    case 'measure':
      return `${who}: ${title} (${status})`;
    case 'search-note':
      return `${tokens.entryKind['search-note']}: ${title} (${status})`;
  }
}

/** The date as it was said, in words: no more precise than it was. */
export function dateWords({ date }: Pick<ExportRow, 'date'>, locale: Locale): string {
  if (date === null) return exportWords[locale].undated;
  const key = `${locale} ${date}`;
  const said = saidDates.get(key) ?? formatEventDate(date, locale, exportWords[locale].circa);
  if (saidDates.size >= mostDates) saidDates.clear();
  saidDates.set(key, said);
  return said;
}

/** A hundred thousand rows have a few thousand dates, and saying one takes as long as all else of its row. */
const saidDates = new Map<string, string>();
const mostDates = 10_000;

/** The mark in words; what bears none says nothing. */
export const markLine = (mark: HandlingMark | null): string => (mark === null ? '' : markWords(mark));

/** "2026-02-23, accessed 2026-02-24" */
export function sourceDates({ published, accessed }: RowSource, locale: Locale): string {
  const { accessedOn } = exportWords[locale];
  return [published, accessed && accessedOn(accessed)].filter(Boolean).join(', ');
}

/** "Example News: Labs accused" */
export const sourceName = ({ publisher, title, url }: RowSource): string =>
  [publisher, title === url ? '' : title].map(cleanLine).filter(Boolean).join(': ');
