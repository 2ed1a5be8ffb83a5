import { timelineEntryKinds } from '../model/entry-facets.ts';
import type { HandlingMark } from '../model/handling-mark.ts';
import { dayOf } from '../model/instant.ts';
import { remembered } from '../model/remembered.ts';
import { sheetSvg } from '../timeline/sheet-svg.ts';
import { svgText } from '../timeline/svg-node.ts';
import { exportWords } from '../words/export-words.ts';
import { formatEventDate } from '../words/format-event-date.ts';
import { pageWords } from '../words/page-words.ts';
import type { ExportContent } from './export-content.ts';
import type { ExportRow } from './export-row.ts';
import { exportSheet, type Outline, outlineOf } from './export-sheet.ts';
import { entryHtml, kindClass, type PageParts, timeHtml } from './html-entry.ts';
import { pagePalette } from './html-palette.ts';
import { pagePolicy } from './html-policy.ts';
import { htmlScript } from './html-script.ts';
import { htmlStyle } from './html-style.ts';
import { markWords } from './mark-words.ts';
import { markupText } from './markup-text.ts';

/**
 * One page that needs nothing else: the whole list as plain HTML, the timeline drawn above it, and a script that narrows what
 * is there already. It asks nothing of anywhere.
 */
export const writeHtml = (content: ExportContent): Generator<string> => page(content, 'screen');

/** The same for paper: everything open, every address written out, nothing to press. */
export const writePaper = (content: ExportContent): Generator<string> => page(content, 'paper');

function* page(content: ExportContent, medium: keyof typeof pagePolicy): Generator<string> {
  const outlines = Array.from(content.rows, outlineOf);
  const actors = actorsOf(outlines);
  const parts = partsOf(content, outlines, actors, medium === 'paper');
  yield headHtml(content, medium);
  yield* introHtml(content, outlines, parts);
  if (medium === 'screen') yield barHtml(outlines, actors, parts);
  yield* listHtml(content.rows, outlines, parts);
  yield footHtml(content, medium, parts);
}

function partsOf(
  { profile: { locale, fields } }: ExportContent,
  rows: readonly Outline[],
  actors: readonly string[],
  isPaper: boolean,
): PageParts {
  const numbers = new Map(actors.map((name, at) => [name, at]));
  const statements = new Map(rows.filter(({ kind }) => kind === 'assertion').map((row) => [row.record, row]));
  return {
    locale,
    words: pageWords[locale],
    tokens: exportWords[locale].tokens,
    timeOf: remembered((date: string) => timeHtml(date, locale, pageWords[locale].about)),
    has: (field) => fields === null || fields.includes(field),
    answered: (assertion) => statements.get(assertion) ?? null,
    actorNumber: (name) => numbers.get(name) ?? -1,
    isPaper,
  };
}

const actorsOf = (rows: readonly Outline[]): string[] =>
  [...new Set(rows.flatMap(({ actors }) => actors))].sort();

function headHtml({ about, mark, profile }: ExportContent, medium: keyof typeof pagePolicy): string {
  return `<!DOCTYPE html>
<html lang="${profile.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy[medium]}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Faultline">
<title>${markupText(about.title)}</title>
<style>${htmlStyle}</style>
</head>
<body${mark === null ? '' : ` class="on-${sheetOf[mark]}"`}>
`;
}

/** The sheets of paper that the style knows, by the mark at their top and bottom. */
const sheetOf: Readonly<Record<HandlingMark, string>> = {
  clear: 'clear',
  green: 'green',
  amber: 'amber',
  'amber+strict': 'strict',
  red: 'closed',
};

const markHtml = ({ mark }: ExportContent, { words }: PageParts, place: string): string =>
  mark === null
    ? ''
    : `<p class="mark" id="mark-${place}">${markupText(words.bearsMark(markWords(mark)))}</p>\n`;

function* introHtml(content: ExportContent, rows: readonly Outline[], parts: PageParts): Generator<string> {
  const { about } = content;
  const { words, locale } = parts;
  const day = formatEventDate(dayOf(about.at), locale, words.about);
  yield `<header>
${markHtml(content, parts, 'top')}<h1 dir="auto" lang="">${markupText(about.title)}</h1>
<p class="lede">${markupText(words.entries(rows.length))}${spanOf(rows)}. ${markupText(words.ofSpeakers)}</p>
<p class="fine">${markupText(about.filters === '' ? words.everything : words.filters(about.filters))}</p>
<p class="fine">${markupText(words.exported(day, about.by))}</p>
</header>
<main>
`;
  if (rows.some(({ date }) => date !== null)) {
    const drawn = svgText(sheetSvg({ ...exportSheet({ ...content, rows }), notes: [] }, pagePalette));
    yield `<figure tabindex="0" aria-label="${markupText(words.figure)}">${drawn}</figure>\n`;
  }
}

/** The years from the first to the last, where there is more than nothing to say. */
function spanOf(rows: readonly Outline[]): string {
  const years = [
    ...new Set(rows.flatMap(({ start, end }) => [start, end]).flatMap((day) => day?.slice(0, 4) ?? [])),
  ];
  const [first, last] = [years.toSorted()[0], years.toSorted().at(-1)];
  if (first === undefined) return '';
  return first === last ? `, ${first}` : `, ${first}–${last}`;
}

function barHtml(rows: readonly Outline[], actors: readonly string[], { words, tokens }: PageParts): string {
  const kinds = timelineEntryKinds.filter((kind) => rows.some((row) => row.kind === kind));
  const option = (value: string | number, name: string): string =>
    `<option value="${value}">${markupText(name)}</option>`;
  const choice = (id: string, label: string, options: readonly string[]): string =>
    `<label>${markupText(label)}<select id="${id}">${option('', words.all)}${options.join('')}</select></label>\n`;
  return `<search id="bar" class="bar" hidden aria-label="${markupText(words.bar)}">
<label>${markupText(words.words)}<input id="words" type="search" autocomplete="off"></label>
${choice(
  'kind',
  words.kind,
  kinds.map((kind) => option(kindClass[kind], tokens.entryKind[kind])),
)}${choice(
  'actor',
  words.actor,
  actors.map((name, at) => option(at, name)),
)}<label>${markupText(words.jump)}<input id="day" type="date"></label>
<button id="all" type="button">${markupText(words.clear)}</button>
<output id="found" data-words="${markupText(words.found(rows.length))}"></output>
</search>
<p id="none" class="none" hidden>${markupText(words.none)}</p>
`;
}

/** Year by year, in the order of the timeline. */
function* listHtml(
  rows: Iterable<ExportRow>,
  outlines: readonly Outline[],
  parts: PageParts,
): Generator<string> {
  const { words } = parts;
  const years = [...new Set(outlines.map(yearOf))];
  const named = (year: string): string =>
    markupText(year === 'undated' ? words.undated : year === 'earlier' ? words.earlier : year);
  if (years.length > 1 && !parts.isPaper) {
    const links = years.map((year) => `<li><a href="#y-${year}">${named(year)}</a></li>`).join('');
    yield `<nav aria-label="${markupText(words.years)}"><ul>${links}</ul></nav>\n`;
  }
  let open: string | null = null;
  for (const row of rows) {
    const year = yearOf(row);
    if (year !== open) {
      if (open !== null) yield '</ol></section>\n';
      yield `<section aria-labelledby="y-${year}"><h2 id="y-${year}">${named(year)}</h2>\n<ol class="entries">\n`;
      open = year;
    }
    yield entryHtml(row, parts);
  }
  if (open !== null) yield '</ol></section>\n';
}

const yearOf = ({ date, start }: Outline): string =>
  date === null ? 'undated' : (start?.slice(0, 4) ?? 'earlier');

function footHtml(content: ExportContent, medium: keyof typeof pagePolicy, parts: PageParts): string {
  const script = medium === 'screen' ? `<script>${htmlScript}</script>\n` : '';
  return `</main>
<footer><p class="fine">${markupText(parts.words.ofSpeakers)}</p>
${markHtml(content, parts, 'bottom')}</footer>
${script}</body>
</html>
`;
}
