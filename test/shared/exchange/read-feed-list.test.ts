import { describe, expect, it } from 'vitest';
import { readIncoming } from '../../../shared/exchange/readers.ts';

const read = (text: string) => readIncoming({ name: 'feeds.opml', bytes: Buffer.from(text) });
const feed = '<outline text="A" xmlUrl="https://a.example/feed"/>';

describe('an OPML file', () => {
  it('holds sources to follow, each with its folder, and no records', () => {
    const { from, sources, records, refused } = read(
      `\ufeff<?xml version="1.0"?>\n<opml><body><outline text="Labs">${feed}</outline></body></opml>`,
    );
    expect(from).toMatchObject({ file: 'feeds.opml', format: 'OPML', by: null });
    expect(sources).toEqual([
      {
        title: 'A',
        xmlUrl: 'https://a.example/feed',
        htmlUrl: '',
        folder: ['Labs'],
        where: 'The outline "A" of feeds.opml',
      },
    ]);
    expect([records, refused]).toEqual([[], []]);
  });

  it('says where it was cut off, and takes no address that was', () => {
    const { sources, refused } = read(`<opml><body>${feed}<outline text="B" xmlUrl="https://b.exam`);
    expect(sources.map(({ xmlUrl }) => xmlUrl)).toEqual(['https://a.example/feed']);
    expect(refused).toEqual(['feeds.opml ends before its list does: what came before that was read.']);
  });

  it('says how much of it was not read', () => {
    const { sources, refused } = read(`<opml><body>${feed.repeat(10_002)}</body></opml>`);
    expect(sources).toHaveLength(10_000);
    expect(refused).toEqual(['2 outlines beyond the first 10000 of feeds.opml were not read.']);
  });

  it.each([
    ['with a million outlines', `<opml><body>${'<outline/>'.repeat(1e6)}</body></opml>`, 'larger than 5 MiB'],
    ['that is folders in folders', `<opml><body>${'<outline>'.repeat(1e5)}`, 'nests its outlines deeper'],
  ])('%s is refused in one sentence', (_, text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
    expect(() => read(text)).toThrow(/^[^\n]{1,200}$/);
  });

  it('has no entities of its own: a bomb of them is a text of a few letters', () => {
    const { sources } =
      read(`<!DOCTYPE opml [<!ENTITY a "https://a.example/"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c SYSTEM "file:///etc/passwd">]>
      <opml><body><outline text="&c;" xmlUrl="&b;"/></body></opml>`);
    expect(sources.map(({ title, xmlUrl }) => [title, xmlUrl])).toEqual([['&c;', '&b;']]);
  });
});

it.each([
  ['a page', '<!doctype html><title>OPML</title>'],
  ['a picture', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
])('%s is in no format that can be read', (_, text) => {
  expect(() => read(text)).toThrow('in no format that can be read');
});
