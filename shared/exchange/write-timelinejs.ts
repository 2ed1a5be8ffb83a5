import { dayOf } from '../model/instant.ts';
import { exportWords } from '../words/export-words.ts';
import { formatEventDate } from '../words/format-event-date.ts';
import type { PageWords } from '../words/page-en.ts';
import { pageWords } from '../words/page-words.ts';
import { statusWords } from '../words/status-words.ts';
import { cleanLine } from './clean-text.ts';
import type { ExportContent } from './export-content.ts';
import type { ExportRow, RowSource } from './export-row.ts';
import { markWords } from './mark-words.ts';
import { markupText } from './markup-text.ts';
import { slideDates } from './timelinejs-dates.ts';

/** More slides than this nobody walks through. */
export const mostSlides = 100;

/**
 * The JSON that TimelineJS3 of Knight Lab shows. Its headlines cannot hold how something stands: of a statement they name the
 * speaker, and the text below says the rest. Sources stand in the text: as media it would ask for them, or show them broken.
 */
export function* writeTimelineJs(content: ExportContent): Generator<string> {
  yield `{\n "scale": "human",\n "title": ${JSON.stringify(titleSlide(content))},\n "events": [`;
  let isFirst = true;
  for (const row of content.rows) {
    if (row.date === null) continue;
    yield `${isFirst ? '' : ','}\n  ${JSON.stringify(slide(row, row.date, content))}`;
    isFirst = false;
  }
  yield isFirst ? ']\n}\n' : '\n ]\n}\n';
}

function titleSlide({ about, mark, rows, profile: { locale } }: ExportContent) {
  const words = pageWords[locale];
  const day = formatEventDate(dayOf(about.at), locale, words.about);
  const undated = [...rows].filter(({ date }) => date === null).length;
  const lines = [
    mark === null ? '' : words.bearsMark(markWords(mark)),
    about.filters === '' ? words.everything : words.filters(about.filters),
    undated === 0 ? '' : words.notDrawn(undated),
    words.exported(day, about.by),
    words.ofSpeakers,
  ];
  return {
    unique_id: 'title',
    text: { headline: markupText(about.title), text: paragraphs(lines) },
    autolink: false,
  };
}

function slide(row: ExportRow, date: string, { profile: { locale } }: ExportContent) {
  const words = pageWords[locale];
  const { tokens } = exportWords[locale];
  const by = row.kind === 'assertion' ? `${row.who[0] ?? ''} ${statusWords(row, tokens)}: ` : '';
  return {
    unique_id: `r-${row.id.replaceAll(':', '-')}`,
    ...slideDates(date),
    display_date: formatEventDate(date, locale, words.about),
    group: plainText(row.themes[0] ?? tokens.entryKind[row.kind]),
    text: { headline: markupText(`${by}${row.title}`), text: bodyOf(row, words, locale) },
    autolink: false,
  };
}

function bodyOf(row: ExportRow, words: PageWords, locale: string): string {
  const quote = row.quote === null ? '' : `<blockquote dir="auto">${markupText(row.quote)}</blockquote>`;
  const sources = row.sources.map((source) => `<li>${sourceOf(source, words, locale)}</li>`).join('');
  const mark = row.mark === null ? '' : words.bearsMark(markWords(row.mark));
  const list = sources === '' ? `<p>${markupText(words.noSource)}</p>` : `<ul>${sources}</ul>`;
  const summary = paragraphs([row.summary], ' dir="auto"');
  return `${paragraphs([row.standing])}${summary}${quote}${list}${paragraphs([mark, row.link])}`;
}

function sourceOf(
  { title, url, publisher, published, accessed }: RowSource,
  words: PageWords,
  locale: string,
): string {
  const day = (date: string): string => formatEventDate(date, locale, words.about);
  const facts = [
    publisher,
    published === null ? '' : words.published(day(published)),
    accessed === null ? '' : words.accessed(day(accessed)),
  ].filter((fact) => fact !== '');
  const name = markupText(title);
  const linked = url === null ? name : `<a href="${markupText(url)}" rel="noopener noreferrer">${name}</a>`;
  return [linked, ...facts.map(markupText)].join(', ');
}

/** Texts of others run in their own direction, and our sentences in ours, whoever is named first in them. */
const paragraphs = (lines: readonly string[], direction = ''): string =>
  lines
    .filter((line) => line !== '')
    .map((line) => `<p${direction}>${markupText(line).replace(/\n/g, '<br>')}</p>`)
    .join('');

/** Its markup is taken out of a group and the rest is shown: what looks like markup stays out. */
const plainText = (text: string): string => cleanLine(text).replace(/[<>&]/g, ' ');
