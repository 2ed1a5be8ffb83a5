import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ArticleIndex, openIndex } from '../../../electron/engine/index/article-index.ts';
import type { OwnRule } from '../../../shared/model/own-rule.ts';
import { madePack } from '../../shared/packs/made-pack.ts';
import { added, hashOf, idOf, makeItem, sources } from './make-item.ts';

let folder: string;
let file: string;
const opened: ArticleIndex[] = [];

async function open(options: { vocabularyVersion?: string; readOnly?: boolean; file?: string } = {}) {
  const index = await openIndex({ file, vocabularyVersion: '1', ...options });
  opened.push(index);
  return index;
}
async function close(index: ArticleIndex): Promise<void> {
  opened.splice(opened.indexOf(index), 1);
  await index.close();
}
async function makeIndex(): Promise<void> {
  const index = await open();
  await index.setSources(sources);
  await index.upsert('2026-02-23', added('f'), [makeItem('One', { body: 'words of one' }), makeItem('Two')]);
  await close(index);
}
const state = ({ count, staleDays }: ArticleIndex) => [
  count(),
  staleDays([{ day: '2026-02-23', fingerprint: 'f' }]).stale,
];
const whole = [2, []];
const empty = [0, ['2026-02-23']];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-'));
  file = join(folder, 'index.sqlite');
});
afterEach(async () => {
  for (const index of opened.splice(0)) await index.close();
  rmSync(folder, { recursive: true });
});

describe('opening again', () => {
  test('finds everything as it was, in one file', async () => {
    await makeIndex();
    expect(readdirSync(folder)).toEqual(['index.sqlite']);
    const index = await open();
    expect(state(index)).toEqual(whole);
    expect(index.list({ text: 'words' }).articles[0]?.sources).toEqual([sources[0]]);
  });

  test('another vocabulary makes every day stale, as tags may differ, and shows what there was until then', async () => {
    await makeIndex();
    const index = await open({ vocabularyVersion: '2' });
    expect(state(index)).toEqual([2, ['2026-02-23']]);
    expect(index.changes()).toMatchObject({ cause: 'packs', articles: 0 });
  });

  test('another format makes every day stale', async () => {
    await makeIndex();
    const db = new DatabaseSync(file);
    db.exec("UPDATE meta SET value = '999' WHERE key = 'format'");
    db.close();
    expect(state(await open())).toEqual(empty);
  });

  test('reading a library starts no worker and writes nothing', async () => {
    await makeIndex();
    const before = readFileSync(file);
    const index = await open();
    index.list({ text: 'words' });
    index.facets({});
    await index.setSources(sources);
    await close(index);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['index.sqlite']);
  });
});

describe('a damaged index', () => {
  const pieces = (damage: (bytes: Buffer) => Buffer | string) =>
    writeFileSync(file, damage(readFileSync(file)));

  test.each<[string, (bytes: Buffer) => Buffer | string]>([
    ['is empty', () => ''],
    ['is text', () => 'this is no database'],
    ['has lost its head', (bytes) => bytes.fill(0, 0, 100)],
    ['has lost its tables', (bytes) => bytes.fill(0xff, 100, 4096)],
    ['is cut short', (bytes) => bytes.subarray(0, 9000)],
    ['is another program’s database', (bytes) => bytes],
  ])('that %s is made anew', async (name, damage) => {
    await makeIndex();
    if (name.startsWith('is another')) {
      rmSync(file);
      const db = new DatabaseSync(file);
      db.exec('CREATE TABLE meta (key TEXT, value TEXT)');
      db.close();
    } else pieces(damage);
    const index = await open();
    expect(state(index)).toEqual(empty);
    await index.upsert('2026-02-23', added('f'), [makeItem('One')]);
    expect(index.count()).toBe(1);
  });

  test('that shows its damage late says so, and is made anew at the next opening', async () => {
    await makeIndex();
    const index = await open();
    const items = Array.from({ length: 400 }, (_, number) =>
      makeItem(`Article ${number}`, { body: 'filler '.repeat(200) }),
    );
    await index.replaceDay('2026-02-22', 'g', items);
    await close(index);
    pieces((bytes) => bytes.fill(0x5a, 40_960, bytes.length - 8192));
    const damaged = await open();
    const failures: unknown[] = [];
    for (const ask of [
      () => damaged.list({ limit: 500 }),
      () => damaged.list({ text: 'filler' }),
      () => damaged.row(idOf('One')),
    ]) {
      try {
        ask();
      } catch (failure) {
        failures.push(failure);
      }
    }
    // Whether it is noticed at opening or later depends on which pages were hit; it must be one of them.
    const noticedAtOpening = damaged.days().length === 0;
    for (const failure of failures) expect(failure).toMatchObject({ code: 'DAMAGED' });
    expect(noticedAtOpening || failures.length > 0).toBe(true);
    await close(damaged);
    const again = await open();
    expect(state(again)).toEqual(empty);
  });

  test('can be cleared on demand', async () => {
    await makeIndex();
    const index = await open();
    let isCleared = false;
    const cleared = index.clear().then(() => {
      isCleared = true;
    });
    while (!isCleared) {
      expect([0, 2]).toContain(index.count()); // who asks meanwhile is answered
      await new Promise(setImmediate);
    }
    await cleared;
    expect(state(index)).toEqual(empty);
    await index.replaceDay('2026-02-23', 'f', [makeItem('One'), makeItem('Two')]);
    expect(state(index)).toEqual(whole);
  });
});

describe('a library that may only be read', () => {
  test('shows what another process writes meanwhile, and refuses to write', async () => {
    await makeIndex();
    const writer = await open();
    const reader = await open({ readOnly: true });
    expect([reader.count(), reader.isWritable()]).toEqual([2, false]);
    await writer.upsert('2026-02-24', added('f'), [makeItem('Three', { body: 'fresh' })]);
    expect(reader.list({ text: 'fresh' }).articles.map((row) => row.title)).toEqual(['Three']);
    for (const refused of [
      reader.upsert('2026-02-25', added('f'), [makeItem('Four')]),
      reader.removeDay('2026-02-23'),
      reader.setDecisions([{ article: idOf('One'), decision: null }]),
      reader.clear(),
    ]) {
      await expect(refused).rejects.toMatchObject({ code: 'READ_ONLY' });
    }
    expect(writer.count()).toBe(3);
  });

  test.each(['missing', 'of another vocabulary', 'damaged'])(
    'is given an index of its own where its index is %s, and its folder is left alone',
    async (how) => {
      await makeIndex();
      if (how === 'missing') rmSync(file);
      if (how === 'damaged') writeFileSync(file, 'no database');
      const before = existsSync(file) ? readFileSync(file) : null;
      const index = await open({
        readOnly: true,
        vocabularyVersion: how === 'of another vocabulary' ? '2' : '1',
      });
      expect(state(index)).toEqual(empty);
      await index.replaceDay('2026-02-23', 'f', [makeItem('One')]);
      expect([index.count(), index.isWritable()]).toEqual([1, true]);
      await close(index);
      expect(existsSync(file) ? readFileSync(file) : null).toEqual(before);
    },
  );

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'is read from a folder that cannot be written',
    async () => {
      await makeIndex();
      const stick = join(folder, 'stick');
      mkdirSync(stick);
      copyFileSync(file, join(stick, 'index.sqlite'));
      chmodSync(stick, 0o555);
      const index = await open({ file: join(stick, 'index.sqlite'), readOnly: true });
      expect(state(index)).toEqual(whole);
      await close(index);
      chmodSync(stick, 0o755);
    },
  );

  test('a path with signs that mean something in addresses is an ordinary path', async () => {
    const odd = join(folder, 'a ?b#c%20d');
    mkdirSync(odd);
    file = join(odd, 'index.sqlite');
    await makeIndex();
    expect(state(await open({ readOnly: true }))).toEqual(whole);
    expect(readdirSync(odd)).toContain('index.sqlite');
  });
});

describe('writing', () => {
  test('happens in the order in which it was asked for, and close waits for it', async () => {
    const index = await open();
    const asked = [
      index.setSources(sources),
      index.upsert('2026-02-23', added('f1'), [makeItem('One'), makeItem('Two')]),
      index.replaceDay('2026-02-23', 'f', [makeItem('One'), makeItem('Three')]),
      index.setDecisions([{ article: idOf('Three'), decision: { read: true, kept: true, setAside: null } }]),
    ];
    await close(index);
    await Promise.all(asked);
    const again = await open();
    expect(again.list({ state: 'kept' }).articles.map((row) => row.title)).toEqual(['Three']);
    expect(state(again)).toEqual(whole);
  });

  test('answers lists while it goes on', async () => {
    const index = await open();
    const items = Array.from({ length: 1000 }, (_, number) =>
      makeItem(`Article ${number}`, { body: 'words '.repeat(100) }),
    );
    const seen: number[] = [];
    let done = false;
    const stored = index.replaceDay('2026-02-23', 'f', items).then(() => {
      done = true;
    });
    while (!done) {
      seen.push(index.list({ limit: 1 }).total);
      await new Promise(setImmediate);
    }
    await stored;
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect([index.list({}).total, state(index)]).toEqual([1000, [1000, []]]);
  });

  test('a failed write says so, leaves its day stale, and does not stop the next one', async () => {
    const index = await open();
    await index.upsert('2026-02-23', added('f0'), [makeItem('One')]);
    const broken = makeItem('Broken', { published: 'not a date' });
    await expect(index.upsert('2026-02-23', added('f1', 'f0'), [makeItem('Two'), broken])).rejects.toThrow();
    expect(index.list({}).articles.map((row) => row.title)).toEqual(['One']);
    await index.upsert('2026-02-23', added('f', 'f1'), [makeItem('Three')]);
    expect(state(index)).toEqual([2, ['2026-02-23']]);
    await index.replaceDay('2026-02-23', 'f', [makeItem('One'), makeItem('Two')]);
    expect(state(index)).toEqual(whole);
  });

  test('what is added to a day of which the index lacks something does not make it current', async () => {
    const index = await open();
    await index.upsert('2026-02-23', added('f2', 'f1'), [makeItem('Two')]);
    expect(state(index)).toEqual([1, ['2026-02-23']]);
    await index.replaceDay('2026-02-23', 'f1', [makeItem('One'), makeItem('Two')]);
    await index.upsert('2026-02-23', added('f', 'f2'), [makeItem('Two')]);
    expect(state(index)).toEqual([2, ['2026-02-23']]);
    await index.upsert('2026-02-23', added('f', 'f1'), [makeItem('Two')]);
    expect(state(index)).toEqual(whole);
  });

  test('preparing for it writes nothing, so that a full disk does not forbid it', async () => {
    const index = await open();
    const versionOf = (): unknown => {
      const db = new DatabaseSync(file, { readOnly: true });
      const { value } = db.prepare("SELECT value FROM meta WHERE key = 'version'").get() ?? {};
      db.close();
      return value;
    };
    await index.prepare();
    expect(versionOf()).toBe('0');
  });

  test('is over with closing, and so is reading', async () => {
    const index = await open();
    await close(index);
    await expect(index.setSources(sources)).rejects.toMatchObject({ code: 'READ_ONLY' });
    await expect(index.clear()).rejects.toMatchObject({ code: 'READ_ONLY' });
    expect(() => index.list({})).toThrow('has been closed');
    await index.close();
  });

  test('flush waits for what was asked for', async () => {
    const index = await open();
    const asked = index.upsert('2026-02-23', added('f'), [makeItem('One'), makeItem('Two')]);
    await index.flush();
    expect(index.count()).toBe(2);
    await asked;
  });
});

describe('what tagging anew changed', () => {
  const item = makeItem('Prompt injection in a chatbot', { body: 'A prompt injection attack on a chatbot.' });
  const theme = { kind: 'theme', id: 'evasion' } as const;
  const rule: OwnRule = {
    id: '01890000-0000-7000-8000-0000000000aa',
    name: 'Chatbots',
    enabled: true,
    match: 'all',
    conditions: [{ kind: 'words', words: ['chatbot'], language: 'any', fields: ['title'] }],
    except: [],
    actions: [{ kind: 'tag', tag: theme }],
  };

  test('is nothing where it never was done', async () => {
    await makeIndex();
    expect((await open()).changes()).toBeNull();
  });

  test('is counted day by day by term, for rules and for packs, and not for what arrives', async () => {
    const index = await open();
    await index.upsert('2026-02-23', added('f'), [item]);
    await index.setRules([rule], null);
    expect(index.changes()).toMatchObject({ cause: 'rules', articles: 0 });
    await index.upsert('2026-02-24', added('g'), [makeItem('Another chatbot')]);
    await index.replaceDay('2026-02-23', 'f', [item]);
    expect(index.changes()).toEqual({
      cause: 'rules',
      articles: 1,
      changed: 1,
      comes: 0,
      goes: 0,
      terms: [{ ...theme, added: 1, removed: 0 }],
    });
    await close(index);
    const updated = await open({ vocabularyVersion: '2' });
    expect(updated.list({ themes: ['evasion'] }).total).toBe(2);
    await updated.replaceDay('2026-02-23', 'f', [item]);
    expect(updated.changes()).toMatchObject({ cause: 'packs', articles: 1, changed: 0, terms: [] });
  });

  test('counts a day once, however often it is described anew', async () => {
    const index = await open();
    await index.upsert('2026-02-23', added('f'), [item]);
    await index.upsert('2026-02-24', added('g'), [makeItem('Another chatbot')]);
    await index.setRules([rule], null);
    await index.replaceDay('2026-02-23', 'f', [item]);
    await close(index);
    const again = await open();
    await again.replaceDay('2026-02-23', 'h', [item]);
    expect(again.changes()).toMatchObject({ articles: 1, changed: 1, terms: [{ added: 1 }] });
    await again.replaceDay('2026-02-24', 'g', [makeItem('Another chatbot')]);
    expect(again.changes()).toMatchObject({ articles: 2, changed: 2, terms: [{ added: 2 }] });
    await again.setPacks([madePack({})]);
    expect(again.changes()).toMatchObject({ cause: 'own-packs', articles: 0 });
    await again.replaceDay('2026-02-23', 'h', [item]);
    expect(again.changes()).toMatchObject({ cause: 'own-packs', articles: 1, changed: 0 });
  });
});

test('an article that is described anew is found by its words as they are, and by its keys', async () => {
  const index = await open();
  const day = '2026-02-23';
  const contentHash = hashOf('received');
  const replace = (body: string, keys: string[]) =>
    index.replaceDay(day, 'f', [makeItem('One', { body, contentHash, keys })]);
  const found = (text: string) => index.list({ text }).total;
  await replace('words of old', [hashOf('a')]);
  await replace('words of old', [hashOf('a')]);
  expect([found('old'), index.lookup([hashOf('a')]).size]).toEqual([1, 1]);
  await replace('words of new', [hashOf('b')]);
  expect([found('old'), found('new'), found('words')]).toEqual([0, 1, 1]);
  expect([index.lookup([hashOf('a')]).size, index.lookup([hashOf('b')]).size]).toEqual([0, 1]);
});
