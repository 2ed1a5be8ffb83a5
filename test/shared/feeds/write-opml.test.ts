import { describe, expect, test } from 'vitest';
import { parseOpml } from '../../../shared/feeds/parse-opml.ts';
import { type OpmlSource, writeOpml } from '../../../shared/feeds/write-opml.ts';

const created = 'Mon, 23 Feb 2026 12:00:00 GMT';
const source = (fields: Partial<OpmlSource>): OpmlSource => ({
  title: 'The News',
  url: 'https://news.example/feed',
  siteUrl: null,
  category: null,
  ...fields,
});
const outlines = (opml: string) => {
  const parsed = parseOpml(opml);
  return parsed.outlines.map(({ title, xmlUrl, htmlUrl, folder }) => ({ title, xmlUrl, htmlUrl, folder }));
};

describe('writeOpml', () => {
  test('says what it is, when it was made, and lists the sources', () => {
    const { opml } = writeOpml([source({ siteUrl: 'https://news.example/' })], created);
    expect(opml).toContain('<opml version="2.0">');
    expect(opml).toContain(`<dateCreated>${created}</dateCreated>`);
    expect(outlines(opml)).toEqual([
      {
        title: 'The News',
        xmlUrl: 'https://news.example/feed',
        htmlUrl: 'https://news.example/',
        folder: [],
      },
    ]);
  });

  test('makes a folder of each category, after the sources that have none', () => {
    const { opml } = writeOpml(
      [
        source({ title: 'In', category: 'Policy' }),
        source({ title: 'Out' }),
        source({ title: 'Also in', category: 'Policy' }),
      ],
      created,
    );
    expect(outlines(opml).map(({ title, folder }) => [title, ...folder])).toEqual([
      ['Out'],
      ['In', 'Policy'],
      ['Also in', 'Policy'],
    ]);
  });

  test.each([
    ['markup', '<b>"News" & more</b>'],
    ['several lines', 'First\nsecond\tthird'],
    ['another script', '量子位 · İstanbul'],
  ])('keeps a title with %s as it is', (_what, title) => {
    const { opml } = writeOpml([source({ title })], created);
    expect(outlines(opml)[0]?.title.replace(/\s+/g, ' ')).toBe(title.replace(/\s+/g, ' '));
  });

  test('leaves out what no XML document may hold', () => {
    const { opml } = writeOpml([source({ title: 'a\u0000b\u001bc\ud800d' })], created);
    expect(outlines(opml)[0]?.title).toBe('abc\ufffdd');
  });

  test('gives nobody the keys of an address, and says what it took out', () => {
    const { opml, stripped } = writeOpml(
      [
        source({ title: 'Private', url: 'https://me:secret@news.example/feed?token=abc&page=1' }),
        source({ title: 'Public', url: 'https://open.example/feed?page=1' }),
      ],
      created,
    );
    expect(opml).not.toMatch(/secret|abc/);
    expect(opml).toContain('https://news.example/feed?page=1');
    expect(stripped).toEqual([{ title: 'Private', removed: ['user name and password', 'token'] }]);
  });
});
