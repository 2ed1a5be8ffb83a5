import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeedBytes } from '../../../electron/engine/collect/parse-feed-bytes.ts';
import { parsedFeed } from '../../../shared/feeds/parsed-feed.ts';

const now = Date.parse('2026-02-23T12:00:00Z');
const context = { contentType: null, base: 'https://feeds.example/feed', now };
const parse = (document: string | Uint8Array, contentType: string | null = null) =>
  parseFeedBytes(typeof document === 'string' ? new TextEncoder().encode(document) : document, {
    ...context,
    contentType,
  });
const fixture = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../fixtures/feeds', name));

describe('fixtures', () => {
  test('one bad entry does not cost an Atom feed the others', async () => {
    const { verdict, repaired, feed } = await parse(fixture('atom-with-one-bad-entry.xml'));
    expect({ verdict, repaired }).toEqual({ verdict: 'OK', repaired: false });
    expect(feed?.feed).toEqual({
      title: 'Lab & notes',
      link: 'https://lab.example/blog/',
      description: '',
      language: 'en',
    });
    expect(feed?.articles).toEqual([
      {
        title: 'First post',
        url: 'https://lab.example/blog/first',
        guid: 'tag:lab.example,2026:1',
        author: 'Ann Bee',
        published: '2026-02-22T09:00:00.000Z',
        updated: '2026-02-23T10:00:00.000Z',
        dateGuessed: false,
        summary: '',
        content: 'one <b>two</b> three',
        categories: ['Model distillation'],
      },
      {
        title: '',
        url: 'https://lab.example/blog/no%20attributes',
        guid: null,
        author: null,
        published: '2026-02-23T11:59:59.000Z',
        updated: null,
        dateGuessed: true,
        summary: '',
        content: '',
        categories: [],
      },
      {
        title: 'Third post',
        url: 'https://lab.example/blog/third',
        guid: 'tag:lab.example,2026:3',
        author: null,
        published: '2026-02-20T10:00:00.000Z',
        updated: '2026-02-20T10:00:00.000Z',
        dateGuessed: false,
        summary: 'Plain words',
        content: '',
        categories: [],
      },
    ]);
  });

  test('Google News names the publisher apart from the title', async () => {
    const { feed } = await parse(fixture('google-news.xml'));
    expect(feed?.articles).toMatchObject([
      {
        title: 'Vendor says labs harvested its outputs',
        publisher: 'The Example Post',
        guid: 'CBMiSampleTokenSampleTokenSampleToken',
      },
    ]);
  });

  test('RDF is read with the prefixes that its publisher chose', async () => {
    const { feed, repaired } = await parse(fixture('rdf-with-dublin-core.xml'));
    expect(repaired).toBe(false);
    expect(feed).toMatchObject({
      feed: { title: 'Agency', link: 'https://agency.example/', language: 'de-de' },
      articles: [
        {
          title: 'Warnung vor Modell\u00addiebstahl',
          url: 'https://agency.example/1',
          guid: 'https://agency.example/1',
          author: 'Referat 7',
          published: '2026-02-23T08:00:00.000Z',
          content: '<p>Text &amp; mehr</p>',
          categories: ['KI'],
        },
      ],
    });
  });

  test('a warning of PHP and bare ampersands are repaired', async () => {
    const { verdict, repaired, salvaged, feed } = await parse(fixture('php-warning-and-bare-ampersands.xml'));
    expect({ verdict, repaired, salvaged }).toEqual({ verdict: 'OK', repaired: true, salvaged: false });
    expect(feed).toMatchObject({
      feed: { title: 'Shop & more' },
      articles: [{ title: 'AT&T asks: R&D?', url: 'http://shop.example/?a=1&b=2' }],
    });
  });
});

describe('what it is', () => {
  test.each<[what: string, document: string, verdict: string]>([
    ['nothing', '', 'EMPTY'],
    ['blanks', ' \n\t\ufeff ', 'EMPTY'],
    ['a page', '<!DOCTYPE html><html><body>Hello</body></html>', 'NOT_A_FEED'],
    ['a page called XML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', 'NOT_A_FEED'],
    ['text', 'SSH-2.0-OpenSSH', 'NOT_A_FEED'],
    ['a PDF', '%PDF-1.7 \u0000\u0001', 'NOT_A_FEED'],
    ['an outline', '<opml version="2.0"><body/></opml>', 'NOT_A_FEED'],
    ['other JSON', '{"ok": true}', 'NOT_A_FEED'],
    ['JSON of brackets', `{"a":${'['.repeat(1000)}`, 'NOT_A_FEED'],
    ['JSON of more values than any feed', `{"a":[${'0,'.repeat(600_000)}0]}`, 'NOT_A_FEED'],
    ['broken JSON', '{"version": "https://jsonfeed.org/version/1.1", "items": [', 'PARSE_FAILED'],
    ['an empty feed', '<rss version="2.0"><channel><title>T</title></channel></rss>', 'EMPTY'],
    ['an empty root', '<rss/>', 'EMPTY'],
    ['an empty Atom feed', '<feed xmlns="http://www.w3.org/2005/Atom"/>', 'EMPTY'],
    ['an empty item', '<rss><channel><item/></channel></rss>', 'EMPTY'],
    ['an empty entry', '<feed><entry/></feed>', 'EMPTY'],
  ])('%s', async (_what, document, verdict) => {
    const result = await parse(document);
    expect(result.verdict).toBe(verdict);
    expect(result.message).toMatch(/^[A-Z].*\.$/);
    expect(result.feed === null).toBe(!document.includes('<rss') && !document.includes('<feed'));
  });

  test('a JSON Feed is one', async () => {
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: '1', url: '/a', title: 'One' }],
    };
    expect(await parse(`\ufeff${JSON.stringify(json)}`)).toMatchObject({
      verdict: 'OK',
      feed: { feed: { title: 'J' }, articles: [{ guid: '1', url: 'https://feeds.example/a', title: 'One' }] },
    });
  });

  test.each(['0.90', '0.91', '0.92', '0.93', '0.94', '1.0', '2.0', '2.0.1', '', 'x'])(
    'RSS of version %j is read',
    async (version) => {
      const { feed } = await parse(
        `<rss version="${version}"><channel><item><title>A</title><link>http://x/</link></item></channel></rss>`,
      );
      expect(feed?.articles).toMatchObject([{ title: 'A', url: 'http://x/' }]);
    },
  );
});

describe('encodings', () => {
  test('the charset of the header is used where the bytes need one', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('<rss><channel><item><title>caf'),
      0xe9,
      ...new TextEncoder().encode('</title></item></channel></rss>'),
    ]);
    expect(await parse(bytes, 'text/xml; charset=iso-8859-1')).toMatchObject({
      encoding: 'iso-8859-1',
      feed: { articles: [{ title: 'café' }] },
    });
  });

  test('UTF-16 is read', async () => {
    const bytes = Buffer.from(
      '\ufeff<rss><channel><item><title>蒸馏</title></item></channel></rss>',
      'utf16le',
    );
    expect(await parse(bytes)).toMatchObject({
      encoding: 'utf-16le',
      feed: { articles: [{ title: '蒸馏' }] },
    });
  });
});

describe('hostile documents', () => {
  test('no file and no address of a document type is ever read', async () => {
    const document = `<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY u SYSTEM "http://127.0.0.1:9/"><!ENTITY % p SYSTEM "http://127.0.0.1:9/p">%p;]>
      <rss><channel><item><title>&f;&u;</title></item></channel></rss>`;
    expect((await parse(document)).feed?.articles[0]?.title).toBe('&f;&u;');
  });

  test('names of prototypes change nothing', async () => {
    await parse(
      '<rss><channel><__proto__><polluted>1</polluted></__proto__><item><title>x</title><__proto__>y</__proto__><constructor>z</constructor></item></channel></rss>',
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each<[what: string, item: string]>([
    ['a date that is none', '<pubDate>yesterday</pubDate><dc:date>0000-00-00</dc:date>'],
    ['links of every kind', '<link/><link></link><link rel="x"/><link><b>x</b></link>'],
    ['a guid without text', '<guid isPermaLink="true"/><guid><x/></guid>'],
    ['a title of elements', '<title><b>bold</b> text</title><title/>'],
    ['a category with attributes', '<category domain="x"/><category><x/></category>'],
    ['a description a hundred thousand deep', `<description>${'<i>'.repeat(100_000)}</description>`],
    ['enclosures and media', '<enclosure/><media:group><media:content url="x"/></media:group>'],
    ['an unclosed tag', '<description><p>never closed'],
    ['CDATA in CDATA', '<description><![CDATA[<![CDATA[x]]>]]></description>'],
  ])('%s in one item costs no other', async (_what, item) => {
    const { feed } = await parse(
      `<rss><channel><item><title>First</title></item><item>${item}</item><item><title>Last</title></item></channel></rss>`,
    );
    expect(feed?.articles[0]?.title).toBe('First');
    expect(feed?.articles.at(-1)?.title).toBe('Last');
  });

  test('any bytes give a verdict, and what is a feed fits its schema', async () => {
    const units = fc.constantFrom(
      '<rss version="2.0">',
      '<channel>',
      '</channel>',
      '</rss>',
      '<item>',
      '</item>',
      '<feed>',
      '</feed>',
      '<entry>',
      '</entry>',
      '<title>',
      '</title>',
      '<link href="/a"/>',
      '<link>http://x/</link>',
      '<guid>1</guid>',
      '<pubDate>2026-01-01</pubDate>',
      '<updated>x</updated>',
      '<author><name>n</name></author>',
      '<content type="xhtml"><p>x</p></content>',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '&',
      '<',
      '>',
      '"',
      'text',
      '\u0000',
      'é',
      '{',
      '}',
      '<category term="t"/>',
    );
    const documents = fc.oneof(
      fc.string({ unit: units, maxLength: 40 }).map((text) => new TextEncoder().encode(text)),
      fc.uint8Array({ maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(documents, async (bytes) => {
        const { verdict, feed } = await parseFeedBytes(bytes, context);
        expect(['OK', 'EMPTY', 'NOT_A_FEED']).toContain(verdict === 'PARSE_FAILED' ? 'OK' : verdict);
        if (feed !== null) expect(parsedFeed.safeParse(feed).error).toBeUndefined();
      }),
      { numRuns: 1500 },
    );
  });
});
