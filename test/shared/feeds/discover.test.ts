import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discover, feedsOfAddress } from '../../../shared/feeds/discover.ts';

const page = 'https://news.example/desk/';
const named = (html: string, address = page) =>
  discover(html, address).filter(({ why }) => why !== 'guessed');
const urls = (html: string, address = page) => named(html, address).map(({ url }) => url);

describe('what a page declares', () => {
  test('comes in the order of the page, with its titles, resolved against the page', () => {
    const html = `<!doctype html><head>
      <link rel="stylesheet" href="/style.css">
      <link rel="alternate" type="application/rss+xml" title="All &amp; everything" href="/all.rss">
      <LINK REL='alternate' TYPE='application/atom+xml; charset=utf-8' HREF='atom.xml'>
      <link rel=alternate type=application/feed+json href=//cdn.example/feed.json></head>`;
    expect(named(html)).toEqual([
      { url: 'https://news.example/all.rss', title: 'All & everything', why: 'declared' },
      { url: 'https://news.example/desk/atom.xml', title: '', why: 'declared' },
      { url: 'https://cdn.example/feed.json', title: '', why: 'declared' },
    ]);
  });

  test('is resolved against the base that the page names', () => {
    expect(
      urls('<base href="https://cdn.example/x/"><link rel="alternate" type="text/xml" href="rss">'),
    ).toEqual(['https://cdn.example/x/rss']);
  });

  test('leaves out interfaces that are no feeds', () => {
    const html = `<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">
      <link rel="alternate" type="application/json+oembed" href="/oembed?url=x">
      <link rel="alternate" type="text/xml" href="/wp-json/oembed/1.0/embed?format=xml">
      <link rel="alternate" hreflang="tr" href="/tr/">`;
    expect(urls(html)).toEqual([]);
  });

  test('puts comments and podcasts last', () => {
    const html = `<link rel="alternate" type="application/rss+xml" title="Site » Comments Feed" href="/comments/feed/">
      <link rel="alternate" type="application/rss+xml" title="Podcast" href="/audio.xml">
      <link rel="alternate" type="application/rss+xml" title="Site » Feed" href="/feed/">`;
    expect(urls(html)).toEqual([
      'https://news.example/feed/',
      'https://news.example/comments/feed/',
      'https://news.example/audio.xml',
    ]);
  });

  test('is not read out of scripts, styles and comments', () => {
    const link = '<link rel="alternate" type="application/rss+xml" href="/x.rss">';
    const html = `<script>var a = '<a href="' + b; document.write('${link}')</script>
      <style>a::after { content: '${link}' }</style><!-- ${link} -->
      <link rel="alternate" type="application/rss+xml" href="/real.rss">`;
    expect(urls(html)).toEqual(['https://news.example/real.rss']);
  });

  test.each([
    ['javascript:alert(1)'],
    ['file:///etc/passwd'],
    ['data:application/rss+xml,x'],
    ['ftp://a.example/rss'],
    ['https://user:secret@a.example/rss'],
    [`/${'x'.repeat(3000)}`],
    ['http://[::bad'],
  ])('offers no %s', (href) => {
    expect(urls(`<link rel="alternate" type="application/rss+xml" href="${href}">`)).toEqual([]);
  });

  test('understands addresses of the scheme feed:', () => {
    const html = `<a href="feed:https://a.example/rss">x</a><a href="feed://b.example/rss">y</a>`;
    expect(urls(html)).toEqual(['https://a.example/rss', 'http://b.example/rss']);
  });
});

test('links in the text that look like feeds come after what the page declares', () => {
  const html = `<a href="/feedback">Write to us</a><a href="/blog/feed/"> RSS </a>
    <link rel="alternate" type="application/rss+xml" href="/all.rss"><a href="/all.rss">again</a>`;
  expect(named(html)).toEqual([
    { url: 'https://news.example/all.rss', title: '', why: 'declared' },
    { url: 'https://news.example/blog/feed/', title: 'RSS', why: 'linked' },
  ]);
});

test('the usual places come last, beside the page first', () => {
  const guessed = discover('<p>Nothing here', page);
  expect(guessed[0]).toEqual({ url: 'https://news.example/desk/feed/', title: '', why: 'guessed' });
  expect(guessed.map(({ url }) => url)).toContain('https://news.example/rss.xml');
  expect(guessed.every(({ why }) => why === 'guessed')).toBe(true);
});

test('a site that is known by its address needs no page', () => {
  expect(feedsOfAddress('https://github.com/lab/model/tags')).toEqual([
    { url: 'https://github.com/lab/model/tags.atom', title: '', why: 'address' },
  ]);
});

describe('hostile pages', () => {
  test.each([
    '<',
    '<a ',
    '<a href="',
    '<a href="/feed">x',
    "<link rel='",
    '<link rel=alternate type=text/xml href=/f>',
    '<script>',
    '</script',
    '<!--',
    '<base href=https://x.example/>',
    '<a href="feed:feed:',
  ])('a megabyte of %j is read in time', (unit) => {
    const html = unit.repeat(Math.floor((1024 * 1024) / unit.length));
    const started = performance.now();
    expect(discover(html, page).length).toBeLessThanOrEqual(30);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('a page that declares ten thousand feeds offers thirty', () => {
    const html = Array.from(
      { length: 10_000 },
      (_, n) => `<link rel="alternate" type="text/xml" href="/${n}">`,
    ).join('');
    expect(discover(html, page)).toHaveLength(30);
  });

  test('whatever a page holds, each offer is one address of the web', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<a href="',
            '<link rel=alternate type=text/xml href=',
            '">',
            'feed',
            '/',
            ':',
            '<',
            '@',
            'rss ',
            '<base href=',
          ),
        ),
        (parts) => {
          const found = discover(parts.join(''), page).map(({ url }) => url);
          expect(new Set(found).size).toBe(found.length);
          for (const url of found) expect(URL.parse(url)?.protocol).toMatch(/^https?:$/);
        },
      ),
    );
  });
});
