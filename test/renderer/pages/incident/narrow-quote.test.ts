import { expect, test } from 'vitest';
import { isLong, narrowQuote } from '../../../../renderer/pages/incident/narrow-quote.ts';

const text =
  'We saw seven labs. Lab A took 340 of them. Lab Alpha took 12. In May, lab B took 7. Lab A went on.';
const article = `Oslo. ${text} The end.`;
const quote = {
  text,
  field: 'text' as const,
  start: 6,
  end: 6 + text.length,
  before: 'Oslo. ',
  after: ' The end.',
  hash: null,
};
const named = (...names: readonly string[]) => names.map((name) => ({ id: null, name }));

test('a claim takes of many sentences the one that names whom it is about, where it stands in the article', () => {
  const narrowed = narrowQuote(quote, named('Lab B'));
  expect(narrowed).toEqual({
    ...quote,
    text: 'In May, lab B took 7.',
    start: article.indexOf('In May'),
    end: article.indexOf('In May') + 'In May, lab B took 7.'.length,
    before: 'Oslo. We saw seven labs. Lab A took 340 of them. Lab Alpha took 12. ',
    after: ' Lab A went on. The end.',
  });
  expect(article.slice(narrowed.start, narrowed.end)).toBe(narrowed.text);
});

test('of several that name it those from the first to the last, and all of them where none does', () => {
  expect(narrowQuote(quote, named('Lab A')).text).toBe(text.slice(text.indexOf('Lab A took')));
  expect(narrowQuote(quote, named('Lab Q'))).toEqual(quote);
  expect(narrowQuote(quote, named())).toEqual(quote);
  expect(narrowQuote(quote, named('(', ' ')).text).toBe(text);
});

test('one sentence has nothing to be narrowed to', () => {
  expect(isLong('Lab A took 340 of them. ')).toBe(false);
  expect(isLong(text)).toBe(true);
});
