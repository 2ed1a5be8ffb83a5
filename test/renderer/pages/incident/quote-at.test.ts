import { expect, test } from 'vitest';
import { quoteOf } from '../../../../renderer/pages/incident/quote-at.ts';
import type { ResponseOf } from '../../../../shared/contract/channels.ts';

const hash = 'a'.repeat(64);
const text =
  'On Monday it said:\n“We have never\u00a0used\nits outputs”, and that the labs’ own data (all of it) was enough.';
// What a quote is looked for in; the rest of an answer does not matter to it.
const read = {
  text,
  article: { title: 'Lab A rejects the claim', contentHash: hash },
} as ResponseOf<'articles.get'>;

test('typed words are found where they stand, however their spaces and marks are typed', () => {
  const quote = quoteOf('"We have never used its outputs"', read);
  expect(quote).toMatchObject({ field: 'text', text: 'We have never\u00a0used\nits outputs', hash });
  expect(quote?.before).toBe('On Monday it said:\n“');
  expect(text.slice(quote?.start, quote?.end)).toBe(quote?.text);
  expect(quoteOf("the labs' own data (all of it)", read)?.text).toBe('the labs’ own data (all of it)');
});

test.each(['state-of-the-art', '1/2 (50 %) [sic]', 'a^b|c$d\\e', '{x} + y? & ~z #1 @home'])(
  'words with %j in them are found as they stand',
  (words) => {
    expect(quoteOf(words, { ...read, text: `It is ${words}, they say.` })?.text).toBe(words);
  },
);

test('words of the title are quoted from there', () => {
  expect(quoteOf('rejects the claim', read)).toMatchObject({ field: 'title', start: 6, end: 23 });
});

test('other words are no quote, and neither are none', () => {
  expect(quoteOf('we have always used', read)).toBeNull();
  expect(quoteOf(' "" ', read)).toBeNull();
  expect(quoteOf('.*', read)).toBeNull();
});
