import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftArticle, DraftFeed } from '../../../shared/feeds/draft-feed.ts';
import { isReadable, newestOf, normaliseFeed } from '../../../shared/feeds/normalise-feed.ts';
import { type ParsedArticle, parsedFeed } from '../../../shared/feeds/parsed-feed.ts';

const now = Date.parse('2026-02-23T12:00:00Z');
const context = { base: 'https://feeds.example/rss.xml', now };

const draft: DraftArticle = {
  title: '',
  links: [],
  bases: [],
  guid: '',
  author: '',
  published: [],
  updated: [],
  summary: '',
  content: '',
  categories: [],
  publisher: '',
};
const feedOf = (articles: readonly Partial<DraftArticle>[], feed: Partial<DraftFeed> = {}): DraftFeed => ({
  title: '',
  links: [],
  bases: [],
  description: '',
  language: '',
  ...feed,
  articles: articles.map((fields) => ({ ...draft, ...fields })),
});

function articleOf(fields: Partial<DraftArticle>): ParsedArticle {
  const [article] = normaliseFeed(feedOf([{ guid: 'g', ...fields }]), context).articles;
  if (article === undefined) throw new Error('the article was left out');
  return article;
}

test('an article in full', () => {
  expect(
    articleOf({
      title: 'Labs &amp; <b>claims</b>',
      links: ['/a?utm_source=x'],
      guid: ' g 1 ',
      author: 'Ann &amp; Bo',
      published: ['Mon, 23 Feb 2026 10:00:00 GMT'],
      updated: ['2026-02-23T11:00:00Z'],
      summary: '<p>Short</p>',
      content: '<p>Long</p>',
      categories: ['AI', 'ai', 'AI', ''],
      publisher: 'The Paper',
    }),
  ).toEqual({
    title: 'Labs & claims',
    url: 'https://feeds.example/a?utm_source=x',
    guid: 'g 1',
    author: 'Ann & Bo',
    published: '2026-02-23T10:00:00.000Z',
    updated: '2026-02-23T11:00:00.000Z',
    dateGuessed: false,
    summary: '<p>Short</p>',
    content: '<p>Long</p>',
    categories: ['AI', 'ai'],
    publisher: 'The Paper',
  });
});

describe('addresses', () => {
  test.each<[what: string, fields: Partial<DraftArticle>, url: string | null]>([
    ['absolute as they are', { links: ['http://x.example/a'] }, 'http://x.example/a'],
    ['relative to the feed', { links: ['a/b'] }, 'https://feeds.example/a/b'],
    ['without a scheme', { links: ['//x.example/a'] }, 'https://x.example/a'],
    [
      'relative to the nearest base',
      { links: ['a'], bases: ['http://x.example/deep/', 'http://y.example/'] },
      'http://x.example/deep/a',
    ],
    [
      'relative to bases that are relative',
      { links: ['a'], bases: ['inner/', 'http://x.example/outer/'] },
      'http://x.example/outer/inner/a',
    ],
    [
      'relative to the feed where the base is none',
      { links: ['a'], bases: ['http://[::bad'] },
      'https://feeds.example/a',
    ],
    ['with blanks and line breaks', { links: [' http://x.example/a\nb '] }, 'http://x.example/ab'],
    ['in other scripts', { links: ['https://bücher.example/ä'] }, 'https://xn--bcher-kva.example/%C3%A4'],
    [
      'the first that is one',
      { links: ['javascript:alert(1)', 'http://[::bad', 'http://x.example/'] },
      'http://x.example/',
    ],
    ['no script', { links: ['javascript:alert(1)'] }, null],
    ['no data', { links: ['data:text/html,x'] }, null],
    ['no file', { links: ['file:///etc/passwd'] }, null],
    ['none that is too long', { links: [`http://x.example/${'a'.repeat(3000)}`] }, null],
    ['none', {}, null],
  ])('%s', (_what, fields, url) => {
    expect(articleOf(fields).url).toBe(url);
  });

  test('a file without an address leaves relative links out', () => {
    const feed = normaliseFeed(feedOf([{ guid: 'g', links: ['a'] }]), { base: null, now });
    expect(feed.articles[0]?.url).toBeNull();
  });
});

describe('dates', () => {
  test('the date of an update stands in for a missing one', () => {
    expect(articleOf({ updated: ['2026-02-01'] })).toMatchObject({
      published: '2026-02-01T00:00:00.000Z',
      dateGuessed: false,
    });
  });

  test('an article without a date follows from its place in the feed', () => {
    const { articles } = normaliseFeed(feedOf([{ guid: '1' }, { guid: '2' }, { guid: '3' }]), context);
    expect(articles.map(({ published, dateGuessed }) => [published, dateGuessed])).toEqual([
      ['2026-02-23T12:00:00.000Z', true],
      ['2026-02-23T11:59:59.000Z', true],
      ['2026-02-23T11:59:58.000Z', true],
    ]);
  });

  test.each(['2099-01-01', '1970-01-01', 'yesterday', '0000-00-00'])('%s is not believed', (date) => {
    expect(articleOf({ published: [date] })).toMatchObject({
      published: '2026-02-23T12:00:00.000Z',
      dateGuessed: true,
    });
  });
});

describe('texts', () => {
  test('a title that is missing is the beginning of the text', () => {
    expect(articleOf({ summary: `<p>Claims &amp; answers. ${'More '.repeat(50)}</p>` }).title).toMatch(
      /^Claims & answers\. More .*…$/,
    );
  });

  test('a title is cut at 500 characters', () => {
    expect(articleOf({ title: 'word '.repeat(200) }).title.length).toBeLessThanOrEqual(500);
  });

  test('the publisher is taken off the title', () => {
    expect(articleOf({ title: 'News broke - The Paper', publisher: 'The Paper' }).title).toBe('News broke');
    expect(articleOf({ title: 'News broke - Other', publisher: 'The Paper' }).title).toBe(
      'News broke - Other',
    );
    expect(articleOf({ title: ' - The Paper', publisher: 'The Paper' }).title).toBe('- The Paper');
  });

  test('a summary that is too long is the content', () => {
    const long = `<p>${'word '.repeat(2000)}</p>`;
    const article = articleOf({ summary: long });
    expect(article.content).toBe(long);
    expect(article.summary.length).toBeLessThanOrEqual(4000);
    expect(article.summary).toMatch(/^word word .*…$/);
  });

  test('a summary that is too long does not replace content', () => {
    expect(articleOf({ summary: 'word '.repeat(2000), content: '<p>c</p>' }).content).toBe('<p>c</p>');
  });

  test('links of the text lead to its page from anywhere', () => {
    const article = articleOf({
      links: ['/post'],
      summary: '<a href="/a">x</a>',
      content: '<img src="b.png">',
    });
    expect(article.summary).toBe('<a href="https://feeds.example/a">x</a>');
    expect(article.content).toBe('<img src="https://feeds.example/b.png">');
  });

  test('content is cut at 256 KB', () => {
    expect(articleOf({ content: 'x'.repeat(300_000) }).content.length).toBe(256 * 1024);
  });

  test('fifty categories of a hundred characters are enough', () => {
    const { categories } = articleOf({
      categories: Array.from({ length: 80 }, (_, index) => `${index} ${'x'.repeat(200)}`),
    });
    expect(categories).toHaveLength(50);
    expect(categories.every((name) => name.length <= 100)).toBe(true);
  });
});

describe('the feed', () => {
  test.each([
    ['en', 'en'],
    ['en_US', 'en-us'],
    [' zh-Hans-CN ', 'zh-hans-cn'],
    ['English', null],
    ['', null],
    ['<b>', null],
  ])('the language %j is %j', (tag, language) => {
    expect(normaliseFeed(feedOf([], { language: tag }), context).feed.language).toBe(language);
  });

  test('has a title, an address and a description', () => {
    expect(
      normaliseFeed(feedOf([], { title: 'A &amp; B', links: ['/'], description: '<p>x</p>' }), context).feed,
    ).toEqual({ title: 'A & B', link: 'https://feeds.example/', description: '<p>x</p>', language: null });
  });

  test('items that say nothing are left out, items that say little stay', () => {
    const { articles } = normaliseFeed(
      feedOf([{}, { author: 'Ann' }, { published: ['2026-02-01'] }, { title: 'T' }]),
      context,
    );
    expect(articles.map(({ title }) => title)).toEqual(['', '', 'T']);
    expect(articles.map(isReadable)).toEqual([false, false, true]);
  });

  test('the newest 2,000 are kept, in the order of the feed', () => {
    const day = (index: number) => new Date(Date.UTC(2020, 0, 1) + index * 3_600_000).toISOString();
    const { articles } = normaliseFeed(
      feedOf(Array.from({ length: 2500 }, (_, index) => ({ guid: String(index), published: [day(index)] }))),
      context,
    );
    expect(articles).toHaveLength(2000);
    expect(articles[0]?.guid).toBe('500');
    expect(articles.at(-1)?.guid).toBe('2499');
  });
});

describe('newestOf', () => {
  test('keeps all where they fit', () => {
    const list = [{ published: null }, { published: '2026' }];
    expect(newestOf(list, 2)).toBe(list);
  });
  test('takes the earlier place where dates are equal', () => {
    const list = [1, 2, 3].map((id) => ({ id, published: '2026-01-01' }));
    expect(newestOf(list, 2).map(({ id }) => id)).toEqual([1, 2]);
  });
  test('leaves those without a date last', () => {
    expect(newestOf([{ published: null }, { published: '2020' }], 1)).toEqual([{ published: '2020' }]);
  });
});

describe('for any draft', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '',
      'http://x/a',
      '//y',
      'javascript:x',
      '2026-02-01',
      '<p>',
      '&amp;',
      '\ud800',
      'x'.repeat(5000),
    ),
  );
  const texts = fc.array(text, { maxLength: 3 });
  const drafts = fc.record<DraftArticle>({
    title: text,
    links: texts,
    bases: texts,
    guid: text,
    author: text,
    published: texts,
    updated: texts,
    summary: text,
    content: text,
    categories: texts,
    publisher: text,
  });

  test('the result fits its schema', () => {
    fc.assert(
      fc.property(fc.array(drafts, { maxLength: 5 }), text, texts, (articles, title, links) => {
        const feed = normaliseFeed(
          feedOf(articles, { title, links, bases: links, language: title, description: title }),
          context,
        );
        expect(parsedFeed.safeParse(feed).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('an article does not depend on the others, but for a date that must be guessed', () => {
    fc.assert(
      fc.property(drafts, drafts, (one, other) => {
        const alone = normaliseFeed(feedOf([one]), context).articles[0];
        const beside = normaliseFeed(feedOf([one, other]), context).articles[0];
        if (alone !== undefined) expect(beside).toEqual(alone);
      }),
    );
  });
});
