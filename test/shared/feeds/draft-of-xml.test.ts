import { describe, expect, test } from 'vitest';
import { draftOfXml } from '../../../shared/feeds/draft-of-xml.ts';

/** One item as xml2js hands it out: every field a list of strings or of nodes. */
const itemOf = (fields: Record<string, unknown>, feed: Record<string, unknown> = {}) => {
  const [article] = draftOfXml({ ...feed, items: [fields] }).articles;
  if (article === undefined) throw new Error('the draft has no article');
  return article;
};

const node = (text: string, attributes: Record<string, string>) => ({ _: text, $: attributes });
const link = (attributes: Record<string, string>) => ({ $: attributes });

describe('the address of an item', () => {
  test.each<[what: string, fields: Record<string, unknown>, links: string[]]>([
    ['the text of link', { link: [' http://x/a '] }, ['http://x/a']],
    [
      'the link before FeedBurner',
      { link: ['http://feedproxy/x'], 'feedburner:origlink': ['http://x/a'] },
      ['http://x/a', 'http://feedproxy/x'],
    ],
    [
      'the alternate of Atom',
      { link: [link({ rel: 'self', href: '/s' }), link({ rel: 'alternate', href: '/a' })] },
      ['/a'],
    ],
    ['a link without rel', { link: [link({ rel: 'replies', href: '/r' }), link({ href: '/a' })] }, ['/a']],
    [
      'HTML before other types',
      { link: [link({ type: 'application/pdf', href: '/p' }), link({ type: 'text/html', href: '/a' })] },
      ['/a', '/p'],
    ],
    ['no enclosure', { link: [link({ rel: 'enclosure', href: '/mp3' })] }, []],
    ['a link with nothing', { link: [{}] }, []],
    ['an Atom link in RSS', { 'atom:link': [link({ rel: 'alternate', href: '/a' })] }, ['/a']],
    ['a guid that is an address', { guid: ['http://x/g'] }, ['http://x/g']],
    ['no guid that says it is none', { guid: [node('http://x/g', { ispermalink: 'false' })] }, []],
    ['no guid that is no address', { guid: ['17'] }, []],
    ['an id that is an address', { id: ['https://x/id'] }, ['https://x/id']],
    ['what RDF says it is about', { attributes: [{ 'rdf:about': 'http://x/about' }] }, ['http://x/about']],
    ['nothing of an object', { link: [{ $: { href: 5 } }, 7, null] }, []],
  ])('is %s', (_what, fields, links) => {
    expect(itemOf(fields).links).toEqual(links);
  });
});

describe('who wrote it', () => {
  test.each<[what: string, fields: Record<string, unknown>, author: string]>([
    ['a name', { author: ['Ann Bee'] }, 'Ann Bee'],
    ['mail with a name', { author: ['ann@x.example (Ann Bee)'] }, 'Ann Bee'],
    ['a name with mail', { author: ['Ann Bee <ann@x.example>'] }, 'Ann Bee'],
    ['mail alone', { author: ['ann@x.example'] }, 'ann@x.example'],
    ['the name of Atom', { author: [{ 'field:name': ['Ann'], 'field:email': ['a@x'] }] }, 'Ann'],
    [
      'several people',
      { author: [{ 'field:name': ['Ann'] }, { 'field:name': ['Bo'] }, { 'field:name': ['Ann'] }] },
      'Ann, Bo',
    ],
    ['the creator', { 'dc:creator': ['Ann\n Bee'] }, 'Ann Bee'],
    ['an author without a name', { author: [{ 'field:email': ['a@x'] }], 'dc:creator': ['Bo'] }, 'Bo'],
    ['nobody', {}, ''],
  ])('%s', (_what, fields, author) => {
    expect(itemOf(fields).author).toBe(author);
  });
});

describe('what it says', () => {
  test.each<[what: string, fields: Record<string, unknown>, summary: string, content: string]>([
    ['a description', { description: ['<p>a</p>'] }, '<p>a</p>', ''],
    [
      'content beside a description',
      { description: ['short'], 'content:encoded': ['<p>long</p>'] },
      'short',
      '<p>long</p>',
    ],
    [
      'Atom',
      { summary: ['short'], content: [node('<p>long</p>', { type: 'html' })] },
      'short',
      '<p>long</p>',
    ],
    ['text that is not HTML', { summary: [node('1 < 2 & 3', { type: 'text' })] }, '1 &lt; 2 &amp; 3', ''],
    ['HTML that is called text', { summary: [node('<p>a</p>', { type: 'text' })] }, '<p>a</p>', ''],
    ['the first that is not blank', { description: [' '], 'itunes:summary': ['b'] }, 'b', ''],
    ['XHTML in an item', { 'xhtml:body': ['<p>a</p>'] }, '', '<p>a</p>'],
    [
      'XHTML of Atom, without its frame',
      { content: [node('<div xmlns="x"> <p>a</p> </div>', {})] },
      '',
      '<p>a</p>',
    ],
    [
      'two frames, which are text',
      { content: [node('<div xmlns="x">a</div><div>b</div>', {})] },
      '',
      '<div xmlns="x">a</div><div>b</div>',
    ],
    ['nothing', {}, '', ''],
  ])('%s', (_what, fields, summary, content) => {
    expect(itemOf(fields)).toMatchObject({ summary, content });
  });
});

describe('the rest of an item', () => {
  test('categories come from text, terms and labels', () => {
    expect(
      itemOf({
        category: [
          'AI',
          node('Security', { domain: 'x' }),
          link({ term: 't1' }),
          link({ term: 't2', label: 'Label' }),
        ],
        'dc:subject': ['Law'],
        'media:category': ['Video'],
        'itunes:category': [link({ text: 'Technology' })],
      }).categories,
    ).toEqual(['AI', 'Security', 't1', 'Label', 'Law', 'Video', 'Technology']);
  });

  test('dates keep their order of trust', () => {
    const { published, updated } = itemOf({
      'dc:date': ['2'],
      pubdate: ['1'],
      updated: ['4'],
      'dcterms:modified': ['5'],
      published: ['', '3'],
    });
    expect(published).toEqual(['1', '3', '2']);
    expect(updated).toEqual(['4', '5']);
  });

  test('the guid is the guid, or the id, or what RDF says', () => {
    expect(itemOf({ guid: [node('g', { ispermalink: 'false' })], id: ['i'] }).guid).toBe('g');
    expect(itemOf({ id: ['i'] }).guid).toBe('i');
    expect(itemOf({ attributes: [{ 'rdf:about': 'http://x/a' }] }).guid).toBe('http://x/a');
    expect(itemOf({ guid: [{ $: { ispermalink: 'false' } }] }).guid).toBe('');
  });

  test('the publisher is the text of a source, or its title', () => {
    expect(itemOf({ source: [node('The Paper', { url: 'http://p/' })] }).publisher).toBe('The Paper');
    expect(itemOf({ source: [{ 'field:title': ['The Blog'] }] }).publisher).toBe('The Blog');
    expect(itemOf({}).publisher).toBe('');
  });

  test('bases run from the content to the feed', () => {
    const article = itemOf(
      { attributes: [{ 'xml:base': 'item/' }], content: [node('x', { 'xml:base': 'content/' })] },
      { attributes: [{ 'xml:base': 'http://x/feed/' }], link: ['http://x/'] },
    );
    expect(article.bases).toEqual(['content/', 'item/', 'http://x/feed/', 'http://x/']);
  });
});

describe('the feed', () => {
  test('has a title, an address, a description and a language', () => {
    expect(
      draftOfXml({ title: ['T'], link: ['http://x/'], description: ['D'], language: ['en'], items: [] }),
    ).toEqual({
      title: 'T',
      links: ['http://x/'],
      bases: [],
      description: 'D',
      language: 'en',
      wishes: { ttl: '', skipHours: [], skipDays: [] },
      articles: [],
    });
  });

  test('takes the language of its root', () => {
    expect(draftOfXml({ attributes: [{ 'xml:lang': 'tr' }] }).language).toBe('tr');
  });

  test.each<[string, Record<string, unknown>]>([
    ['no items', {}],
    ['items that are none', { items: ['', null, 3, [], 'text'] }],
    [
      'fields that are objects',
      {
        title: [{ $: {} }],
        link: [{}],
        description: [[]],
        items: [{ title: [{}], guid: [null], author: [3] }],
      },
    ],
  ])('survives %s', (_what, raw) => {
    expect(draftOfXml(raw).title).toBe('');
  });
});
