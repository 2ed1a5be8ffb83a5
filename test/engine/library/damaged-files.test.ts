import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  addIncident,
  anArticle,
  aSource,
  hashOf,
  newLibraryPath,
  open,
} from '../../support/library-fixtures.ts';

const text = (value: string) => () => Buffer.from(value);
const inText = (change: (text: string) => string) => (good: Buffer) =>
  Buffer.from(change(good.toString('utf8')));

/** Twenty-one ways in which a file has been found after a crash, a bad disk, another program or an enemy. */
const damages: readonly (readonly [string, string, (good: Buffer) => Buffer])[] = [
  ['of no bytes', 'EMPTY', () => Buffer.of()],
  ['of zeros, as after a power loss', 'NULS', (good) => Buffer.alloc(good.length)],
  ['that ends in zeros', 'TRUNCATED', (good) => Buffer.concat([good.subarray(0, 150), Buffer.alloc(100)])],
  ['that ends in the middle', 'TRUNCATED', (good) => good.subarray(0, Math.floor(good.length / 2))],
  ['that lacks its last brace', 'NOT_JSON', (good) => good.subarray(0, good.lastIndexOf('}'))],
  ['that is no JSON', 'NOT_JSON', text('{oops}')],
  ['that holds null', 'WRONG_TYPE', text('null')],
  ['that holds 0', 'WRONG_TYPE', text('0')],
  ['that holds false', 'WRONG_TYPE', text('false')],
  ['that holds an empty text', 'WRONG_TYPE', text('""')],
  ['that holds a list', 'WRONG_TYPE', text('[]')],
  ['that holds an empty object', 'WRONG_FORMAT', text('{}')],
  ['of another program', 'WRONG_FORMAT', text('{"posts": []}')],
  ['with a byte order mark', 'BOM', (good) => Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), good])],
  ['in UTF-16', 'NOT_UTF8', (good) => Buffer.from(`\ufeff${good.toString('utf8')}`, 'utf16le')],
  ['with a byte that is no UTF-8', 'NOT_UTF8', inText((good) => good.replace('2026', '\u0000'))],
  ['with one changed number', 'BAD_HASH', inText((good) => good.replace('"applied":', '"applied":1'))],
  [
    'with a schema that is no number',
    'BAD_ENVELOPE',
    inText((good) => good.replace('"schema":2', '"schema":"2"')),
  ],
  ['without its hash', 'BAD_ENVELOPE', inText((good) => good.replace(/"sha256":"\w+",/, ''))],
  [
    'with a key for the prototype',
    'FORBIDDEN_KEY',
    inText((good) => good.replace('"applied"', '"__proto__":{},"applied"')),
  ],
  [
    'with two records of one name',
    'BAD_HASH',
    inText((good) => good.replace(/("applied":\d+)/, '$1,"applied":99')),
  ],
];

const damage = (name: string, make: (good: Buffer) => Buffer, good: Buffer): Buffer =>
  name === 'with a byte that is no UTF-8'
    ? Buffer.from(make(good).map((byte) => (byte === 0 ? 0xff : byte)))
    : make(good);

const day = '2026-02-23';

async function filledLibrary(): Promise<string> {
  const folder = newLibraryPath();
  const library = await open(folder);
  await addIncident(library, 'First');
  await addIncident(library, 'Second');
  const source = aSource(library);
  await library.commit({
    why: 'Follow',
    changes: [{ kind: 'source', id: source.id, before: null, after: source }],
  });
  await library.saveArticles(day, [anArticle(1), anArticle(2)], new Map([[hashOf('content 1'), 'One']]));
  await library.close();
  return folder;
}

const keptBytes = (folder: string): Buffer[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('.damaged-'))
    .map((name) => readFileSync(join(folder, name)));

describe.each(damages)('a file %s', (name, code, make) => {
  it.each([['library.json'], ['ledger/incidents.json']])(
    '%s: keeps its bytes, is told and made again from the history',
    async (file) => {
      const folder = await filledLibrary();
      const path = join(folder, file);
      const bad = damage(name, make, readFileSync(path));
      writeFileSync(path, bad);
      const library = await open(folder);
      const [problem] = library.problems();
      expect(problem).toMatchObject({ file });
      expect(problem?.code).toMatch(code);
      expect(problem?.message).toContain(`kept as ${file.split('/').at(-1)}.damaged-1`);
      expect(keptBytes(folder)).toEqual([bad]);
      expect([...library.records('incident').values()].map(({ title }) => title)).toEqual([
        'First',
        'Second',
      ]);
      expect(library.sources().map(({ title }) => title)).toEqual(['Example']);
      await library.close();
      const again = await open(folder);
      expect(again.problems()).toEqual([]);
      expect(again.records('incident').size).toBe(2);
      expect(await again.check()).toEqual([]);
      await again.close();
      expect(keptBytes(folder)).toEqual([bad]);
    },
  );

  it('of articles: keeps its bytes, is told, and the last backup takes its place', async () => {
    const folder = await filledLibrary();
    const before = await open(folder); // makes a backup
    await before.backup();
    await before.close();
    const path = join(folder, 'articles', `${day}.json`);
    const bad = damage(name, make, readFileSync(path));
    writeFileSync(path, bad);
    const library = await open(folder);
    const { articles } = await library.readDay(day);
    expect(articles.map(({ title }) => title)).toEqual(['Article 1', 'Article 2']);
    expect(library.problems()[0]?.code).toMatch(code);
    expect(library.problems()[0]?.message).toContain('Backup 000001 took its place');
    expect(keptBytes(folder)).toEqual([bad]);
    await library.close();
  });

  it('is not touched by somebody who only reads', async () => {
    const folder = await filledLibrary();
    const path = join(folder, 'ledger', 'incidents.json');
    const bad = damage(name, make, readFileSync(path));
    writeFileSync(path, bad);
    const library = await open(folder, { mode: 'read' });
    expect(library.problems()[0]?.code).toMatch(code);
    expect(library.records('incident').size).toBe(2);
    await library.close();
    expect(readFileSync(path)).toEqual(bad);
    expect(keptBytes(folder)).toEqual([]);
  });
});

describe('a damaged file of articles without a backup', () => {
  it('gives back every article that stands whole on its line', async () => {
    const folder = await filledLibrary();
    const path = join(folder, 'articles', `${day}.json`);
    const good = readFileSync(path);
    writeFileSync(path, good.subarray(0, good.length - 200));
    const library = await open(folder);
    expect((await library.readDay(day)).articles.map(({ title }) => title)).toEqual(['Article 1']);
    // The backup at opening, which may come first, tells of its own that the file is damaged.
    const truncated = library.problems().filter(({ code }) => code === 'TRUNCATED');
    expect(truncated.map(({ message }) => message)).toEqual([
      expect.stringContaining('1 more records could be read'),
    ]);
    await library.close();
  });
});

describe('a missing file', () => {
  it.each([['library.json'], ['ledger/incidents.json']])('%s is told and made again', async (file) => {
    const folder = await filledLibrary();
    rmSync(join(folder, file));
    const library = await open(folder);
    expect(library.problems()).toMatchObject([{ file, code: 'MISSING' }]);
    expect(library.records('incident').size).toBe(2);
    expect(library.sources()).toHaveLength(1);
    await library.close();
  });
});

describe('a library of which only the history is left', () => {
  it('has all its records again', async () => {
    const folder = await filledLibrary();
    for (const name of [
      'library.json',
      ...readdirSync(join(folder, 'ledger')).map((one) => `ledger/${one}`),
    ]) {
      rmSync(join(folder, name));
    }
    const library = await open(folder);
    expect(library.records('incident').size).toBe(2);
    expect(library.sources()).toHaveLength(1);
    await library.close();
  });
});

describe('a damaged file of decisions', () => {
  it('is made again from the history when it is read', async () => {
    const folder = await filledLibrary();
    const { id } = anArticle(1);
    const after = { article: id, read: true, kept: false, setAside: null, at: '2026-02-23T12:00:00.000Z' };
    const first = await open(folder);
    await first.commit({
      why: 'Mark as read',
      changes: [{ kind: 'decision', id, before: null, after }],
      decisionDay: () => day,
    });
    await first.close();
    writeFileSync(join(folder, 'decisions', `${day}.json`), 'null');
    const second = await open(folder);
    expect(second.problems()).toEqual([]);
    expect((await second.readDay(day)).decisions).toEqual(new Map([[id, after]]));
    expect(second.problems()).toMatchObject([{ file: `decisions/${day}.json`, code: 'WRONG_TYPE' }]);
    await second.close();
  });
});
