import { describe, expect, it } from 'vitest';
import { isAddressList, readAddressList } from '../../../shared/exchange/read-address-list.ts';

const read = (text: string) => readAddressList(Buffer.from(text), 'feeds.txt');

describe('what is a list of addresses', () => {
  it.each([
    ['https://a.example/feed', true],
    ['# the desk\r\n\r\n  http://a.example/feed  \r\n', true],
    ['feed://a.example/feed', true],
    ['Feeds that I like:\nhttps://a.example/feed', true],
    ['A text that names https://a.example/ among other words.', false],
    ['javascript:alert(1)', false],
    ['no package', false],
    ['', false],
    ['{"url":\n"x",\nhttps://a.example\n}', false],
    ['<html>\nhttps://a.example\n</html>', false],
  ])('%j: %j', (text, expected) => expect(isAddressList(text)).toBe(expected));
});

describe('a list of addresses', () => {
  it('is read line by line, without comments and blank lines', () => {
    const { sources, refused, records } = read('\ufeff# a\n\n https://a.example/1 \r\nhttps://a.example/2');
    expect(sources.map(({ xmlUrl, where }) => [xmlUrl, where])).toEqual([
      ['https://a.example/1', 'Line 3 of feeds.txt'],
      ['https://a.example/2', 'Line 4 of feeds.txt'],
    ]);
    expect([refused, records]).toEqual([[], []]);
  });

  it('names the line of what is more than an address', () => {
    const { sources, refused } = read('https://a.example/1 my favourite\n\nhttps://a.example/2');
    expect(sources).toHaveLength(1);
    expect(refused).toEqual(['Line 1 of feeds.txt was left out: it is not one web address alone.']);
  });

  it.each([
    ['1,000,000 addresses', `${'https://a.example\n'.repeat(1e6)}`, 'is larger than 5 MiB'],
    ['more addresses than anybody follows', 'http://a.b\n'.repeat(10_001), 'has more than 10000 lines'],
  ])('of %s is refused in one sentence', (_, text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
    expect(() => read(text)).toThrow(/^[^\n]{1,200}$/);
  });
});
