import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identityKeys } from '../../../shared/feeds/identity-keys.ts';

type Item = { title?: string; url?: string | null; guid?: string | null; summary?: string; content?: string };

const item = (fields: Item) => ({ title: '', url: null, guid: null, summary: '', content: '', ...fields });
const keys = (...items: Item[]) => identityKeys(items.map(item), 'S');

describe('identityKeys', () => {
  test('the guid within its source comes first, then the address in any source', () => {
    expect(keys({ guid: 'g1', url: 'http://www.news.example/a?utm_source=rss' })).toEqual([
      ['guid:S:g1', 'url:https://news.example/a'],
    ]);
  });

  test('an item without a guid is known by its address', () => {
    expect(keys({ url: 'https://news.example/a' })).toEqual([['url:https://news.example/a']]);
  });

  test('an item with neither is known by its title and beginning', () => {
    expect(keys({ title: ' A  Title ', summary: '<p>Some <b>text</b></p>' })).toEqual([
      ['text:S:a title\nsome text'],
    ]);
  });

  test('an edit far down does not change what an item is', () => {
    const body = 'x '.repeat(300);
    expect(keys({ title: 'T', content: `${body} old end` })).toEqual(
      keys({ title: 'T', content: `${body} new end` }),
    );
  });

  test('the same guid in two sources is two things', () => {
    expect(identityKeys([item({ guid: '1' })], 'A')).not.toEqual(identityKeys([item({ guid: '1' })], 'B'));
  });

  test('a guid that the feed repeats counts together with the address', () => {
    expect(
      keys({ guid: 'blog', url: 'https://news.example/a' }, { guid: 'blog', url: 'https://news.example/b' }),
    ).toEqual([
      ['guid:S:blog\nhttps://news.example/a', 'url:https://news.example/a'],
      ['guid:S:blog\nhttps://news.example/b', 'url:https://news.example/b'],
    ]);
  });

  test('a guid and address that the feed repeats count together with the title', () => {
    const live = { guid: 'live', url: 'https://news.example/live' };
    expect(keys({ ...live, title: 'First' }, { ...live, title: 'Second' })).toEqual([
      ['guid:S:live\nhttps://news.example/live\nfirst'],
      ['guid:S:live\nhttps://news.example/live\nsecond'],
    ]);
  });

  test('a change log that gives several items the same guid, address and title tells them by their text', () => {
    const same = { guid: '1.12.3', url: 'https://tool.example/changelog', title: 'Version 1.12.3' };
    const [first, second] = keys({ ...same, content: 'Faster.' }, { ...same, content: 'Fixes.' });
    expect(first).not.toEqual(second);
  });

  test('an address that the feed repeats names nothing', () => {
    const log = 'https://tool.example/changelog';
    expect(keys({ guid: '1.1', url: log }, { guid: '1.0', url: log })).toEqual([
      ['guid:S:1.1'],
      ['guid:S:1.0'],
    ]);
  });

  test('items with only a shared address are known by their text', () => {
    const url = 'https://news.example/';
    expect(keys({ title: 'One', url }, { title: 'Two', url })).toEqual([['text:S:one\n'], ['text:S:two\n']]);
  });

  test('the same item given twice has the same keys', () => {
    const twice = { guid: 'g', url: 'https://news.example/a', title: 'T' };
    const [first, second] = keys(twice, twice);
    expect(first).toEqual(second);
  });

  test('addresses that are none do not become keys', () => {
    expect(keys({ guid: 'g', url: 'javascript:alert(1)' })).toEqual([['guid:S:g']]);
  });

  const items = fc.array(
    fc.record({
      title: fc.constantFrom('', 'A', 'B', 'C'),
      url: fc.constantFrom(null, 'https://a.example/1', 'https://a.example/2', 'http://www.a.example/2#x'),
      guid: fc.constantFrom(null, 'g1', 'g2', 'https://a.example/1'),
      summary: fc.constantFrom('', 'text one', 'text two'),
      content: fc.constant(''),
    }),
    { maxLength: 8 },
  );

  test('every item has a key, and keys do not depend on the order of the feed', () => {
    fc.assert(
      fc.property(items, (feed) => {
        const forward = identityKeys(feed, 'S');
        const backward = identityKeys([...feed].reverse(), 'S').reverse();
        expect(forward.every((list) => list.length > 0)).toBe(true);
        expect(backward).toEqual(forward);
      }),
    );
  });
});
