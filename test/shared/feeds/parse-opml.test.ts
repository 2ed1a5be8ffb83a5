import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeOutlines } from '../../../shared/feeds/judge-outlines.ts';
import { parseOpml } from '../../../shared/feeds/parse-opml.ts';
import { stripSecrets } from '../../../shared/feeds/strip-secrets.ts';
import { writeOpml } from '../../../shared/feeds/write-opml.ts';

const opml = (body: string) => `<?xml version="1.0"?><opml version="2.0"><head/><body>${body}</body></opml>`;
const feed = (address: string) => `<outline type="rss" text="A" xmlUrl="${address}"/>`;

describe('parseOpml', () => {
  test('keeps every outline in the order of the file, with its folders', () => {
    const text = opml(`
      <outline text="News" title="News">
        <outline text="Wire" type="rss" xmlUrl="https://wire.example/rss?a=1&amp;b=2" htmlUrl="https://wire.example/"/>
        <outline text="Labs"><outline title="Lab &#8220;A&#8221;" xmlUrl="https://a.example/feed"></outline></outline>
        <outline text="Just a note"/>
      </outline>
      <outline text="Loose" xmlurl='https://loose.example/atom'/>`);
    expect(parseOpml(text)).toEqual({
      beyond: 0,
      outlines: [
        {
          title: 'Wire',
          xmlUrl: 'https://wire.example/rss?a=1&b=2',
          htmlUrl: 'https://wire.example/',
          folder: ['News'],
        },
        { title: 'Lab “A”', xmlUrl: 'https://a.example/feed', htmlUrl: '', folder: ['News', 'Labs'] },
        { title: 'Just a note', xmlUrl: '', htmlUrl: '', folder: ['News'] },
        { title: 'Loose', xmlUrl: 'https://loose.example/atom', htmlUrl: '', folder: [] },
      ],
    });
  });

  test('reads version 1, bare ampersands and a file without its end', () => {
    const text = `<OPML version="1.1"><BODY><OUTLINE TITLE="AT&T" XMLURL="https://a.example/?a=1&b=2"/><outline text="B" xmlUrl="https://b.example/"`;
    expect(parseOpml(`${text}/>`).outlines).toMatchObject([
      { title: 'AT&T', xmlUrl: 'https://a.example/?a=1&b=2' },
      { title: 'B', xmlUrl: 'https://b.example/' },
    ]);
  });

  test('a feed that has outlines inside stays a feed', () => {
    const text = opml(
      '<outline text="A" xmlUrl="https://a.example/"><outline text="B" xmlUrl="https://b.example/"/></outline>',
    );
    expect(parseOpml(text).outlines.map(({ title, folder }) => [title, folder])).toEqual([
      ['A', []],
      ['B', []],
    ]);
  });

  test('takes nothing but the title, the addresses and the folder', () => {
    const text = opml(
      '<outline text="A" xmlUrl="https://a.example/" fetchViaProxy="1" allowSelfSignedCertificates="1" scraperRules="x" onclick="y"/>',
    );
    expect(Object.keys(parseOpml(text).outlines[0] ?? {})).toEqual(['title', 'xmlUrl', 'htmlUrl', 'folder']);
  });

  test('resolves no entity of the file: no other file is read, and nothing grows', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY xxe SYSTEM "file:///etc/passwd"><!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>
      <opml version="2.0"><body><outline text="&xxe;&b;" xmlUrl="https://a.example/&b;"/></body></opml>`;
    expect(parseOpml(bomb).outlines).toEqual([
      { title: '&xxe;&b;', xmlUrl: 'https://a.example/&b;', htmlUrl: '', folder: [] },
    ]);
  });

  test('keeps of a path of folders what can be read, so that a list of 1 MiB does not become one of 600', () => {
    const folders = ['a', 'b'.repeat(150), 'c'.repeat(100), 'd'];
    const text = opml(`${folders.map((name) => `<outline text="${name}">`).join('')}<outline xmlUrl="e"/>`);
    expect(parseOpml(text).outlines[0]?.folder).toEqual(['a', 'b'.repeat(150)]);
  });

  test('reads 10,000 outlines and counts the rest', () => {
    const { outlines, beyond } = parseOpml(opml('<outline xmlUrl="https://a.example/"/>'.repeat(100_000)));
    expect([outlines.length, beyond]).toEqual([10_000, 90_000]);
  });

  test('refuses a file of a million outlines, one without an end of folders, and one that is no OPML', () => {
    const words = (text: string): string => {
      try {
        parseOpml(text);
        return '';
      } catch (thrown) {
        return String(thrown);
      }
    };
    expect(words(opml('<outline/>'.repeat(1_000_000)))).toContain('larger than 5 MiB');
    expect(words(opml('<outline text="x">'.repeat(65)))).toContain('deeper than 64');
    expect(words('<html><outline/></html>')).toContain('no OPML');
    expect(words(opml('<outline text="x">'.repeat(64)))).toBe('');
  });

  test.each([
    '<outline/>',
    '<outline a="',
    '</outline>',
    '<!--',
    '<![CDATA[',
    '<!DOCTYPE x [',
    `<outline ${'a'.repeat(50_000)}`,
  ])('four megabytes of %j are read in time', (unit) => {
    const text = `<opml>${unit.repeat(Math.floor((4 * 1024 * 1024) / unit.length))}`;
    const started = performance.now();
    parseOpml(text);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('judgeOutlines', () => {
  const verdicts = (...addresses: string[]) =>
    judgeOutlines(parseOpml(opml(addresses.map(feed).join(''))).outlines, {
      isKnown: (url) => url === 'https://known.example/feed',
      isPublic: (host) => !host.startsWith('127.') && host !== 'localhost',
    }).map(({ verdict }) => verdict);

  test('gives each outline a verdict of its own', () => {
    expect(
      verdicts(
        'https://a.example/feed',
        'https://known.example/feed',
        'HTTPS://A.example/feed#top',
        'http://127.1/feed',
        'http://localhost/feed',
        'https://u:p@b.example/feed',
        'javascript:alert(1)',
        'file:///etc/passwd',
        'a.example/feed',
        `https://a.example/${'x'.repeat(3000)}`,
        '',
      ),
    ).toEqual([
      'new',
      'known',
      'duplicate',
      'private-address',
      'private-address',
      'secret-in-address',
      'not-an-address',
      'not-an-address',
      'not-an-address',
      'not-an-address',
      'no-address',
    ]);
  });

  test('a page whose address is none is left out, the outline stays', () => {
    const { outlines } = parseOpml(
      opml('<outline text="A" xmlUrl="https://a.example/" htmlUrl="javascript:x"/>'),
    );
    expect(judgeOutlines(outlines, { isKnown: () => false, isPublic: () => true })).toEqual([
      { title: 'A', url: 'https://a.example/', siteUrl: null, folder: [], verdict: 'new' },
    ]);
  });
});

describe('writeOpml', () => {
  const source = (url: string, rest: object = {}) => ({
    title: 'A',
    url,
    siteUrl: null,
    category: null,
    ...rest,
  });

  test('writes OPML 2.0 with a folder for each category', () => {
    const sources = [
      source('https://a.example/?a=1&b=2', {
        title: 'A & "B" <c>',
        category: 'labs',
        siteUrl: 'https://a.example/',
      }),
      source('https://b.example/feed'),
    ];
    expect(
      writeOpml(sources, 'Mon, 23 Feb 2026 09:30:00 GMT').opml,
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>Sources of Faultline</title>
    <dateCreated>Mon, 23 Feb 2026 09:30:00 GMT</dateCreated>
  </head>
  <body>
    <outline type="rss" text="A" title="A" xmlUrl="https://b.example/feed"/>
    <outline text="labs" title="labs">
      <outline type="rss" text="A &amp; &quot;B&quot; &lt;c&gt;" title="A &amp; &quot;B&quot; &lt;c&gt;" xmlUrl="https://a.example/?a=1&amp;b=2" htmlUrl="https://a.example/"/>
    </outline>
  </body>
</opml>
`);
  });

  test('what it writes is read back as it was, whatever the titles hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (titles) => {
        const sources = titles.map((title, n) =>
          source(`https://a.example/${n}`, { title: title.trim() || 'x' }),
        );
        const read = parseOpml(writeOpml(sources, '').opml).outlines;
        expect(read.map(({ xmlUrl }) => xmlUrl)).toEqual(sources.map(({ url }) => url));
      }),
    );
  });

  test('without sources it holds one outline, for OPML demands one, and it follows nothing', () => {
    const { outlines } = parseOpml(writeOpml([], '').opml);
    expect(outlines).toMatchObject([{ title: 'No sources', xmlUrl: '' }]);
  });

  test('leaves secrets out, and says whose and which', () => {
    const { opml: written, stripped } = writeOpml(
      [
        source('https://a.example/feed?private_token=SECRET&page=1', { title: 'Tracker' }),
        source('https://me:SECRET@b.example/feed', { siteUrl: 'https://b.example/?api_key=SECRET' }),
        source('https://c.example/feed?category=key'),
      ],
      '',
    );
    expect(written).not.toContain('SECRET');
    expect(written).toContain('xmlUrl="https://a.example/feed?page=1"');
    expect(stripped).toEqual([
      { title: 'Tracker', removed: ['private_token'] },
      { title: 'A', removed: ['user name and password', 'api_key'] },
    ]);
  });
});

describe('stripSecrets', () => {
  test.each([
    'token',
    'access_token',
    'auth-token',
    'apikey',
    'api_key',
    'KEY',
    'password',
    'sig',
    'feed_token',
    'sid',
  ])('takes out %s', (name) => {
    expect(stripSecrets(`https://a.example/?${name}=x&b=1`)).toEqual({
      url: 'https://a.example/?b=1',
      removed: [name],
    });
  });

  test.each(['https://a.example/?q=token', 'https://a.example/?keyword=x&author=y&a=%2f', 'no address'])(
    'leaves %s as it is, byte for byte',
    (url) => {
      expect(stripSecrets(url)).toEqual({ url, removed: [] });
    },
  );
});
