import type { FeedReason } from '../model/feed-tokens.ts';
import { decodeReferences } from './character-references.ts';
import { feedAddresses, looksLikeFeed } from './feed-addresses.ts';
import { feedLimits } from './feed-limits.ts';
import { collapseSpace } from './plain-text.ts';
import { withoutFeedScheme } from './without-feed-scheme.ts';
import { attributesOf, type XmlToken, type XmlTokens, xmlTokens } from './xml-tokens.ts';

/** An address that may be a feed. `title` is what the page calls it, often nothing. */
export type FeedCandidate = { readonly url: string; readonly title: string; readonly why: FeedReason };

/** A page names few feeds; one that names more has them chosen by their order. */
const mostCandidates = 30;

/** More tags than a page has whose feeds anybody would look for. */
const mostTags = 20_000;

const feedTypes = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
  'application/json',
  'application/xml',
  'text/xml',
]);

/** Feeds that a reader of news seldom means: they come last, but they come. */
const secondary = /\bcomments?\b|podcast|yorum/i;

const candidate = (url: string, why: FeedReason, title = ''): FeedCandidate => ({ url, title, why });

/** The feeds of an address that is known by its shape (a channel, a repository, a blog host). Nothing is fetched. */
export const feedsOfAddress = (address: string): readonly FeedCandidate[] =>
  feedAddresses(address).map((url) => candidate(url, 'address'));

/**
 * Where the feeds of a web page may be, the likeliest first: what it declares in its head, what it links to, and
 * last where feeds usually are. Time is linear in the length of the page, whatever it holds.
 */
export function discover(html: string, address: string): readonly FeedCandidate[] {
  const { declared, linked } = readPage(html, address);
  const found = [...declared, ...feedsOfAddress(address), ...linked];
  const isSecondary = ({ url, title }: FeedCandidate): boolean => secondary.test(`${title} ${url}`);
  const ordered = [
    ...found.filter((one) => !isSecondary(one)),
    ...found.filter(isSecondary),
    ...usualPlaces(address),
  ];
  const first = new Map(ordered.toReversed().map((one) => [one.url, one]));
  return ordered.filter((one) => first.get(one.url) === one).slice(0, mostCandidates);
}

type Found = { readonly declared: FeedCandidate[]; readonly linked: FeedCandidate[] };

function readPage(html: string, address: string): Found {
  const found: Found = { declared: [], linked: [] };
  const tokens = xmlTokens(html);
  let base = address;
  let tags = 0;
  for (let token = tokens.next(); token !== null && tags < mostTags; token = tokens.next()) {
    if (token.kind !== 'open') continue;
    tags += 1;
    const name = token.name.toLowerCase();
    if (name === 'script' || name === 'style') passOver(html, name, tokens);
    else if (name === 'base') base = webAddress(attributesIn(token).get('href'), address)?.href ?? base;
    else if (name === 'link') add(found.declared, declaredFeed(attributesIn(token), base));
    else if (name === 'a') add(found.linked, linkedFeed(attributesIn(token), base, html, tokens));
  }
  return found;
}

function add(list: FeedCandidate[], one: FeedCandidate | null): void {
  if (one !== null && list.length < mostCandidates && !list.some(({ url }) => url === one.url))
    list.push(one);
}

const ends = { script: /<\/script/gi, style: /<\/style/gi };

/** What stands in a script only looks like tags. */
function passOver(html: string, name: keyof typeof ends, tokens: XmlTokens): void {
  const end = ends[name];
  end.lastIndex = tokens.offset();
  tokens.moveTo(end.exec(html)?.index ?? html.length);
}

const attributesIn = ({ attributes }: Extract<XmlToken, { kind: 'open' }>): ReadonlyMap<string, string> =>
  new Map(
    [...attributesOf(attributes)].map(([name, value]) => [name.toLowerCase(), decodeReferences(value)]),
  );

/** An address of the web as a page writes it, `feed:` included; null for any other. */
function webAddress(href: string | undefined, base: string): URL | null {
  if (href === undefined || href.length > feedLimits.address) return null;
  const url = URL.parse(withoutFeedScheme(href.trim()), base);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return null;
  url.hash = '';
  return url;
}

/** WordPress declares its programming interface, and every page its embedding, with types of their own. */
const noFeed = /\/wp-json\/|\/oembed\b/i;

function declaredFeed(attributes: ReadonlyMap<string, string>, base: string): FeedCandidate | null {
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  const type = (attributes.get('type') ?? '').toLowerCase().split(';')[0]?.trim() ?? '';
  const isFeed = relations.includes('feed') || (relations.includes('alternate') && feedTypes.has(type));
  const url = isFeed ? webAddress(attributes.get('href'), base) : null;
  if (url === null || noFeed.test(url.pathname)) return null;
  return candidate(url.href, 'declared', titleOf(attributes.get('title') ?? ''));
}

function linkedFeed(
  attributes: ReadonlyMap<string, string>,
  base: string,
  html: string,
  tokens: XmlTokens,
): FeedCandidate | null {
  const url = webAddress(attributes.get('href'), base);
  if (url === null || !looksLikeFeed(url)) return null;
  return candidate(url.href, 'linked', titleOf(attributes.get('title') ?? wordsAt(html, tokens.offset())));
}

/** The words of a link, as far as they stand before the next tag. */
function wordsAt(html: string, from: number): string {
  const near = html.slice(from, from + feedLimits.title);
  return decodeReferences(near.split('<', 1)[0] ?? '');
}

const titleOf = (text: string): string => collapseSpace(text).slice(0, feedLimits.title);

/** Beside the page itself and at the root of its site. */
function usualPlaces(address: string): readonly FeedCandidate[] {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return [];
  const section = url.pathname.replace(/\/+$/, '');
  const beside =
    section === '' || /\.[a-z]+$/i.test(section) ? [] : [`${section}/feed/`, `${section}/rss.xml`];
  const atRoot = ['/feed/', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/rss', '/feed.json'];
  return [...beside, ...atRoot].map((path) => candidate(`${url.protocol}//${url.host}${path}`, 'guessed'));
}
