import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
  expect(fetched).toEqual([]); // the canary: no list makes a request
  await lab.dispose();
});

async function sent(text: string, name = 'feeds.txt'): Promise<string> {
  const { import: id } = await lab.client.request('imports.start', { name });
  await lab.client.request('imports.send', { import: id, base64: Buffer.from(text).toString('base64') });
  return id;
}
const look = async (text: string, name?: string) =>
  lab.client.request('imports.preview', { import: await sent(text, name) });
const followed = async () => (await lab.client.request('sources.list', {})).sources;

const two = 'https://a.example/feed\nhttps://b.example/feed\n';

describe('a list that comes in', () => {
  it('shows each source as a whole, under the same id each time', async () => {
    const id = await sent(two);
    const once = await lab.client.request('imports.rows', { import: id });
    expect(once).toMatchObject({
      total: 2,
      items: [
        {
          what: 'new',
          kind: 'source',
          title: 'a.example (https://a.example/feed)',
          fields: [{ path: null, ours: null, theirs: { url: 'https://a.example/feed' }, choice: 'theirs' }],
        },
        { title: 'b.example (https://b.example/feed)' },
      ],
    });
    const again = await lab.client.request('imports.rows', { import: id });
    expect(again.items.map((row) => row.id)).toEqual(once.items.map((row) => row.id));
    expect(await lab.client.request('imports.rows', { import: id, what: 'conflict' })).toMatchObject({
      total: 0,
    });
  });

  it('leaves out what a person does not want', async () => {
    const id = await sent(two);
    const { items } = await lab.client.request('imports.rows', { import: id });
    const choices = items.slice(0, 1).map((row) => ({ id: row.id, path: null, keep: 'ours' as const }));
    const { changed, backup } = await lab.client.request('imports.apply', { import: id, choices });
    expect([changed, backup]).toEqual([1, expect.any(String)]);
    expect(await followed()).toMatchObject([{ url: 'https://b.example/feed', title: 'b.example' }]);
  });

  it('refuses a choice that nobody can make about a source', async () => {
    const id = await sent(two);
    const { items } = await lab.client.request('imports.rows', { import: id });
    const choices = items.map((row) => ({ id: row.id, path: null, keep: 'merged' as const }));
    await expect(lab.client.request('imports.apply', { import: id, choices })).rejects.toThrow(
      'look at the import again',
    );
    expect(await followed()).toEqual([]);
  });

  it('follows an address once, however often and by however many imports it comes', async () => {
    const [one, other] = [await sent(`${two}${two}`), await sent(two)];
    const both = await Promise.all(
      [one, other].map((id) => lab.client.request('imports.apply', { import: id })),
    );
    expect(both.map(({ changed }) => changed)).toEqual([2, 0]);
    expect(await followed()).toHaveLength(2);
  });

  it('keeps the folders of an OPML file as categories', async () => {
    const text =
      '<opml><outline text="Labs"><outline text="A" xmlUrl="https://a.example/"/></outline></opml>';
    await lab.client.request('imports.apply', { import: await sent(text, 'feeds.opml') });
    expect(await followed()).toMatchObject([{ title: 'A', category: 'Labs', allowPrivate: false }]);
  });
});

describe('a hostile list', () => {
  const flaws = [
    ['javascript:alert(1)', 'it is no web address'],
    ['file:///etc/passwd', 'it is no web address'],
    ['https://ada:secret@a.example/feed', 'its address holds a user name or password'],
    ['http://１２７.0.0.1/feed', 'it is a private address'],
    ['http://2130706433/other', 'it is a private address'],
    ['https://a\u202eelpmaxe.b/feed', 'it is no web address'],
    [`https://a.example/${'a'.repeat(5000)}`, 'it is no web address'],
  ] as const;

  it('is told the line of each flaw, no secret again, and the rest is taken', async () => {
    const { counts, refused } = await look(
      ['https://good.example/feed', ...flaws.map(([address]) => address)].join('\n'),
    );
    expect(counts.new).toBe(1);
    expect(refused).toEqual(
      flaws.map(([, why], at) => expect.stringContaining(`Line ${at + 2} of feeds.txt was left out: ${why}`)),
    );
    expect(refused.join()).not.toContain('secret');
  });

  it('shows a host in letters of another script as what it is', async () => {
    const id = await sent('https://\u0430pple.com/feed\n');
    const { items } = await lab.client.request('imports.rows', { import: id });
    expect(items[0]?.title).toBe('xn--pple-43d.com (https://xn--pple-43d.com/feed)');
  });

  it('of more flaws than anybody reads says how many more there are', async () => {
    const { refused } = await look(`https://good.example/feed\n${'ftp://a.example/\n'.repeat(150)}`);
    expect(refused).toHaveLength(101);
    expect(refused.at(-1)).toBe('50 more were left out for such reasons.');
  });

  it('that is too large is refused in one sentence, and changes nothing', async () => {
    const id = await sent(`<opml>${'<outline/>'.repeat(250_000)}`, 'feeds.opml');
    await lab.client.request('imports.send', {
      import: id,
      base64: Buffer.from('<outline/>'.repeat(300_000)).toString('base64'),
    });
    await expect(lab.client.request('imports.apply', { import: id })).rejects.toThrow('larger than 5 MiB');
    expect(await followed()).toEqual([]);
  });
});
