import type { ExportField, ExportProfile } from '../model/export-profile.ts';
import { exportWords } from '../words/export-words.ts';
import { kindWords } from '../words/status-words.ts';
import { dateWords, markLine } from './entry-words.ts';
import type { ExportRow } from './export-row.ts';
import { markdownText } from './markdown-text.ts';

type Locale = ExportProfile['locale'];
type Has = (field: ExportField) => boolean;

/** What each column says of a row, by the fields that are asked for. `notes` are the marks of its footnotes. */
type Column = {
  readonly head: (typeof heads)[number];
  /** It is left out where none of them is asked for; null: it is always there. */
  readonly fields: readonly ExportField[] | null;
  readonly cell: (row: ExportRow, has: Has, locale: Locale, notes: string) => string;
};
const heads = ['date', 'title', 'standing', 'actors', 'themes', 'mark', 'id'] as const;

/** Few and wide, so that a table can be read: each holds what belongs together. */
const columns: readonly Column[] = [
  { head: 'date', fields: ['date'], cell: (row, _, locale) => markdownText(dateWords(row, locale)) },
  {
    head: 'title',
    fields: ['kind', 'status', 'title', 'incident'],
    cell: (row, has, locale) =>
      together(
        has('kind') || has('status') ? `*${markdownText(kindWords(row, exportWords[locale].tokens))}*` : '',
        has('title') ? markdownText(row.title) : '',
        has('title') ? markdownText(row.summary) : '',
        has('incident') && row.kind !== 'incident' ? markdownText(row.incident?.title ?? '') : '',
      ),
  },
  {
    head: 'standing',
    fields: null,
    cell: (row, has, _, notes) => {
      const quote = has('quote') && row.quote !== null ? `“${markdownText(row.quote)}”` : '';
      return together(markdownText(row.standing), quote) + notes;
    },
  },
  { head: 'actors', fields: ['actors'], cell: ({ actors }) => markdownText(actors.join(', ')) },
  { head: 'themes', fields: ['themes'], cell: ({ themes }) => markdownText(themes.join(', ')) },
  { head: 'mark', fields: null, cell: ({ mark }) => markLine(mark) },
  {
    head: 'id',
    fields: ['id', 'link'],
    cell: ({ link, record }, has) => `\`${has('link') ? link : record}\``,
  },
];

const together = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' — ');

/** The heads of a table and the cells of a row, as a profile asks for them. */
export function markdownColumns({ fields, locale }: ExportProfile) {
  const has: Has = (field) => fields === null || fields.includes(field);
  const shown = columns.filter((column) => column.fields === null || column.fields.some(has));
  return {
    heads: shown.map(({ head }) => exportWords[locale].columns[head]),
    cells: (row: ExportRow, notes: (row: ExportRow) => string): string[] =>
      shown.map(({ cell }) => cell(row, has, locale, has('sources') ? notes(row) : '')),
  };
}
