import type { ResponseOf } from '../../../shared/contract/channels.ts';
import type { Quote } from './assertion-draft.ts';

type ReadArticle = ResponseOf<'articles.get'>;
type Place = { readonly text: string; readonly start: number; readonly end: number };

/** How much of the text around a quote is kept with it, in characters. */
export const AROUND = 120;

export const quoteAt = (
  { text, start, end }: Place,
  field: Extract<Quote['field'], 'text' | 'title'>,
  hash: Quote['hash'],
): Quote => ({
  text: text.slice(start, end),
  field,
  start,
  end,
  before: text.slice(Math.max(0, start - AROUND), start),
  after: text.slice(end, end + AROUND),
  hash,
});

/** Typed words as a quote of an article, at the first place in its text or title where they stand; null where they do not. */
export function quoteOf(typed: string, { article, text }: ReadArticle): Quote | null {
  const words = wordsPattern(typed);
  if (words === null) return null;
  const inText = placeOf(words, text);
  if (inText) return quoteAt(inText, 'text', article.fullText?.contentHash ?? article.contentHash);
  const inTitle = placeOf(words, article.title);
  return inTitle && quoteAt(inTitle, 'title', article.contentHash);
}

function placeOf(words: RegExp, text: string): Place | null {
  const found = words.exec(text);
  return found && { text, start: found.index, end: found.index + found[0].length };
}

const single = "['\u2018\u2019\u02bc]";
const double = '["\u201c\u201d\u201e\u00ab\u00bb]';

/** A keyboard has straight marks and single spaces where a page has others; the words are the same. */
function wordsPattern(typed: string): RegExp | null {
  const words = typed
    .trim()
    .replace(/^["\u201c\u201d\u201e\u00ab\u00bb]|["\u201c\u201d\u00ab\u00bb]$/gu, '')
    .trim();
  if (words === '') return null;
  const pattern = words
    .replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
    .replace(/\s+/gu, '\\s+')
    .replace(/['\u2018\u2019\u02bc]/gu, single)
    .replace(/["\u201c\u201d\u201e\u00ab\u00bb]/gu, double);
  return new RegExp(pattern, 'v');
}
