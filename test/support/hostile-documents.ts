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
];
