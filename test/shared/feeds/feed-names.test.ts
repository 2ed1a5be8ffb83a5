import { describe, expect, test } from 'vitest';
import { feedNames } from '../../../shared/feeds/feed-names.ts';

describe('feedNames', () => {
  test.each([
    ['title', 'title'],
    ['pubDate', 'pubdate'],
    ['ITEM', 'item'],
    ['dc:date', 'dc:date'],
    ['DC:Date', 'dc:date'],
    ['rss:title', 'title'],
    ['atom:link', 'atom:link'],
    ['atom10:link', 'atom:link'],
    ['a10:updated', 'atom:updated'],
    ['content:encoded', 'content:encoded'],
    ['media:description', 'media:description'],
    ['unknown:thing', 'unknown:thing'],
    ['__proto__', '__proto__'],
    ['constructor:x', 'constructor:x'],
  ])('without any declaration %s is %s', (name, canonical) => {
    expect(feedNames().canonical(name)).toBe(canonical);
  });

  test('a prefix means what its declaration says', () => {
    const names = feedNames();
    names.declare([
      ['xmlns:dublin', 'http://purl.org/dc/elements/1.1/'],
      ['xmlns:c', 'http://purl.org/rss/1.0/modules/content/'],
      ['xmlns:x', 'http://www.w3.org/1999/xhtml'],
    ]);
    expect(['dublin:date', 'c:encoded', 'x:body'].map((name) => names.canonical(name))).toEqual([
      'dc:date',
      'content:encoded',
      'xhtml:body',
    ]);
  });

  test('a declaration is read in any case and with or without a final slash', () => {
    const names = feedNames();
    names.declare([['XMLNS:D', 'HTTP://purl.org/DC/elements/1.1']]);
    expect(names.canonical('d:subject')).toBe('dc:subject');
  });

  test('a declaration that comes later holds for names already seen', () => {
    const names = feedNames();
    expect(names.canonical('q:date')).toBe('q:date');
    names.declare([['xmlns:q', 'http://purl.org/dc/elements/1.1/']]);
    expect(names.canonical('q:date')).toBe('dc:date');
  });

  test('an address that nobody knows leaves the prefix as it is', () => {
    const names = feedNames();
    names.declare([['xmlns:dc', 'http://elsewhere.example/ns']]);
    expect(names.canonical('dc:date')).toBe('dc:date');
  });

  test('an element can stand in a namespace of its own', () => {
    const names = feedNames();
    const own = names.declare([['xmlns', 'http://www.w3.org/2005/Atom']]);
    expect(own).toBe('atom');
    expect(names.canonical('link', own)).toBe('atom:link');
    expect(names.canonical('link')).toBe('link');
  });

  test('the namespaces of RSS are no namespace to us', () => {
    const names = feedNames();
    expect(names.declare([['xmlns', 'http://purl.org/rss/1.0/']])).toBe('');
    names.declare([['xmlns:r', 'http://backend.userland.com/rss2']]);
    expect(names.canonical('r:title')).toBe('title');
  });

  test('remembers no more names than a feed could need', () => {
    const names = feedNames();
    for (let index = 0; index < 5000; index++) names.canonical(`n${index}`);
    expect(names.canonical('dc:date')).toBe('dc:date');
  });
});
