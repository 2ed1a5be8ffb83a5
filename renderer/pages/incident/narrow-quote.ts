import type { NamedActor } from '../../../shared/model/named-actor.ts';
import type { Quote } from './assertion-draft.ts';
import { AROUND } from './quote-at.ts';

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/**
 * Of a quote the sentences that name one of these, from the first to the last of them; all of it where none does. A list of seven
 * is one statement, and what it says of the third stands in one sentence.
 */
export function narrowQuote(quote: Quote, actors: readonly NamedActor[]): Quote {
  const { text } = quote;
  const naming = [...sentences.segment(text)].filter(({ segment }) =>
    actors.some(({ name }) => names(segment, name)),
  );
  const [first, last] = [naming[0], naming.at(-1)];
  if (!first || !last) return quote;
  const whole = text.slice(first.index, last.index + last.segment.length);
  const start = first.index + whole.length - whole.trimStart().length;
  return within(quote, start, start + whole.trim().length);
}

/** Whether there is anything to narrow: more than one sentence. */
export const isLong = (words: string): boolean => [...sentences.segment(words.trim())].length > 1;

/** A part of a quote; what stands around it begins with the rest of the quote. */
const within = (quote: Quote, start: number, end: number): Quote => ({
  ...quote,
  text: quote.text.slice(start, end),
  start: quote.start + start,
  end: quote.start + end,
  before: (quote.before + quote.text.slice(0, start)).slice(-AROUND),
  after: (quote.text.slice(end) + quote.after).slice(0, AROUND),
});

/** Whether a name stands there by itself: "Lab A" is not named by "Lab Alpha". */
function names(sentence: string, name: string): boolean {
  const word = name.trim().replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  return word !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').test(sentence);
}
