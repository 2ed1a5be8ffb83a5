import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { absoluteLinks } from '../../../shared/feeds/absolute-links.ts';
import { decodeFeed } from '../../../shared/feeds/decode-feed.ts';
import { feedLimits } from '../../../shared/feeds/feed-limits.ts';
import { plainText } from '../../../shared/feeds/plain-text.ts';
import { noText, type PageJob, type PageText } from './page-text.ts';

/**
 * More tags and references than any page with an article has, and more characters beside its scripts. Both are looked
 * at before the page is parsed: 4 MiB of `&amp;` become 800,000 nodes, and where a worker runs out of memory as fast as
 * that, V8 ends the whole process and not only its thread.
 */
const mostNodes = 100_000;
const mostCharacters = 2 * 1024 * 1024;
/** Fewer characters are a caption or a notice about cookies, not the text of an article. */
const shortestText = 200;

const pageTypes = /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/xml|text\/xml)\s*(?:;|$)/i;
const metaCharset = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i;

const scripts = /<(script|style)\b/gi;
const ends = { script: /<\/script\s*>/gi, style: /<\/style\s*>/gi };

/** Scripts are most of many a page, and no part of its text. One that never ends stays. */
function withoutScripts(html: string): string {
  const kept: string[] = [];
  let at = 0;
  for (const { 1: name, index } of html.matchAll(scripts)) {
    if (index < at) continue;
    const end = ends[name?.toLowerCase() === 'style' ? 'style' : 'script'];
    end.lastIndex = index;
    if (!end.test(html)) break;
    kept.push(html.slice(at, index));
    at = end.lastIndex;
  }
  return kept.concat(html.slice(at)).join('');
}

function isTooLarge(html: string): boolean {
  if (html.length > mostCharacters) return true;
  let nodes = 0;
  for (let at = 0; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === 0x3c || code === 0x26) nodes += 1;
  }
  return nodes > mostNodes;
}

/** The character set of the header, else the one that the page declares in its head. */
function typeWithCharset({ bytes, contentType }: PageJob): string {
  if (/charset/i.test(contentType ?? '')) return contentType ?? '';
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const charset = metaCharset.exec(head)?.[1];
  return `text/html${charset === undefined ? '' : `; charset=${charset}`}`;
}

/**
 * The article that a page holds, by the rules of Firefox's reader view. Runs no script and loads nothing; links are
 * made absolute, so that the text can be read away from its page.
 */
export function extractText(job: PageJob): PageText {
  if (job.contentType !== null && !pageTypes.test(job.contentType.trim())) {
    return noText(`The address leads to ${job.contentType.split(';')[0]}, not to a page with text.`);
  }
  const { text } = decodeFeed(job.bytes, typeWithCharset(job));
  if (!/<[a-z!]/i.test(text)) return noText('The page holds no text that can be told from its frame.');
  const bare = withoutScripts(text);
  if (isTooLarge(bare)) return noText('The page is larger than any article is.');
  // HTML lets a page leave out its body's tags; this parser does not put them back.
  const whole = /<body[\s>]/i.test(bare) ? bare : `<html><body>${bare}</body></html>`;
  const { document } = parseHTML(whole);
  const found = new Readability(document, { charThreshold: shortestText }).parse();
  const html = absoluteLinks(found?.content ?? '', job.url).slice(0, feedLimits.content);
  return plainText(html).trim().length < shortestText
    ? noText('The page holds no text that can be told from its frame.')
    : { kind: 'text', html };
}
