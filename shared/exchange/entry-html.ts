import type { ExportProfile } from '../model/export-profile.ts';
import { exportWords } from '../words/export-words.ts';
import { dateWords, markLine, sourceDates, sourceName } from './entry-words.ts';
import type { ExportRow, RowSource } from './export-row.ts';
import { markupText } from './markup-text.ts';

type Locale = ExportProfile['locale'];

/** An entry as a few paragraphs that a feed reader shows: all that is known of it, and where it can be looked up. */
export function entryHtml(row: ExportRow, locale: Locale): string {
  const words = exportWords[locale];
  const { summary, standing, quote, sources, themes, incident, mark } = row;
  return [
    paragraph(`${words.columns.date}: ${dateWords(row, locale)}`),
    paragraph(standing),
    paragraph(summary, ' dir="auto"'),
    quote ? `<blockquote dir="auto">${markupText(quote)}</blockquote>` : '',
    ...sources.map((source) => sourceHtml(source, locale)),
    row.kind !== 'incident' && incident ? paragraph(`${words.columns.incident}: ${incident.title}`) : '',
    themes.length > 0 ? paragraph(`${words.columns.themes}: ${themes.join(', ')}`) : '',
    paragraph(markLine(mark)),
  ].join('');
}

/** Texts of others run in their own direction. */
const paragraph = (text: string, direction = ''): string =>
  text === '' ? '' : `<p${direction}>${markupText(text)}</p>`;

function sourceHtml(source: RowSource, locale: Locale): string {
  const name = markupText(sourceName(source) || (source.url ?? ''));
  const linked = source.url === null ? name : `<a href="${markupText(source.url)}">${name}</a>`;
  return `<p>${linked} (${markupText(sourceDates(source, locale))})</p>`;
}
