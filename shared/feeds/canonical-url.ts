import { isTracking } from './tracking-parameters.ts';
import { unwrapLink } from './unwrap-link.ts';

/** Second-level names under which anybody may register: `m.co.uk` is a site, not the mobile face of `co.uk`. */
const publicSecondLevels = new Set('ac co com edu gob gov go gen info mil ne net nom or org'.split(' '));

function isRegistrable(host: string): boolean {
  const labels = host.split('.');
  if (labels.length < 2) return false;
  const [second = '', top = ''] = labels.slice(-2);
  return labels.length > 2 || !(top.length === 2 && publicSecondLevels.has(second));
}

/** The host without the labels that only name a face of the same site. */
function plainHost(hostname: string): string {
  let host = hostname.replace(/\.+$/, '');
  for (;;) {
    const shorter = host.replace(/^(?:www|m|mobile|amp)\./, '');
    if (shorter === host || !isRegistrable(shorter) || /^[\d.]+$/.test(shorter)) return host;
    host = shorter;
  }
}

function plainPath(pathname: string): string {
  let path = pathname.replace(/\/{2,}/g, '/');
  for (;;) {
    const shorter = path
      .replace(/\/$/, '')
      .replace(/\/amp$/i, '')
      .replace(/([^./])\.amp$/i, '$1');
    if (shorter === path) return path === '' ? '/' : path;
    path = shorter;
  }
}

function plainQuery(url: URL): string {
  const kept = new URLSearchParams();
  for (const [name, value] of url.searchParams) if (!isTracking(name, value)) kept.append(name, value);
  kept.sort();
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}

/** The arXiv number that all faces of a paper share; its version is not part of it. */
const arxivPath = /^\/(?:abs|pdf|html|format)\/((?:\d{4}\.\d{4,5}|[a-z.-]+\/\d{7}))(?:v\d+)?(?:\.pdf)?\/?$/i;
const arxivName = /^(?:oai:arxiv\.org:|arxiv:)((?:\d{4}\.\d{4,5}|[a-z.-]+\/\d{7}))(?:v\d+)?$/i;
const newsToken = /^\/(?:rss\/)?(?:articles|read)\/([\w-]{20,})$/;

/** Papers and Google News links have names of their own; a token of Google News is never resolved. */
function ownName(url: URL, host: string): string | null {
  if (/(?:^|\.)arxiv\.org$/.test(host)) {
    const paper = arxivPath.exec(url.pathname)?.[1];
    if (paper !== undefined) return `arxiv:${paper.toLowerCase()}`;
  }
  if (host !== 'news.google.com') return null;
  const token = newsToken.exec(url.pathname)?.[1];
  return token === undefined ? null : `gnews:${token}`;
}

/** What a fragment says about the page: single-page sites address with `#!`, all others only scroll. */
const meaningfulHash = (hash: string): string => (hash.startsWith('#!') && hash.length > 2 ? hash : '');

function canonicalOnce(address: string): string | null {
  const text = address.trim();
  const paper = arxivName.exec(text)?.[1];
  if (paper !== undefined) return `arxiv:${paper.toLowerCase()}`;
  if (/^gnews:[\w-]{20,}$/.test(text)) return text;
  const parsed = URL.parse(text);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  const url = unwrapLink(parsed);
  if (!/^https?:$/.test(url.protocol)) return null;
  const host = plainHost(url.hostname);
  const named = ownName(url, host);
  if (named !== null) return named;
  const port = url.port === '' || url.port === '443' ? '' : `:${url.port}`;
  return `https://${host}${port}${plainPath(url.pathname)}${plainQuery(url)}${meaningfulHash(url.hash)}`;
}

/**
 * One name for all addresses of one page, to compare by and never to open: https, without `www.` and `m.`,
 * tracking, AMP wrapping, fragment and final slash, parameters sorted.
 *
 * Total and idempotent: it never throws, null stands for what is no web address, and a canonical address is its
 * own. Unknown parameters stay, and only the table of wrappers may lead to another site.
 */
export function canonicalUrl(address: string): string | null {
  let name = canonicalOnce(address);
  // A path can look like a wrapper only after it was put in order; twice is what it takes.
  for (let round = 0; round < 4 && name !== null; round++) {
    const again = canonicalOnce(name);
    if (again === name) return name;
    name = again;
  }
  return name;
}
