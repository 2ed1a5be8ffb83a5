import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../shared/ledger/find-quote.ts';
import { threadMilliseconds } from '../../support/thread-milliseconds.ts';

const text =
  'The vendor said on Monday that three labs had harvested its outputs with about 24,000 accounts, and closed them.';
const words = 'about 24,000 accounts';
const start = text.indexOf(words);
const quote = {
  text: words,
  start,
  end: start + words.length,
  before: text.slice(start - 40, start),
  after: text.slice(start + words.length),
};

describe('findQuote', () => {
  it('finds words where they were taken', () => {
    expect(findQuote(quote, text)).toEqual({ state: 'same', start, end: start + words.length });
  });

  it('finds the very words elsewhere when something was put in before them', () => {
    const edited = `UPDATE. ${text}`;
    expect(findQuote(quote, edited)).toEqual({
      state: 'moved',
      start: start + 8,
      end: start + 8 + words.length,
    });
  });

  it('takes the place whose surroundings fit, not the first', () => {
    const edited = `In short: ${words}. ${text}`;
    const found = findQuote(quote, edited);
    expect(found).toMatchObject({ state: 'moved', start: edited.lastIndexOf(words) });
  });

  it('shows what stands there now when the publisher changed the words, and anchors nothing anew', () => {
    const edited = text.replace(words, 'about 25,000 accounts');
    expect(findQuote(quote, edited)).toEqual({ state: 'changed', now: 'about 25,000 accounts' });
  });

  it('says that words are gone where their surroundings are gone as well', () => {
    expect(findQuote(quote, 'This article was withdrawn.')).toEqual({ state: 'gone' });
    expect(findQuote(quote, '')).toEqual({ state: 'gone' });
  });

  it('finds words without surroundings by themselves alone', () => {
    const bare = { ...quote, before: '', after: '' };
    expect(findQuote(bare, `x ${words}`)).toEqual({ state: 'moved', start: 2, end: 2 + words.length });
    expect(findQuote(bare, 'nothing like it')).toEqual({ state: 'gone' });
  });

  it('ends soon where the words stand a hundred thousand times', () => {
    const began = threadMilliseconds();
    findQuote({ text: 'a', start: 5, end: 7, before: 'b', after: 'b' }, 'a'.repeat(300_000));
    expect(threadMilliseconds() - began).toBeLessThan(200);
  });
});
