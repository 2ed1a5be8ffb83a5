import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absoluteLinks } from '../../../shared/feeds/absolute-links.ts';

const base = 'https://x.example/blog/post';

describe('absoluteLinks', () => {
  test.each<[what: string, html: string, expected: string]>([
    ['a path', '<a href="/a">x</a>', '<a href="https://x.example/a">x</a>'],
    ['a neighbour', '<img src="b.png">', '<img src="https://x.example/blog/b.png">'],
    ['single quotes', "<a href='c'>x</a>", '<a href="https://x.example/blog/c">x</a>'],
    ['another host', '<img src="//cdn.example/i">', '<img src="https://cdn.example/i">'],
    ['parameters', '<a href="?a=1&amp;b=2">x</a>', '<a href="https://x.example/blog/post?a=1&amp;b=2">x</a>'],
    [
      'several',
      '<a href="/a"><img src="/b"></a>',
      '<a href="https://x.example/a"><img src="https://x.example/b"></a>',
    ],
  ])('completes %s', (_what, html, expected) => {
    expect(absoluteLinks(html, base)).toBe(expected);
  });

  test.each([
    '<a href="https://y.example/">x</a>',
    '<a href="mailto:a@b.example">x</a>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="#part">x</a>',
    '<a href="">x</a>',
    '<a data-href="/a">x</a>',
    'href=/a',
    'no links',
    '',
  ])('leaves %j alone', (html) => {
    expect(absoluteLinks(html, base)).toBe(html);
  });

  test('leaves everything alone without a base', () => {
    expect(absoluteLinks('<a href="/a">x</a>', undefined)).toBe('<a href="/a">x</a>');
  });

  test('does twice what it does once', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const once = absoluteLinks(`<a href="${path}">x</a>`, base);
        expect(absoluteLinks(once, base)).toBe(once);
      }),
    );
  });

  test('completes every link of a list of short ones, but stops where the base makes a text out of proportion', () => {
    const list = '<a href="/a">b</a>'.repeat(5000);
    expect(absoluteLinks(list, 'https://www.publisher.example/')).not.toContain('"/a"');
    const neighbours = '<a href="b">b</a>'.repeat(5000);
    const grown = absoluteLinks(neighbours, `https://x.example/${'p'.repeat(4000)}/`);
    expect(grown).toMatch(/^<a href="https:[^"]*p\/b">b<\/a>/);
    expect(grown.length).toBeLessThan(5 * neighbours.length);
  });

  test.each([' href="', " src='", '<a href=', ' href = ', 'href="/a" '])(
    'reads 100,000 times %j without waiting',
    (unit) => {
      const started = performance.now();
      absoluteLinks(unit.repeat(100_000), base);
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});
