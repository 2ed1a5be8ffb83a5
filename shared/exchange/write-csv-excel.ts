import { exportWords } from '../words/export-words.ts';
import { formatEventDate } from '../words/format-event-date.ts';
import { statusWords } from '../words/status-words.ts';
import { csvLine } from './csv-line.ts';
import type { ExportContent } from './export-content.ts';
import type { ExportRow } from './export-row.ts';
import { type ColumnName, columnsOf, precisionOf } from './row-columns.ts';

/** Excel takes the separator of its language: where a comma parts the digits of a number, a semicolon parts the cells. */
const separators = { en: ',', tr: ';' } as const;

/**
 * The rows as one table for persons: in their words, by the separator that Excel expects in their language, behind the mark
 * by which it knows UTF-8.
 */
export function* writeCsvExcel({ rows, profile }: ExportContent): Generator<string> {
  const { locale } = profile;
  const separator = separators[locale];
  const columns = columnsOf(profile);
  const spoken = spokenCells(locale);
  const cells = columns.map(({ name, cell }) => spoken[name] ?? cell);
  const names = exportWords[locale].columns;
  yield `\ufeff${csvLine(
    columns.map(({ name }) => names[name]),
    separator,
  )}`;
  for (const row of rows) {
    yield csvLine(
      cells.map((cell) => cell(row)),
      separator,
    );
  }
}

type Locale = ExportContent['profile']['locale'];

/** The cells in which a word says more than a token. */
function spokenCells(locale: Locale): Partial<Record<ColumnName, (row: ExportRow) => string | null>> {
  const { tokens, precision, circa } = exportWords[locale];
  const precisionWords = (date: string | null): string => {
    const found = precisionOf(date);
    return found === null ? '' : precision[found];
  };
  return {
    // Excel would make a day of a month: its precision, in words, keeps it a text.
    date: ({ date, start, end }) =>
      date === null || (date === start && date === end)
        ? date
        : `${formatEventDate(date, locale, circa)} (${precisionWords(date)})`,
    precision: ({ date }) => precisionWords(date),
    kind: ({ kind }) => tokens.entryKind[kind],
    status: (row) => statusWords(row, tokens),
    claim_status: ({ claimStatus }) => claimStatus && tokens.claimStatus[claimStatus],
    basis: ({ basis }) => basis && tokens.basis[basis],
  };
}
