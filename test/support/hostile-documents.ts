export type HostileDocument = readonly [what: string, document: (bytes: number) => string];

export const rss = (item: string): string =>
  `<rss version="2.0"><channel><title>T</title><item>${item}</item></channel></rss>`;
const repeat = (unit: string, bytes: number): string => unit.repeat(Math.ceil(bytes / unit.length));

/** What makes other readers hang, each as large as asked for. */
export const hostileDocuments: readonly HostileDocument[] = [
  ['nothing but <', (bytes) => rss(`<description><![CDATA[${repeat('<', bytes)}]]></description>`)],
  ['tags that never end', (bytes) => rss(`<description><![CDATA[${repeat('a<h', bytes)}]]></description>`)],
  ['paragraphs that never end', (bytes) => rss(`<description>${repeat('a&lt;p', bytes)}</description>`)],
  ['< outside of CDATA', (bytes) => rss(`<description>${repeat('<', bytes)}</description>`)],
  ['elements in elements', (bytes) => rss(`<description>${repeat('<b>', bytes)}</description>`)],
  ['unknown elements in elements', (bytes) => `<rss><channel>${repeat('<x>', bytes)}`],
  ['fields that never end', (bytes) => `<rss><channel><item>${repeat('<title>', bytes)}`],
  ['items that never end', (bytes) => `<rss><channel>${repeat('<item>', bytes)}`],
  ['authors in authors', (bytes) => `<feed><entry>${repeat('<author><name>', bytes)}`],
  ['attributes', (bytes) => rss(`<guid ${repeat('a="1" ', bytes)}>x</guid>`)],
  ['references', (bytes) => rss(`<description>${repeat('&#65;', bytes)}</description>`)],
  ['ampersands', (bytes) => rss(`<description>${repeat('&', bytes)}</description>`)],
  ['scripts', (bytes) => rss(`<description><![CDATA[${repeat('<script>', bytes)}]]></description>`)],
  ['blanks', (bytes) => rss(`<title>${repeat(' \n', bytes)}x</title>`)],
  ['comments', (bytes) => `<!--${repeat('<!--', bytes)}`],
  ['document types', (bytes) => `${repeat('<!DOCTYPE ', bytes)}<rss/>`],
  ['CDATA in CDATA', (bytes) => rss(`<title>${repeat('<![CDATA[', bytes)}</title>`)],
  ['quotes', (bytes) => rss(`<guid a="${repeat('"\'', bytes)}>`)],
  ['small items', (bytes) => `<rss><channel>${repeat('<item><guid>1</guid></item>', bytes)}</channel></rss>`],
  ['categories', (bytes) => rss(repeat('<category>c</category>', bytes))],
  ['links', (bytes) => rss(repeat('<link>x</link>', bytes))],
  ['dates', (bytes) => rss(`<pubDate>${repeat('1-', bytes)}</pubDate>`)],
  ['one long title', (bytes) => rss(`<title>${repeat('word ', bytes)}</title>`)],
  ['one long guid', (bytes) => rss(`<guid>${repeat('g', bytes)}</guid>`)],
  [
    'text in which every character is a reference',
    (bytes) => rss(`<title>${repeat('&amp;lt;', bytes)}</title>`),
  ],
  ['numbers of JSON', (bytes) => `{"items":[${repeat('1,', bytes)}1]}`],
  ['objects of JSON', (bytes) => `{"items":[${repeat('{},', bytes)}{}]}`],
  ['keys of JSON', (bytes) => `{${Array.from({ length: bytes / 12 }, (_, at) => `"${at}":0`).join()}}`],
  ['empty items', (bytes) => `<rss><channel>${repeat('<item/>', bytes)}</channel></rss>`],
  ['empty elements in an item', (bytes) => rss(repeat('<a/>', bytes))],
  [
    'names of many kinds',
    (bytes) => rss(Array.from({ length: bytes / 12 }, (_, at) => `<a${at}/>`).join('')),
  ],
  ['addresses', (bytes) => rss(`<link>https://x.example/${repeat('../', bytes)}</link>`)],
  ['brackets of JSON', (bytes) => `{"a":${repeat('[', bytes)}`],
  [
    'authors of JSON',
    (bytes) =>
      `{"version":"https://jsonfeed.org/version/1.1","authors":[${repeat('{},', bytes)}{}],"items":[]}`,
  ],
  [
    'a text of JSON',
    (bytes) =>
      `{"version":"https://jsonfeed.org/version/1.1","items":[{"content_text":"${repeat('&', bytes)}"}]}`,
  ],
  [
    'a text of Atom',
    (bytes) => `<feed><entry><content type="text">${repeat('&', bytes)}</content></entry></feed>`,
  ],
  [
    'links that a long base makes longer',
    (bytes) =>
      `<rss version="2.0" xml:base="https://x.example/${'p'.repeat(4000)}/"><channel>` +
      `${repeat(`<item><description>${'&lt;a href="x">'.repeat(300)}</description></item>`, bytes)}</channel></rss>`,
  ],
  ['control characters', (bytes) => rss(`<title>${repeat('\u0085', bytes / 2)}</title>`)],
  [
    'namespaces',
    (bytes) =>
      rss(
        Array.from(
          { length: bytes / 70 },
          (_, at) => `<p${at}:title xmlns:p${at}="http://www.w3.org/2005/Atom">x</p${at}:title>`,
        ).join(''),
      ),
  ],
];

/** As much of a page as is parsed: that many characters, with that many tags and references. */
function pageOf(unit: string | ((at: number) => string), marks = 1): string {
  const parts: string[] = [];
  for (let at = 0, size = 0; at * marks < 99_000 && size < 2_080_000; at++) {
    const part = typeof unit === 'string' ? unit : unit(at);
    parts.push(part);
    size += part.length;
  }
  return `<article><p>${'The lab denies it, and says so at length. '.repeat(20)}</p>${parts.join('')}`;
}

/** What makes readers of pages swell, each as large as a page may be. */
export const hostilePages: readonly HostileDocument[] = [
  [
    'attributes',
    () => pageOf((at) => `<p ${Array.from({ length: 22 }, (_, one) => `a${at}b${one}`).join(' ')}>`),
  ],
  ['one tag of attributes', () => `<p ${Array.from({ length: 300_000 }, (_, at) => `a${at}`).join(' ')}>`],
  ['references', () => pageOf('&nbsp;')],
  ['ampersands', () => pageOf('&')],
  ['comments', () => pageOf('<!---->')],
  ['pairs', () => pageOf('<a></a>', 2)],
  ['tables in tables', () => pageOf('<table><tr><td>', 3)],
  ['paragraphs', () => pageOf('<p>Some words, of text, here.</p>', 2)],
  ['references past the limit', (bytes) => repeat('&amp;', bytes)],
  ['tags past the limit', (bytes) => repeat('<b>', bytes)],
  ['scripts', (bytes) => repeat('<script>', bytes)],
  ['scripts that end', (bytes) => repeat('<script></script>', bytes)],
];

/** Lists of feeds that are more in memory than they are in the file. */
export const hostileLists: readonly HostileDocument[] = [
  [
    'long names of folders',
    () =>
      `<opml><body>${`<outline text="${'\u6f22'.repeat(20_000)}">`.repeat(60)}${'<outline xmlUrl="a"/>'.repeat(9000)}`,
  ],
  ['outlines', (bytes) => `<opml><body>${repeat('<outline/>', bytes)}`],
  ['attributes', (bytes) => `<opml><body><outline ${repeat('a="1" ', bytes)}/>`],
  ['folders in folders', (bytes) => `<opml><body>${repeat('<outline>', bytes)}`],
  ['references', (bytes) => `<opml><body><outline text="${repeat('&#65;', bytes)}"/>`],
];
