import type { Assertion } from '../model/assertion.ts';

type Quote = NonNullable<Assertion['quote']>;

/**
 * Where the words of a quote stand in a text. `same`: where they were taken; `moved`: the very words elsewhere; `changed`: they
 * are gone, and `now` stands between what surrounded them; `gone`: nothing of it is left. A quote is never anchored anew by
 * likeness: what was changed is shown as changed.
 */
export type FoundQuote =
  | { readonly state: 'same' | 'moved'; readonly start: number; readonly end: number }
  | { readonly state: 'changed'; readonly now: string }
  | { readonly state: 'gone' };

export function findQuote(
  quote: Pick<Quote, 'text' | 'start' | 'end' | 'before' | 'after'>,
  text: string,
): FoundQuote {
  if (text.startsWith(quote.text, quote.start) && quote.end - quote.start === quote.text.length) {
    return { state: 'same', start: quote.start, end: quote.end };
  }
  const start = bestOccurrence(quote, text);
  if (start !== null) return { state: 'moved', start, end: start + quote.text.length };
  const now = betweenSurroundings(quote, text);
  return now === null ? { state: 'gone' } : { state: 'changed', now };
}

/** A text of one letter repeated holds a quote very often. */
const MOST_OCCURRENCES = 1000;

/** Of all places with the very words the one whose surroundings fit best; of equals the nearest to where they stood. */
function bestOccurrence(
  quote: Pick<Quote, 'text' | 'start' | 'before' | 'after'>,
  text: string,
): number | null {
  let best: { readonly at: number; readonly fit: number } | null = null;
  let at = text.indexOf(quote.text);
  for (let count = 0; at >= 0 && count < MOST_OCCURRENCES; count += 1) {
    const fit =
      commonEnd(text.slice(Math.max(0, at - quote.before.length), at), quote.before) +
      commonBegin(
        text.slice(at + quote.text.length, at + quote.text.length + quote.after.length),
        quote.after,
      );
    const isNearer = best !== null && Math.abs(at - quote.start) < Math.abs(best.at - quote.start);
    if (best === null || fit > best.fit || (fit === best.fit && isNearer)) best = { at, fit };
    at = text.indexOf(quote.text, at + 1);
  }
  return best?.at ?? null;
}

function commonBegin(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

/** Fewer letters than this of the surroundings could stand anywhere. */
const ANCHOR = 16;

/** What stands now between the words that stood before and after the quote, if both are there and not far apart. */
function betweenSurroundings(
  { text: words, before, after }: Pick<Quote, 'text' | 'before' | 'after'>,
  text: string,
): string | null {
  const [from, to] = [before.slice(-ANCHOR), after.slice(0, ANCHOR)];
  const start = from.trim().length < ANCHOR / 2 ? -1 : text.indexOf(from);
  const end = to.trim().length < ANCHOR / 2 ? -1 : text.indexOf(to, start < 0 ? 0 : start + from.length);
  if (start < 0 || end < 0 || end - start - from.length > 3 * words.length + 200) return null;
  return text.slice(start + from.length, end);
}
