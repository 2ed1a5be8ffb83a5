import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../../shared/feeds/canonical-url.ts';
import { isTracking } from '../../../shared/feeds/tracking-parameters.ts';

describe('canonicalUrl', () => {
  test.each<[what: string, address: string, canonical: string | null]>([
    ['makes http https', 'http://news.example/a', 'https://news.example/a'],
    ['lowers the host, not the path', 'https://News.EXAMPLE/Path/Case', 'https://news.example/Path/Case'],
    ['drops www', 'https://www.news.example/a', 'https://news.example/a'],
    ['drops the faces for small screens', 'https://m.news.example/a', 'https://news.example/a'],
    ['drops several faces', 'https://www.mobile.news.example/a', 'https://news.example/a'],
    ['keeps a site that is called m', 'https://m.co.uk/a', 'https://m.co.uk/a'],
    ['keeps a site that is called www', 'https://www.com/a', 'https://www.com/a'],
    ['drops a final dot of the host', 'https://news.example./a', 'https://news.example/a'],
    ['drops default ports', 'http://news.example:80/a', 'https://news.example/a'],
    ['keeps other ports', 'http://news.example:8080/a', 'https://news.example:8080/a'],
    ['drops user and password', 'https://u:p@news.example/a', 'https://news.example/a'],
    ['drops fragments', 'https://news.example/a#part', 'https://news.example/a'],
    ['drops text directives', 'https://news.example/a#:~:text=x', 'https://news.example/a'],
    ['keeps addresses behind #!', 'https://news.example/#!/a', 'https://news.example/#!/a'],
    ['collapses slashes', 'https://news.example//a///b', 'https://news.example/a/b'],
    ['drops the final slash', 'https://news.example/a/', 'https://news.example/a'],
    ['keeps the slash of the root', 'https://news.example', 'https://news.example/'],
    ['sorts parameters', 'https://news.example/?b=2&a=1', 'https://news.example/?a=1&b=2'],
    ['drops tracking', 'https://news.example/a?utm_source=rss&id=7&fbclid=x', 'https://news.example/a?id=7'],
    ['drops a question mark with nothing behind', 'https://news.example/a?', 'https://news.example/a'],
    ['drops the ending of AMP', 'https://news.example/a/amp/', 'https://news.example/a'],
    ['drops the suffix of AMP', 'https://news.example/a.amp', 'https://news.example/a'],
    ['drops the parameter of AMP', 'https://news.example/a?amp=1', 'https://news.example/a'],
    ['drops the AMP host', 'https://amp.news.example/a', 'https://news.example/a'],
    ['encodes names of other scripts', 'https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
    ['trims blanks', '  https://news.example/a\n', 'https://news.example/a'],
    ['has no name for mail', 'mailto:a@b.example', null],
    ['has no name for scripts', 'javascript:alert(1)', null],
    ['has no name for files', 'file:///etc/passwd', null],
    ['has no name for relative addresses', '/a/b', null],
    ['has no name for nothing', '', null],
    ['has no name for a broken host', 'http://[::bad', null],
  ])('%s', (_what, address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  test.each([
    ['https://www-news-example.cdn.ampproject.org/c/s/www.news.example/a', 'https://news.example/a'],
    ['https://www-news-example.cdn.ampproject.org/v/s/news.example/a?amp=1', 'https://news.example/a'],
    ['https://www.google.com/amp/s/news.example/a/amp', 'https://news.example/a'],
    ['https://www.google.com/url?q=https://news.example/a&sa=U', 'https://news.example/a'],
    ['https://www.google.co.uk/url?url=http%3A%2F%2Fnews.example%2Fa', 'https://news.example/a'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example%2Fa', 'https://news.example/a'],
    ['https://out.reddit.com/t3_x?url=https://news.example/a', 'https://news.example/a'],
    [
      'https://www.google.com/url?q=https://l.facebook.com/l.php?u=https://news.example/a',
      'https://news.example/a',
    ],
    [
      'https://www.google.com/url?q=javascript:alert(1)',
      'https://google.com/url?q=javascript%3Aalert%281%29',
    ],
    [
      'https://www.google.com/search?q=https://news.example/a',
      'https://google.com/search?q=https%3A%2F%2Fnews.example%2Fa',
    ],
  ])('unwraps %s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  test.each([
    'https://arxiv.org/abs/2401.01234',
    'http://arxiv.org/abs/2401.01234v3',
    'https://www.arxiv.org/pdf/2401.01234v2.pdf',
    'https://export.arxiv.org/html/2401.01234',
    'oai:arXiv.org:2401.01234v1',
    'arxiv:2401.01234',
  ])('names the paper behind %s', (address) => {
    expect(canonicalUrl(address)).toBe('arxiv:2401.01234');
  });

  test('names papers of the old scheme', () => {
    expect(canonicalUrl('https://arxiv.org/abs/cs.LG/0101001v1')).toBe('arxiv:cs.lg/0101001');
  });

  test('names links of Google News by their token', () => {
    const token = 'CBMiYkFVX3lxTE1fexampletokenexample';
    expect(canonicalUrl(`https://news.google.com/rss/articles/${token}?oc=5&hl=en`)).toBe(`gnews:${token}`);
    expect(canonicalUrl(`https://news.google.com/articles/${token}`)).toBe(`gnews:${token}`);
  });

  const hosts = fc.constantFrom(
    'www.google.com',
    'l.facebook.com',
    'x.cdn.ampproject.org',
    'm.www.amp.example.com',
    'arxiv.org',
    'news.google.com',
    'www.co.uk',
    '1.2.3.4',
    '[::1]',
  );
  const bits = fc.constantFrom(
    '/',
    'amp',
    '.amp',
    'a',
    'c',
    's',
    'url',
    '%2F',
    '.',
    '..',
    '?',
    '#',
    '#!',
    '=',
    '&',
    '%',
    'é',
  );
  const addresses = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.string(),
    fc.tuple(hosts, fc.string({ unit: bits })).map(([host, path]) => `https://${host}/${path}`),
    fc.tuple(hosts, fc.webUrl()).map(([host, url]) => `http://${host}/url?url=${url}&q=${url}&u=${url}`),
  );

  test('never throws, and a canonical address is its own', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const canonical = canonicalUrl(address);
        expect(canonical === null || canonicalUrl(canonical) === canonical).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('an unknown parameter stays', () => {
    const name = fc.stringMatching(/^[a-z]{3,8}$/).filter((text) => !isTracking(text, 'x'));
    fc.assert(
      fc.property(name, (parameter) => {
        expect(canonicalUrl(`https://news.example/?${parameter}=x`)).toBe(
          `https://news.example/?${parameter}=x`,
        );
      }),
    );
  });
});

describe('isTracking', () => {
  test.each([
    'utm_source',
    'UTM_Campaign',
    'mtm_kwd',
    'fbclid',
    'gclid',
    'mc_cid',
    '_hsenc',
    'at_medium',
    'traffic_source',
    'maca',
    'xtor',
    'smid',
    'igshid',
  ])('drops %s', (name) => {
    expect(isTracking(name, 'x')).toBe(true);
  });

  test.each(['id', 'p', 'page', 'article', 'v', 'story', 'lang', 'q'])('keeps %s', (name) => {
    expect(isTracking(name, 'x')).toBe(false);
  });

  test('drops ref only where it names who links', () => {
    expect(isTracking('ref', 'rss')).toBe(true);
    expect(isTracking('ref', 'news.example')).toBe(true);
    expect(isTracking('ref', 'main')).toBe(false);
    expect(isTracking('ref', 'v1.2')).toBe(false);
    expect(isTracking('partner', 'rss')).toBe(true);
    expect(isTracking('partner', '17')).toBe(false);
  });
});
