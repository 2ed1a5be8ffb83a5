import { decodeReferences } from './character-references.ts';

/** Tags at which a reader sees a new line. */
const blocks = new Set(
  (
    'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol option p pre section select summary ' +
    'table tbody td tfoot th thead title tr ul'
  ).split(' '),
);

/** Elements whose content nobody reads. */
const unread = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'noframes',
  'head',
]);

const unreadEnds: ReadonlyMap<string, RegExp> = new Map(
  [...unread].map((name) => [name, new RegExp(`</${name}[\\s/>]`, 'gi')]),
);

const tagName = /[A-Za-z][A-Za-z0-9:-]*/y;

/** Where the nearest '>' is, remembered, so that a text of a million '<' is still searched only once. */
function closerFinder(html: string): (from: number) => number {
  let known = -2;
  return (from) => {
    if (known === -1 || known >= from) return known;
    known = html.indexOf('>', from);
    return known;
  };
}

const oddQuotes = (tag: string): boolean =>
  (tag.includes('="') && (tag.split('"').length & 1) === 0) ||
  (tag.includes("='") && (tag.split("'").length & 1) === 0);

/** The end of the tag that starts at `open`; a '>' inside a quoted value does not end it. */
function tagEnd(html: string, open: number, closer: (from: number) => number): number {
  const first = closer(open);
  if (first === -1 || first - open > 2000 || !oddQuotes(html.slice(open, first))) return first;
  const second = html.indexOf('>', first + 1);
  if (second === -1 || second - open > 2000 || oddQuotes(html.slice(open, second))) return first;
  return second;
}

/** Where reading goes on after an element that nobody reads; a missing end hides the rest, as in a browser. */
function afterUnread(html: string, name: string, from: number): number {
  const end = unreadEnds.get(name);
  if (end === undefined) return from;
  end.lastIndex = from;
  const found = end.exec(html);
  if (found === null) return html.length;
  const close = html.indexOf('>', found.index);
  return close === -1 ? html.length : close + 1;
}

type Step = { readonly next: number; readonly text: string };

/** Comments, declarations and processing instructions. */
function skipDeclaration(html: string, at: number, closer: (from: number) => number): Step {
  if (html.startsWith('<![CDATA[', at)) return { next: at + 9, text: '' };
  if (!html.startsWith('<!--', at)) {
    const end = closer(at);
    return { next: end === -1 ? html.length : end + 1, text: '' };
  }
  const end = html.indexOf('-->', at + 4);
  return { next: end === -1 ? html.length : end + 3, text: '' };
}

function readTag(html: string, at: number, closer: (from: number) => number): Step {
  const lead = html[at + 1];
  if (lead === '!' || lead === '?') return skipDeclaration(html, at, closer);
  tagName.lastIndex = lead === '/' ? at + 2 : at + 1;
  const name = tagName.exec(html)?.[0]?.toLowerCase();
  const end = name === undefined ? -1 : tagEnd(html, at, closer);
  if (name === undefined || end === -1) return { next: at + 1, text: '<' };
  if (lead !== '/' && unread.has(name) && html[end - 1] !== '/') {
    return { next: afterUnread(html, name, end + 1), text: ' ' };
  }
  return { next: end + 1, text: blocks.has(name) ? '\n' : '' };
}

/** Blanks that are not one single space already: most are, and putting a space for a space costs as much as reading. */
const untidyBlanks = /[^\S\n ][^\S\n]*| [^\S\n]+/g;
const untidySpace = /[^\S ]\s*| \s+/g;

/** Runs of blanks become one; runs that hold a line break become one line break. */
export const tidyLines = (text: string): string =>
  text
    .replace(untidyBlanks, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();

export const collapseSpace = (text: string): string => flowing(text).trim();

/** The text without its tags, still holding its character references. */
function withoutTags(html: string): string {
  const closer = closerFinder(html);
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    if (open > at) parts.push(flowing(html.slice(at, open)));
    const step = readTag(html, open, closer);
    if (step.text !== '') parts.push(step.text);
    at = step.next;
  }
  parts.push(flowing(html.slice(at)));
  return parts.join('');
}

/** In markup a line break of the file is only a blank. */
const flowing = (text: string): string => text.replace(untidySpace, ' ');

/**
 * What a reader sees of an HTML fragment: no tags, no scripts, a new line for each block.
 *
 * Time is linear in the length for any input, and depth costs nothing: rss-parser's own snippet of 160 KB of
 * `<` takes 40 s. Text without any tag keeps its line breaks.
 */
export function plainText(html: string): string {
  const bare = html.includes('<') ? withoutTags(html) : html;
  return tidyLines(decodeReferences(bare));
}

/** Tags that mean form, not subject. */
const formTags = new Set(
  (
    'a abbr b big blockquote br center cite code del div em font h1 h2 h3 h4 h5 h6 i img ins li mark nobr p q s ' +
    'small span strike strong sub sup tt u ul wbr'
  ).split(' '),
);

const anyTag = /<\/?([a-z][a-z0-9]*)(\s[^<>]*)?\/?>/gi;
const scriptOrStyle = /<(script|style)\b[^<>]*>[^<]*<\/\1\s*>/gi;

/**
 * Takes markup out of a title but leaves a tag that the title is about: "Who closes the <script> tag" keeps its
 * word. Markup is what means form, has attributes, or comes as a pair.
 */
function withoutForm(markup: string): string {
  const bare = markup.replace(scriptOrStyle, '');
  const closed = new Set(
    [...bare.matchAll(/<\/([a-z][a-z0-9]*)\s*>/gi)].map(([, name]) => name?.toLowerCase()),
  );
  return bare.replace(anyTag, (tag, name: string, attributes?: string) => {
    const lower = name.toLowerCase();
    if (blocks.has(lower) && formTags.has(lower)) return ' ';
    const isMarkup = formTags.has(lower) || closed.has(lower) || attributes?.includes('=') === true;
    return isMarkup ? '' : tag;
  });
}

const stillEscaped = /&(?:amp|lt|gt|quot|apos|nbsp|#\w{1,8});/;

/** A title in one line, without markup, and decoded again where a publisher escaped it twice. */
export function titleText(markup: string): string {
  const source = markup.slice(0, 5000);
  const once = decodeReferences(source.includes('<') ? withoutForm(source) : source);
  // A no-break space is a character of the title; other blanks are layout.
  return (stillEscaped.test(once) ? decodeReferences(once) : once).replace(/[ \t\r\n\f\v]+/g, ' ').trim();
}

/** Cuts at a code point, and at a word where one ends near. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  const end = space > limit - 40 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${end}\u2026`;
}
