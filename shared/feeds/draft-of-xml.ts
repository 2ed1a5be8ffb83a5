import { escapeMarkup } from './character-references.ts';
import type { DraftArticle, DraftFeed } from './draft-feed.ts';
import { feedLimits } from './feed-limits.ts';
import { collapseSpace } from './plain-text.ts';
import {
  allTexts,
  attributeOf,
  childrenOf,
  firstNode,
  firstText,
  isRecord,
  nodesOf,
  textOf,
  type XmlNode,
  type XmlRecord,
} from './xml-node.ts';

const looksLikeMarkup = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:[a-z]{2,8}|#\w{1,8});/i;

/** Atom wants XHTML in one `div`, which is no part of the text. */
const withoutFrame = (text: string): string =>
  text.startsWith('<div xmlns=') && text.endsWith('</div>') && text.indexOf('</div>') === text.length - 6
    ? text.slice(text.indexOf('>') + 1, -6).trim()
    : text;

/**
 * Prose as HTML. Atom's `type="text"` is not HTML, but publishers forget the type: text is escaped only where
 * it holds nothing that looks like markup.
 */
function htmlOf(node: XmlNode): string {
  const text = withoutFrame(textOf(node).trim());
  const type = attributeOf(node, 'type')?.toLowerCase() ?? '';
  if ((type === 'text' || type === 'text/plain') && !looksLikeMarkup.test(text))
    return escapeMarkup(text.slice(0, feedLimits.content)); // each `&` becomes five characters
  return text;
}

const prose = (record: XmlRecord, names: readonly string[]): string => htmlOf(firstNode(record, names));

const baseOf = (record: XmlRecord): string[] => {
  const attributes = nodesOf(record, 'attributes')[0];
  const base = isRecord(attributes) ? attributes['xml:base'] : undefined;
  return typeof base === 'string' ? [base] : [];
};

const isPage = (link: XmlNode): boolean => {
  const rel = attributeOf(link, 'rel')?.toLowerCase() ?? 'alternate';
  return rel === 'alternate' || rel.endsWith('#alternate') || rel === '';
};
const isHtml = (link: XmlNode): boolean => (attributeOf(link, 'type') ?? 'text/html').includes('html');

/** Addresses of Atom links that lead to the page itself: HTML before other types, never replies or enclosures. */
function alternates(links: readonly XmlNode[]): string[] {
  const pages = links.filter(isPage);
  return [...pages.filter(isHtml), ...pages.filter((link) => !isHtml(link))]
    .map((link) => attributeOf(link, 'href') ?? textOf(link))
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

/** A guid is an address unless it says that it is none. */
const permalinks = (item: XmlRecord): string[] =>
  nodesOf(item, 'guid')
    .filter((guid) => attributeOf(guid, 'ispermalink')?.trim().toLowerCase() !== 'false')
    .map((guid) => textOf(guid).trim())
    .filter(isAddress);

const aboutOf = (item: XmlRecord): string[] => {
  const attributes = nodesOf(item, 'attributes')[0];
  const about = isRecord(attributes) ? attributes['rdf:about'] : undefined;
  return typeof about === 'string' && isAddress(about) ? [about] : [];
};

function linksOf(item: XmlRecord): string[] {
  const own = nodesOf(item, 'link');
  const texts = own.map((link) => textOf(link).trim()).filter((text) => text !== '');
  return [
    ...allTexts(item, ['feedburner:origlink']),
    ...texts,
    ...alternates(own.filter((link) => textOf(link).trim() === '')),
    ...alternates(nodesOf(item, 'atom:link')),
    ...permalinks(item),
    ...allTexts(item, ['id', 'atom:id']).filter(isAddress),
    ...aboutOf(item),
  ];
}

/** `a@b.example (Ann Bee)` and `Ann Bee <a@b.example>` name Ann Bee. */
function personOf(text: string): string {
  const line = collapseSpace(text);
  const behind = /^\S+@\S+\s+\((.+)\)$/.exec(line)?.[1];
  const before = /^(.+?)\s*[<(]\S+@\S+[>)]$/.exec(line)?.[1];
  return behind ?? before ?? line;
}

const authorOf = (node: XmlNode): string => {
  const name = childrenOf(node, 'name').map(textOf).join(' ').trim();
  return personOf(name === '' ? textOf(node) : name);
};

function authorsOf(record: XmlRecord): string {
  const names = ['author', 'atom:author', 'dc:creator', 'dc:author', 'itunes:author'];
  for (const name of names) {
    const people = nodesOf(record, name)
      .map(authorOf)
      .filter((person) => person !== '');
    if (people.length > 0) return [...new Set(people)].join(', ');
  }
  return '';
}

const categoryOf = (node: XmlNode): string =>
  attributeOf(node, 'label') ?? attributeOf(node, 'term') ?? attributeOf(node, 'text') ?? textOf(node);

const categoryNames = ['category', 'atom:category', 'dc:subject', 'media:category', 'itunes:category'];

const categoriesOf = (item: XmlRecord): string[] =>
  categoryNames.flatMap((name) => nodesOf(item, name).map(categoryOf));

const titleOf = (record: XmlRecord): string => prose(record, ['title', 'atom:title', 'dc:title']);

/** The publisher whom an aggregator names: `<source>` of RSS holds text, that of Atom a title. */
function publisherOf(item: XmlRecord): string {
  const source = [...nodesOf(item, 'source'), ...nodesOf(item, 'atom:source')][0];
  const title = childrenOf(source, 'title').map(textOf).join(' ').trim();
  return title === '' ? textOf(source) : title;
}

/** The longer of the elements that hold the text itself, and the one that sums it up. */
function textsOf(item: XmlRecord): Pick<DraftArticle, 'summary' | 'content'> {
  const content = prose(item, [
    'content:encoded',
    'encoded',
    'content',
    'atom:content',
    'fullitem',
    'body',
    'xhtml:body',
    'xhtml:div',
  ]);
  const summary = prose(item, [
    'description',
    'summary',
    'atom:summary',
    'dc:description',
    'dcterms:abstract',
    'itunes:summary',
    'media:description',
    'itunes:subtitle',
  ]);
  return { summary, content };
}

const publishedNames = [
  'pubdate',
  'published',
  'issued',
  'atom:published',
  'dc:date',
  'dcterms:issued',
  'created',
  'dcterms:created',
  'date',
];
const updatedNames = ['updated', 'modified', 'atom:updated', 'dcterms:modified'];

function draftArticle(item: XmlRecord, bases: readonly string[]): DraftArticle {
  const contentBase = attributeOf(nodesOf(item, 'content')[0], 'xml:base');
  return {
    title: titleOf(item),
    links: linksOf(item),
    bases: [...(contentBase === undefined ? [] : [contentBase]), ...baseOf(item), ...bases],
    guid: firstText(item, ['guid', 'id', 'atom:id', 'dc:identifier']) || (aboutOf(item)[0] ?? ''),
    author: authorsOf(item),
    published: allTexts(item, publishedNames),
    updated: allTexts(item, updatedNames),
    ...textsOf(item),
    categories: categoriesOf(item),
    publisher: publisherOf(item),
  };
}

const listed = (feed: XmlRecord, list: string, name: string): string[] =>
  nodesOf(feed, list).flatMap((node) => childrenOf(node, name).map(textOf));

const wishesOf = (feed: XmlRecord) => ({
  ttl: firstText(feed, ['ttl']),
  skipHours: listed(feed, 'skiphours', 'hour'),
  skipDays: listed(feed, 'skipdays', 'day'),
});

/** What rss-parser found in a repaired document, field by field, as a draft. Nothing here throws. */
export function draftOfXml(feed: XmlRecord): DraftFeed {
  const links = [
    ...nodesOf(feed, 'link')
      .map((link) => textOf(link).trim())
      .filter((text) => text !== ''),
    ...alternates(nodesOf(feed, 'link').filter((link) => textOf(link).trim() === '')),
    ...alternates(nodesOf(feed, 'atom:link')),
  ];
  const bases = [...baseOf(feed), ...links.filter(isAddress).slice(0, 1)];
  return {
    title: titleOf(feed),
    links,
    bases: baseOf(feed),
    description: prose(feed, ['description', 'subtitle', 'tagline', 'dc:description', 'itunes:summary']),
    language: firstText(feed, ['language', 'dc:language']) || languageAttribute(feed),
    wishes: wishesOf(feed),
    articles: nodesOf(feed, 'items')
      .filter(isRecord)
      .map((item) => draftArticle(item, bases)),
  };
}

function languageAttribute(feed: XmlRecord): string {
  const attributes = nodesOf(feed, 'attributes')[0];
  const language = isRecord(attributes) ? attributes['xml:lang'] : undefined;
  return typeof language === 'string' ? language : '';
}
