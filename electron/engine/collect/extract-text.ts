import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { absoluteLinks } from '../../../shared/feeds/absolute-links.ts';
import { decodeFeed } from '../../../shared/feeds/decode-feed.ts';
import { feedLimits } from '../../../shared/feeds/feed-limits.ts';
import { plainText } from '../../../shared/feeds/plain-text.ts';
import { noText, type PageJob, type PageText } from './page-text.ts';

/** More elements than any article has. */
const mostElements = 50_000;
/** Fewer characters are a caption or a notice about cookies, not the text of an article. */
const shortestText = 200;

const pageTypes = /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/xml|text\/xml)\s*(?:;|$)/i;
const metaCharset = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i;

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
  // HTML lets a page leave out its body's tags; this parser does not put them back.
  const whole = /<body[\s>]/i.test(text) ? text : `<html><body>${text}</body></html>`;
  const { document } = parseHTML(whole);
  if (document.querySelectorAll('*').length > mostElements) {
    return noText('The page is larger than any article is.');
  }
  const found = new Readability(document, { charThreshold: shortestText }).parse();
  const html = absoluteLinks(found?.content ?? '', job.url).slice(0, feedLimits.content);
  return plainText(html).trim().length < shortestText
    ? noText('The page holds no text that can be told from its frame.')
    : { kind: 'text', html };
}
