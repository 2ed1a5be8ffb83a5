import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { failure } from '../../../electron/engine/collect/http-transport.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let lab: TestEngine;
let fetched: string[];
beforeEach(async () => {
  fetched = [];
  lab = await openTestEngine({
    transport: {
      send: async ({ url }) => {
        fetched.push(url.href);
        return failure('OFFLINE', 'Nothing is to be fetched here.');
      },
    },
  });
});
afterEach(async () => {
  expect(fetched).toEqual([]); // the canary: no list of feeds makes a request
  await lab.dispose();
});

const opml = (body: string): string => `<opml version="2.0"><body>${body}</body></opml>`;
const feed = (url: string, title = 'A'): string => `<outline text="${title}" xmlUrl="${url}"/>`;
const list = async () => (await lab.client.request('sources.list', {})).sources;
const mixed = opml(`<outline text="Labs">${feed('https://a.example/feed', 'Lab A')}</outline>
  ${feed('https://a.example/feed')}${feed('http://192.168.1.1/feed', 'Router')}${feed('javascript:alert(1)')}
  <outline text="Note"/>${feed('https://b.example/feed', '')}`);

describe('importing', () => {
  test('a preview tells what would become of each outline, and changes nothing', async () => {
    const { outlines } = await lab.client.request('opml.preview', { text: mixed });
    expect(outlines.map(({ title, verdict, id }) => [title, verdict, id])).toEqual([
      ['Lab A', 'new', null],
      ['A', 'duplicate', null],
      ['Router', 'private-address', null],
      ['A', 'not-an-address', null],
      ['Note', 'no-address', null],
      ['', 'new', null],
    ]);
    expect(await list()).toEqual([]);
  });

  test('follows what is new, as one batch that one undo takes back', async () => {
    const { added, batch, outlines } = await lab.client.request('opml.import', { text: mixed });
    expect(added).toBe(2);
    expect(await list()).toMatchObject([
      { title: 'Lab A', url: 'https://a.example/feed', category: 'Labs', allowPrivate: false },
      { title: 'b.example', url: 'https://b.example/feed', category: null },
    ]);
    expect(outlines.flatMap(({ id }) => id ?? [])).toEqual((await list()).map(({ id }) => id));
    expect(batch).not.toBeNull();
    await lab.client.request('history.undo', {});
    expect(await list()).toEqual([]);
  });

  test('the second time there is nothing to add', async () => {
    await lab.client.request('opml.import', { text: mixed });
    const again = await lab.client.request('opml.import', { text: mixed });
    expect(again).toMatchObject({ batch: null, added: 0 });
    expect(again.outlines[0]?.verdict).toBe('known');
  });

  test('follows only what was chosen; a private address needs to be', async () => {
    const { added } = await lab.client.request('opml.import', { text: mixed, chosen: [1, 2, 3, 4, 99] });
    expect(added).toBe(1);
    expect(await list()).toMatchObject([{ url: 'http://192.168.1.1/feed', allowPrivate: true }]);
  });

  test.each([
    ['no OPML', '<html/>', 'no OPML'],
    ['a million outlines', opml('<outline xmlUrl="https://a.example/"/>'.repeat(170_000)), '5 MiB'],
    ['nesting without end', opml('<outline text="x">'.repeat(100_000)), 'deeper than 64'],
  ])('refuses %s with a sentence', async (_, text, words) => {
    await expect(lab.client.request('opml.import', { text })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining(words),
    });
  });

  test('reads no other file and grows nothing', async () => {
    const text = `<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y SYSTEM "http://127.0.0.1:1/">
      <!ENTITY a "${'b'.repeat(1000)}"><!ENTITY c "&a;&a;&a;">]>${opml(feed('https://a.example/', '&x;&y;&c;'))}`;
    const { outlines } = await lab.client.request('opml.preview', { text });
    expect(outlines.map(({ title }) => title)).toEqual(['&x;&y;&c;']);
  });

  test('of 100,000 outlines the first 10,000 are shown and the rest is counted', async () => {
    const text = opml('<outline xmlUrl="https://a.example/"/>'.repeat(100_000));
    const { outlines, beyond } = await lab.client.request('opml.preview', { text });
    expect([outlines.length, beyond]).toEqual([10_000, 90_000]);
  });
});

test('what is exported can be imported into another library', async () => {
  await lab.client.request('opml.import', { text: mixed });
  const { opml: text, stripped } = await lab.client.request('opml.export', {});
  expect(stripped).toEqual([]);
  const other = await openTestEngine();
  await other.client.request('opml.import', { text });
  const kept = ({ title, url, category }: { title: string; url: string; category: string | null }) => [
    title,
    url,
    category,
  ];
  const moved = (await other.client.request('sources.list', {})).sources.map(kept);
  expect(moved.toSorted()).toEqual((await list()).map(kept).toSorted());
  await other.dispose();
});
