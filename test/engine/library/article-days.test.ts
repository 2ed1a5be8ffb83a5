import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../electron/engine/library/library.ts';
import { fillableDisk } from '../../support/library-file-system.ts';
import { anArticle, filesBelow, hashOf, newLibraryPath, open } from '../../support/library-fixtures.ts';

const day = '2026-02-23';
let folder = '';
let library: Library;
let reads: string[] = [];
const disk = fillableDisk();

beforeEach(async () => {
  disk.isFull = false;
  reads = [];
  folder = newLibraryPath();
  library = await open(folder, { fileSystem: disk.files, onRead: (file) => reads.push(file) });
});
afterEach(() => library.close());

const titles = async (): Promise<string[]> => (await library.readDay(day)).articles.map(({ title }) => title);

describe('articles', () => {
  it('are added and replaced by id', async () => {
    await library.saveArticles(day, [anArticle(1), anArticle(2)], new Map());
    await library.saveArticles(day, [anArticle(2, { title: 'Two' }), anArticle(3)], new Map());
    expect(await titles()).toEqual(['Article 1', 'Two', 'Article 3']);
  });

  it('are all there when many save at once', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, number) =>
        library.saveArticles(
          day,
          [anArticle(number)],
          new Map([[hashOf(`content ${number}`), `Body ${number}`]]),
        ),
      ),
    );
    expect(await titles()).toHaveLength(40);
    expect((await library.readBodies(day)).size).toBe(40);
    const { seq } = JSON.parse(readFileSync(join(folder, `articles/${day}.json`), 'utf8'));
    expect(seq).toBeLessThan(5);
  });

  it('are refused when they are none, and nothing is saved', async () => {
    const bad = { ...anArticle(2), title: 7 as unknown as string };
    await expect(library.saveArticles(day, [anArticle(1), bad], new Map())).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await expect(library.saveArticles('../../x', [anArticle(1)], new Map())).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await expect(
      library.saveArticles(day, [anArticle(1)], new Map([['__proto__', 'x']])),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await library.articleDays()).toEqual([]);
  });

  it('are not half there when the disk is full', async () => {
    await library.saveArticles(day, [anArticle(1)], new Map());
    const before = readFileSync(join(folder, `articles/${day}.json`));
    disk.isFull = true;
    await expect(
      library.saveArticles(day, [anArticle(2)], new Map([[hashOf('2'), 'Two']])),
    ).rejects.toMatchObject({
      code: 'DISK_FULL',
    });
    expect(await titles()).toEqual(['Article 1']);
    expect(await library.readBodies(day)).toEqual(new Map());
    expect(readFileSync(join(folder, `articles/${day}.json`))).toEqual(before);
    expect(filesBelow(folder).filter((name) => name.endsWith('tmp'))).toEqual([]);
    disk.isFull = false;
    await library.saveArticles(day, [anArticle(2)], new Map([[hashOf('2'), 'Two']]));
    expect(await titles()).toEqual(['Article 1', 'Article 2']);
    expect(await library.readBodies(day)).toEqual(new Map([[hashOf('2'), 'Two']]));
  });
});

describe('bodies', () => {
  it('lie beside the articles, each once', async () => {
    const bodies = new Map([[hashOf('a'), '<p>a</p>']]);
    await library.saveArticles(day, [anArticle(1)], bodies);
    const before = readFileSync(join(folder, `articles/${day}.bodies.json`), 'utf8');
    await library.saveArticles(day, [anArticle(2)], bodies);
    expect(readFileSync(join(folder, `articles/${day}.bodies.json`), 'utf8')).toBe(before);
    expect(JSON.parse(before).data.bodies).toEqual({ [hashOf('a')]: '<p>a</p>' });
  });

  it('go on in another file when one is full, which is then not written again', async () => {
    const large = 'x'.repeat(1_500_000);
    for (let number = 0; number < 5; number += 1) {
      await library.saveArticles(
        day,
        [anArticle(number)],
        new Map([[hashOf(`${number}`), `${number}${large}`]]),
      );
    }
    expect(filesBelow(join(folder, 'articles'))).toEqual([
      `${day}.bodies-2.json`,
      `${day}.bodies.json`,
      `${day}.json`,
    ]);
    expect([...(await library.readBodies(day)).values()].map((body) => body[0])).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
    ]);
    expect(JSON.parse(readFileSync(join(folder, `articles/${day}.bodies.json`), 'utf8')).seq).toBe(3);
    expect(await library.check()).toEqual([]);
  });

  it('of a hash with a dangerous name are refused by their hash', async () => {
    await expect(library.saveArticles(day, [], new Map([['constructor', 'x']]))).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

describe('the days', () => {
  it('are known with their fingerprints without reading an article file', async () => {
    await library.saveArticles('2026-02-22', [anArticle(1)], new Map());
    const { before, after: fingerprint } = await library.saveArticles(
      day,
      [anArticle(2)],
      new Map([[hashOf('2'), 'Two']]),
    );
    expect(before).toBeNull();
    expect(await library.saveArticles(day, [], new Map())).toEqual({
      before: fingerprint,
      after: fingerprint,
    });
    await library.close();
    reads = [];
    library = await open(folder, { onRead: (file) => reads.push(file) });
    const days = await library.articleDays();
    expect(days.map((one) => one.day)).toEqual(['2026-02-22', day]);
    expect(days[1]).toEqual({ day, fingerprint });
    expect(await library.fingerprint(day)).toBe(fingerprint);
    expect(reads.filter((file) => /^(?:articles|decisions)\//.test(file))).toEqual([]);
  });

  it('change their fingerprint with articles, bodies and decisions, and with nothing else', async () => {
    const seen = [(await library.saveArticles(day, [anArticle(1)], new Map())).after];
    seen.push((await library.saveArticles(day, [], new Map([[hashOf('1'), 'One']]))).after);
    const { id } = anArticle(1);
    const after = { article: id, read: true, kept: false, setAside: null, at: '2026-02-23T12:00:00.000Z' };
    await library.commit({
      why: '',
      changes: [{ kind: 'decision', id, before: null, after }],
      decisionDay: () => day,
    });
    seen.push(await library.fingerprint(day));
    await library.saveArticles('2026-02-22', [anArticle(5)], new Map());
    expect(await library.fingerprint(day)).toBe(seen[2]);
    expect(new Set(seen).size).toBe(3);
  });

  it('keep a decision in its day where the index does not know the article at the moment', async () => {
    await library.saveArticles(day, [anArticle(1)], new Map());
    const { id } = anArticle(1);
    const after = { article: id, read: true, kept: false, setAside: null, at: '2026-02-23T12:00:00.000Z' };
    const changes = [{ kind: 'decision' as const, id, before: null, after }];
    await library.commit({ why: '', changes, decisionDay: () => null });
    expect((await library.readDecisions(day)).get(id)).toEqual(after);
  });

  it('read a day once for many readers', async () => {
    await library.saveArticles(day, [anArticle(1)], new Map());
    await library.close();
    reads = [];
    library = await open(folder, { onRead: (file) => reads.push(file) });
    await Promise.all([
      library.readDay(day),
      library.readDay(day),
      library.saveArticles(day, [anArticle(2)], new Map()),
    ]);
    await library.readDay(day);
    expect(reads.filter((file) => file === `articles/${day}.json`)).toHaveLength(1);
  });
});
