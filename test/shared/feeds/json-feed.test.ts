import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOfJson } from '../../../shared/feeds/json-feed.ts';

const feed = (fields: Record<string, unknown>) => ({
  version: 'https://jsonfeed.org/version/1.1',
  items: [],
  ...fields,
});
const itemOf = (item: Record<string, unknown>, fields: Record<string, unknown> = {}) =>
  draftOfJson(feed({ ...fields, items: [item] }))?.articles[0];

describe('draftOfJson', () => {
  test('reads a feed', () => {
    expect(
      draftOfJson(
        feed({
          title: 'T',
          home_page_url: 'https://x/',
          feed_url: 'https://x/f',
          description: 'a < b',
          language: 'de',
        }),
      ),
    ).toEqual({
      title: 'T',
      links: ['https://x/'],
      bases: ['https://x/f', 'https://x/'],
      description: 'a &lt; b',
      language: 'de',
      articles: [],
    });
  });

  test('reads an item', () => {
    expect(
      itemOf({
        id: '1',
        url: 'https://x/1',
        title: 'One',
        content_html: '<p>a</p>',
        summary: '1 < 2',
        date_published: '2026-02-23T10:00:00Z',
        date_modified: '2026-02-24T10:00:00Z',
        authors: [{ name: 'Ann' }, { name: 'Bo' }],
        tags: ['ai', 3, 'law'],
      }),
    ).toEqual({
      title: 'One',
      links: ['https://x/1'],
      bases: [],
      guid: '1',
      author: 'Ann, Bo',
      published: ['2026-02-23T10:00:00Z'],
      updated: ['2026-02-24T10:00:00Z'],
      summary: '1 &lt; 2',
      content: '<p>a</p>',
      categories: ['ai', 'law'],
      publisher: '',
    });
  });

  test.each<[what: string, item: Record<string, unknown>, expected: Record<string, unknown>]>([
    ['a number as id', { id: 17 }, { guid: '17' }],
    ['an id that is an address', { id: 'https://x/1' }, { links: ['https://x/1'] }],
    ['an external address', { external_url: 'https://y/1' }, { links: ['https://y/1'] }],
    ['plain text, escaped', { content_text: 'a <b> c' }, { content: 'a &lt;b&gt; c' }],
    ['HTML before text', { content_html: '<p>h</p>', content_text: 't' }, { content: '<p>h</p>' }],
    ['the author of version 1.0', { author: { name: 'Ann' } }, { author: 'Ann' }],
    [
      'fields of other types as nothing',
      { title: {}, url: [], tags: 'x', authors: 'y' },
      { title: '', links: [], categories: [], author: '' },
    ],
  ])('takes %s', (_what, item, expected) => {
    expect(itemOf(item)).toMatchObject(expected);
  });

  test('an item without an author has that of the feed', () => {
    expect(itemOf({ id: '1' }, { authors: [{ name: 'House' }] })?.author).toBe('House');
  });

  test('items that are none are left out', () => {
    expect(draftOfJson(feed({ items: [null, 3, 'x', [], { id: '1' }] }))?.articles).toHaveLength(1);
  });

  test('prototypes are no fields', () => {
    const item = JSON.parse('{"__proto__": {"title": "evil"}, "id": "1"}');
    expect(itemOf(item)?.title).toBe('');
  });

  test.each([
    null,
    3,
    'x',
    [],
    {},
    { items: [] },
    { version: 'https://jsonfeed.org/version/1' },
    { version: 1, items: [] },
  ])('%j is no feed', (value) => {
    expect(draftOfJson(value)).toBeNull();
  });

  test('answers any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, item) => {
        draftOfJson(value);
        expect(draftOfJson(feed({ items: [item], title: value, authors: value }))).not.toBeNull();
      }),
    );
  });
});
