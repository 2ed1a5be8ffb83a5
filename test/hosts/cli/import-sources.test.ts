import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeHome, runHere, temporaryHome } from './run-here.ts';

let home: string;
beforeEach(async () => {
  home = await temporaryHome();
});
afterEach(() => removeHome(home));

const run = (...words: string[]) => runHere(join(home, 'library'), words);

async function file(name: string, text: string): Promise<string> {
  const path = join(home, name);
  await writeFile(path, text);
  return path;
}

/** Looking asks for a library that is there. */
const openLibrary = async () => run('sources', 'import', await file('none.opml', '<opml/>'));

const followed = async (): Promise<string[]> =>
  (JSON.parse((await run('sources', '--json')).out).sources as { url: string }[]).map(({ url }) => url);

const opml = `<?xml version="1.0"?><opml version="2.0"><body><outline text="Labs">
  <outline text="Lab A" xmlUrl="https://a.example/feed"/></outline>
  <outline text="Lab B" xmlUrl="https://b.example/feed"/></body></opml>`;

const addresses = `# What the desk reads
https://a.example/feed

https://b.example/feed
`;

describe.each([
  ['an OPML file', 'feeds.opml', opml],
  ['a list of addresses', 'feeds.txt', addresses],
])('%s', (_, name, text) => {
  it('is shown as sources that would be followed, and none is', async () => {
    await openLibrary();
    const { code, out } = await run('import', await file(name, text));
    expect(code).toBe(0);
    expect(out).toContain('2 new, 0 the same');
    expect(out).toMatch(/new +source ".*\(https:\/\/a\.example\/feed\)"/);
    expect(await followed()).toEqual([]);
  });

  it('is followed as one batch, which one undo takes back', async () => {
    const { code, out } = await run('import', await file(name, text), '--apply', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      new: 2,
      same: 0,
      changedHere: 0,
      changedThere: 0,
      conflicts: 0,
      changed: 2,
      refused: [],
      batch: expect.any(String),
    });
    expect(await followed()).toEqual(['https://a.example/feed', 'https://b.example/feed']);
    await run('undo');
    expect(await followed()).toEqual([]);
  });

  it('has nothing to do the second time, and all of it again after an undo', async () => {
    const path = await file(name, text);
    await run('import', path, '--apply');
    const again = JSON.parse((await run('import', path, '--json')).out);
    expect(again).toMatchObject({ new: 0, same: 2, records: { source: 2 } });
    expect((await run('import', path, '--apply')).out).toContain('Nothing to import');
    await run('undo');
    expect(JSON.parse((await run('import', path, '--apply', '--json')).out)).toMatchObject({ changed: 2 });
  });
});

it('names the lines that are no address alone, and takes the rest', async () => {
  await openLibrary();
  const path = await file('feeds.txt', 'https://a.example/feed\nsee https://b.example/ for more\n');
  const { code, out, err } = await run('import', path);
  expect(code).toBe(3);
  expect(out).toContain('1 new');
  expect(err).toContain('Line 2 of feeds.txt was left out: it is not one web address alone.');
});

it('follows private addresses only where that is said', async () => {
  const path = await file('feeds.txt', 'http://127.0.0.1:9/feed\n');
  const refused = await run('import', path, '--apply', '--json');
  expect(refused.code).toBe(3);
  expect(JSON.parse(refused.out)).toMatchObject({ new: 0, changed: 0 });
  expect(refused.err).toContain('Line 1 of feeds.txt was left out: it is a private address');
  expect(await followed()).toEqual([]);
  expect((await run('import', path, '--apply', '--allow-private')).code).toBe(0);
  expect(await followed()).toEqual(['http://127.0.0.1:9/feed']);
});
