import type { ExportField, ExportLocale } from '../model/export-profile.ts';
import type { ExportWords } from '../words/export-en.ts';
import { formatEventDate } from '../words/format-event-date.ts';
import type { PageWords } from '../words/page-en.ts';
import { kindWords } from '../words/status-words.ts';
import type { ExportRow, RowSource } from './export-row.ts';
import { markWords } from './mark-words.ts';
import { markupText } from './markup-text.ts';

export type PageParts = {
  readonly locale: ExportLocale;
  readonly words: PageWords;
  readonly tokens: ExportWords['tokens'];
  /** A day, or an event's date, as HTML: many entries have the same. */
  readonly timeOf: (date: string) => string;
  readonly has: (field: ExportField) => boolean;
  /** The entry that says what another one answers; null where it is not in the page. */
  readonly answered: (assertion: string) => Pick<ExportRow, 'id' | 'who'> | null;
  readonly actorNumber: (name: string) => number;
  /** On paper nothing can be opened: everything is open. */
  readonly isPaper: boolean;
};

/** What the page's style and script know a kind by. */
export const kindClass = { incident: 'i', assertion: 'a', measure: 'm', 'search-note': 's' } as const;

/** The place of an entry in the page: an id without spaces, the same at every export. */
export const entryPlace = (id: string): string => id.replace(/[^\w-]/g, '-');

/** One entry: when, what kind, what, how it stands and who says so, the words quoted, and where to look it up. */
export function entryHtml(row: ExportRow, parts: PageParts): string {
  const { tokens, has } = parts;
  const actors = row.actors.map(parts.actorNumber).join(' ');
  const place = entryPlace(row.id);
  const day = row.start ?? row.end ?? '';
  const when = row.date === null ? `<span>${markupText(parts.words.undated)}</span>` : parts.timeOf(row.date);
  return [
    `<li id="${place}" class="${kindClass[row.kind]}" data-a="${actors}"${day && ` data-d="${day}"`}>`,
    `<p class="when">${when}<span class="kind">${markupText(kindWords(row, tokens))}</span></p>`,
    `<div><h3 dir="auto" lang="">${markupText(row.title)}</h3>`,
    row.claimStatus === null
      ? ''
      : `<span class="chip">${markupText(tokens.claimStatus[row.claimStatus])}</span>`,
    has('mark') && row.mark !== null ? `<span class="chip">${markWords(row.mark)}</span>` : '',
    row.standing === '' ? '' : `<p class="said">${markupText(row.standing)}</p>`,
    row.summary === '' ? '' : `<p class="text" dir="auto" lang="">${markupText(row.summary)}</p>`,
    evidenceHtml(row, parts),
    moreHtml(row, parts),
    '</div></li>\n',
  ].join('');
}

/** The precision of a date is kept: a month stays a month, and what `time` cannot hold stands in words alone. */
export function timeHtml(date: string, locale: ExportLocale, about: string): string {
  const said = markupText(formatEventDate(date, locale, about));
  const exact = /^\d{4}(?:-\d\d){0,2}/.exec(date)?.[0];
  return date.includes('/') || exact === undefined
    ? `<span>${said}</span>`
    : `<time datetime="${exact}">${said}</time>`;
}

function evidenceHtml({ quote, sources, kind }: ExportRow, parts: PageParts): string {
  const { words, has, isPaper } = parts;
  const isQuoted = quote !== null && has('quote');
  if (!isQuoted && sources.length === 0) {
    return kind === 'search-note' ? '' : `<p class="fine">${markupText(words.noSource)}</p>`;
  }
  const list = `<ul class="sources">${sources.map((source) => `<li>${sourceHtml(source, parts)}</li>`).join('')}</ul>`;
  const language = sources[0]?.language ?? '';
  const said = isQuoted
    ? `<blockquote class="quote" dir="auto" lang="${languageTag(language)}">${markupText(quote)}</blockquote>`
    : '';
  const inner = `${said}${sources.length === 0 ? '' : list}`;
  if (isPaper) return inner;
  const summary = [
    isQuoted ? words.quoted : '',
    sources.length > 0 ? `${words.sources} (${sources.length})` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
  return `<details><summary>${markupText(summary)}</summary>${inner}</details>`;
}

/** What a feed calls its language may be anything: what is no tag is not known. */
const languageTag = (language: string | null): string =>
  /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language ?? '') ? (language ?? '') : '';

function sourceHtml(
  { title, url, publisher, published, accessed, language }: RowSource,
  parts: PageParts,
): string {
  const { words, timeOf } = parts;
  const name = `<bdi lang="${languageTag(language)}">${markupText(title)}</bdi>`;
  const linked = url === null ? name : `<a href="${markupText(url)}" rel="noopener noreferrer">${name}</a>`;
  const facts = [
    publisher === '' ? '' : `<bdi>${markupText(publisher)}</bdi>`,
    published === null ? '' : words.published(timeOf(published)),
    accessed === null ? '' : words.accessed(timeOf(accessed)),
  ].filter((fact) => fact !== '');
  return `${linked}<span class="src">${facts.map((fact) => `, ${fact}`).join('')}</span>`;
}

function moreHtml(row: ExportRow, { words, has, answered }: PageParts): string {
  const said = row.answers === null ? null : answered(row.answers);
  const named = (label: string, values: readonly string[]): string =>
    values.length === 0
      ? ''
      : `<span>${markupText(label)}: ${values.map((value) => `<bdi>${markupText(value)}</bdi>`).join(', ')}</span>`;
  const inner = [
    said === null
      ? ''
      : `<a href="#${entryPlace(said.id)}"><bdi>${markupText(words.answers(said.who[0] ?? ''))}</bdi></a>`,
    row.kind !== 'incident' && row.incident !== null && has('incident')
      ? named(words.incident, [row.incident.title])
      : '',
    has('actors') ? named(words.actors, row.actors) : '',
    has('themes') ? named(words.themes, row.themes) : '',
    has('link') ? `<a href="${markupText(row.link)}">${markupText(words.open)}</a>` : '',
  ].join('');
  return inner === '' ? '' : `<p class="more">${inner}</p>`;
}
