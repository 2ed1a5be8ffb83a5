import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIncoming } from '../../../shared/exchange/readers.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { articleOf, idOf } from '../../shared/ledger/sample-records.ts';
import { aCitedArticle } from '../../support/a-cited-article.ts';
import { aPackage, ndjson } from '../../support/a-package.ts';
import { aColleague, type Colleague } from '../../support/colleague.ts';
import { withZipEntries } from '../../support/with-zip-entries.ts';

let victim: Colleague;
let before: object;
let own: string;
beforeAll(async () => {
  victim = await aColleague('Vera');
  const { id } = await victim.client.request('incidents.create', { fields: { title: 'Hers' } });
  own = id;
  before = await victim.ledger();
});
afterAll(() => victim.dispose());

/** Text that hardly packs: what packs too well is taken for a bomb. */
const longText = (words: number): string => Array.from({ length: words }, (_, n) => n * 7919).join(' ');

const incident = (fields: object) => ({ kind: 'incident', record: { id: idOf(1), title: 'X', ...fields } });
const recordsOf = (...lines: readonly string[]) => aPackage({ records: lines.join('\n') });
const claimOf = (fields: string) =>
  `{"kind":"claim","record":{"id":"${idOf(2)}","incident":"${idOf(1)}","type":"scale","text":"X",${fields}}}`;

/** The list of contents names the first entry once more. */
function withEntryTwice(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const end = zip.length - 22;
  const start = view.getUint32(end + 16, true);
  const length = 46 + view.getUint16(start + 28, true) + view.getUint16(start + 30, true);
  const copy = Uint8Array.from([
    ...zip.subarray(0, end),
    ...zip.subarray(start, start + length),
    ...zip.subarray(end),
  ]);
  const tail = new DataView(copy.buffer, copy.length - 22);
  tail.setUint16(8, tail.getUint16(8, true) + 1, true);
  tail.setUint16(10, tail.getUint16(10, true) + 1, true);
  tail.setUint32(12, tail.getUint32(12, true) + length, true);
  return copy;
}

/** All entries of the list of contents, and what they promise, are those of the first. */
function withOneContent(zip: Uint8Array): Uint8Array {
  const first = new DataView(zip.buffer, zip.byteOffset, zip.length).getUint32(zip.length - 22 + 16, true);
  return withZipEntries(zip, (view, at) => {
    for (const field of [16, 20, 24, 42])
      view.setUint32(at + field, view.getUint32(first + field, true), true);
  });
}

const sound = aPackage({ records: ndjson(incident({})) });
const twins = zipSync({ 'records.ndjson': strToU8('x'), 'articles.ndjson': strToU8('x') });
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

/** Each changes nothing, and is refused in one sentence, which holds this. */
const refusedAsAWhole: readonly (readonly [string, string, Uint8Array, string])[] = [
  ['an entry twice in its list', 'x.faultline', withEntryTwice(sound), 'holds "records.ndjson" twice'],
  ['entries that share one content', 'x.faultline', withOneContent(twins), 'not where its list'],
  [
    'another name before its content than in its list',
    'x.faultline',
    Uint8Array.from(
      Buffer.from(
        Buffer.from(sound).toString('latin1').replace('records.ndjson', '../../x.ndjson'),
        'latin1',
      ),
    ),
    'not where its list',
  ],
  [
    'a sum that is not that of its content',
    'x.faultline',
    withZipEntries(sound, (view, at) => view.setUint32(at + 16, 7, true)),
    'was damaged on the way',
  ],
  [
    'more records in its manifest than it holds',
    'x.faultline',
    aPackage({ records: ndjson(incident({})) }, { counts: { incident: 9_007_199_254_740_991 } }),
    'counts 9007199254740991 records of the kind "incident", and it holds 1',
  ],
  [
    'more records in its manifest than can be counted',
    'x.faultline',
    aPackage({}, { counts: { incident: 1e300 } }),
    'manifest.json',
  ],
  [
    'sizes that stand in a zip64 field',
    'x.faultline',
    withZipEntries(sound, (view, at) => {
      view.setUint32(at + 20, 0xffffffff, true);
      view.setUint32(at + 24, 0xffffffff, true);
    }),
    'unpack to more than any package holds',
  ],
  [
    'more entries in its list than it says to have room for',
    'x.faultline',
    zipSync(Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`${n}`, new Uint8Array()]))),
    'it holds 17 entries',
  ],
  ['a device with an ending', 'x.faultline', zipSync({ 'NUL.json': strToU8('{}') }), 'which no package has'],
  ['a path of Windows', 'x.faultline', zipSync({ '..\\..\\evil.bat': strToU8('x') }), 'which no package has'],
  ['a drive', 'x.faultline', zipSync({ 'C:\\x': strToU8('x') }), 'which no package has'],
  [
    'a name that ends in NUL',
    'x.faultline',
    zipSync({ 'manifest.json\0.exe': strToU8('{}') }),
    'no package has',
  ],
  ['a package in a package', 'x.faultline', zipSync({ 'inner.faultline': sound }), 'which no package has'],
  ['records in UTF-16', 'x.faultline', aPackage({ records: utf16(ndjson(incident({}))) }), 'is not UTF-8'],
  [
    'half a character of UTF-8',
    'x.faultline',
    aPackage({ records: Uint8Array.of(0xc3, 0x28) }),
    'is not UTF-8',
  ],
  [
    'a time that no clock shows',
    'x.faultline',
    aPackage({}, { at: '9999-99-99T00:00:00.000Z' }),
    'manifest.json',
  ],
  ['a name as long as a book', 'x.faultline', aPackage({}, { by: 'M'.repeat(201) }), 'manifest.json'],
  [
    'a bundle in UTF-16',
    'x.stix.json',
    utf16('{"type":"bundle","objects":[]}'),
    'no format that can be read',
  ],
  [
    'YAML with aliases of aliases',
    'x.yaml',
    strToU8('a: &a [x,x]\nb: [*a,*a]\n'),
    'no format that can be read',
  ],
];

/** Each has one record that is left out, in one sentence that holds this. */
const leftOut: readonly (readonly [string, Uint8Array, string])[] = [
  ['a number beyond all numbers', recordsOf(claimOf('"quantity":{"value":1e999,"unit":"x"}')), 'left out'],
  [
    'a number with a thousand digits',
    recordsOf(claimOf(`"quantity":{"value":${'9'.repeat(1000)},"unit":"x"}`)),
    'left out',
  ],
  ['a number as text', recordsOf(claimOf('"quantity":{"value":"1","unit":"x"}')), 'left out'],
  ['a list where a text belongs', recordsOf(ndjson(incident({ title: ['X'] }))), 'left out'],
  ['a title of a megabyte', recordsOf(ndjson(incident({ title: longText(150_000) }))), 'left out'],
  [
    'a line of five megabytes',
    recordsOf(ndjson(incident({ summary: longText(700_000) }))),
    'longer than any record',
  ],
  ['a date that is none', recordsOf(ndjson(incident({ happened: '2026-02-31' }))), 'left out'],
  ['a mark that does not exist', recordsOf(ndjson(incident({ handlingMark: 'none' }))), 'left out'],
  ['a kind that ends in NUL', recordsOf(ndjson({ ...incident({}), kind: 'incident\0' })), 'no such kind'],
  ['a decision', recordsOf(ndjson({ kind: 'decision', record: { id: idOf(3) } })), 'no such kind'],
  ['a rule', recordsOf(ndjson({ kind: 'rule', record: { id: idOf(3) } })), 'no such kind'],
  [
    'a source that is to be followed',
    recordsOf(ndjson({ kind: 'source', record: { id: idOf(3) } })),
    'no such kind',
  ],
  ['a comment', recordsOf('/* x */ {"kind":"incident"}'), 'not JSON'],
  ['a comma too many', recordsOf('{"kind":"incident","record":{},}'), 'not JSON'],
  [
    'a history of somebody else',
    recordsOf(ndjson({ ...incident({}), who: 'Vera', at: '2099-01-01T00:00:00.000Z' })),
    '"who"',
  ],
];

const oneSentence = /^[^\n]{1,600}$/;

describe('a hostile file', () => {
  it.each(refusedAsAWhole)('with %s is refused', async (_, name, bytes, sentence) => {
    const refusal = await victim.look(bytes, name).then(
      () => 'it was read',
      (thrown: Error) => thrown.message,
    );
    expect(refusal).toContain(sentence);
    expect(refusal).toMatch(oneSentence);
    expect(await victim.ledger()).toEqual(before);
  });

  it.each(leftOut)('with %s leaves that out', async (_, bytes, sentence) => {
    const { refused, batch } = await victim.take(bytes);
    expect(refused).toEqual([expect.stringContaining(sentence)]);
    expect(refused[0]).toMatch(oneSentence);
    expect(batch).toBe(null);
    expect(await victim.ledger()).toEqual(before);
  });

  it.each([
    ['no text', '{"toString":1}'],
    ['two lines', '"a\\nb"'],
    ['as long as a book', `"${'x'.repeat(100_000)}"`],
  ])('of records of which one has an id that is %s leaves that out in a sentence', (_, id) => {
    const file = strToU8(`{"kind":"incident","record":{"id":${id},"title":"X"}}\n`);
    const { records, refused } = readIncoming({ name: 'records.ndjson', bytes: file });
    expect(records).toEqual([]);
    expect(refused).toEqual([expect.stringContaining('was left out')]);
    expect(refused[0]).toMatch(oneSentence);
  });

  it('of which any byte is another one is refused in a sentence, or says the same', () => {
    const file = aPackage({ records: ndjson(incident({})), articles: ndjson(aCitedArticle(0)) });
    const whole = readIncoming({ name: 'x.faultline', bytes: file });
    const otherwise: string[] = [];
    for (let at = 0; at < file.length; at += 1) {
      const bytes = Uint8Array.from(file);
      bytes[at] = (bytes[at] ?? 0) ^ 0x01;
      try {
        expect(readIncoming({ name: 'x.faultline', bytes })).toEqual(whole);
      } catch (thrown) {
        if (!(thrown instanceof AppError) || !oneSentence.test(thrown.message))
          otherwise.push(`${at}: ${thrown}`);
      }
    }
    expect(otherwise).toEqual([]);
  });

  it('with two articles of one id takes the first, and says so', async () => {
    const twice = ndjson(aCitedArticle(0), aCitedArticle(0), aCitedArticle(0, { title: 'Forged' }));
    const { articles, refused } = readIncoming({ name: 'x.faultline', bytes: aPackage({ articles: twice }) });
    expect([...articles.values()].map(({ title }) => title)).toEqual(['An article']);
    expect(refused).toEqual([expect.stringContaining('Line 3 of articles.ndjson was left out: the id')]);
  });

  it('that is a table with a quote which never ends, around a cell as long as a book, takes no row of it', async () => {
    const { counts, refused } = await victim.look(strToU8(`title,date\n"${longText(20_000)}\n`), 'x.csv');
    expect(counts).toMatchObject({ new: 0 });
    expect(refused).toEqual([expect.stringContaining('never closed')]);
  });

  it('that names a field twice has the value that its reader saw last, and no other', async () => {
    const line = `{"kind":"incident","record":{"id":"${idOf(1)}","title":"First","title":"Last"}}`;
    const file = recordsOf(line);
    expect(await victim.rows(file)).toMatchObject([{ what: 'new', title: 'Last' }]);
    expect(JSON.stringify(await victim.rows(file))).not.toContain('First');
  });

  it('with half a character and controls in a title neither breaks the screen nor what is exported', async () => {
    const { batch } = await victim.take(
      recordsOf(`{"kind":"incident","record":{"id":"${idOf(1)}","title":"A\\ud800\\u0000\\u202eB"}}`),
    );
    const sent = Buffer.from(await victim.send()).length;
    expect(sent).toBeGreaterThan(0);
    await victim.client.request('history.undo', { batch: batch ?? '' });
    expect(await victim.ledger()).toEqual(before);
  });

  it('that says to be from our own library, by ourselves, and from the future is a change like any other', async () => {
    const manifest = String(Buffer.from(unzipSync(await victim.send())['manifest.json'] ?? []));
    const mine = aPackage(
      { records: ndjson(incident({ id: own, title: 'Forged' })) },
      { library: JSON.parse(manifest).library, by: 'Vera', at: '2099-01-01T00:00:00.000Z' },
    );
    expect((await victim.look(mine)).counts).toMatchObject({ conflicts: 1, changedThere: 0 });
    await victim.take(mine);
    expect(await victim.ledger()).toEqual(before);
    const { entries } = await victim.client.request('history.list', { limit: 1 });
    expect(entries[0]?.at.startsWith('2099')).toBe(false);
  });

  it('that brings an article which we have changes nothing in ours', async () => {
    const file = aPackage({
      records: ndjson(incident({ articles: [articleOf(0)] })),
      articles: ndjson(
        aCitedArticle(0, {
          title: 'Forged',
          published: '2026-01-01T00:00:00.000Z',
          firstSeen: '1999-01-01T00:00:00.000Z',
          publishers: ['Reuters'],
        }),
      ),
    });
    const first = await victim.take(file);
    expect(first.articles).toBe(1);
    const titleNow = async () => JSON.stringify(await victim.client.request('articles.list', {}));
    const kept = await titleNow();
    const again = aPackage({
      records: ndjson(incident({ id: idOf(7), articles: [articleOf(0)] })),
      articles: ndjson(
        aCitedArticle(0, {
          title: 'Forged again',
          url: 'https://evil.example/',
          author: 'Vera',
          firstSeen: '1999-01-01T00:00:00.000Z',
          contentHash: '1'.repeat(32),
        }),
      ),
    });
    const second = await victim.take(again);
    expect(second.articles).toBe(0);
    expect(await titleNow()).toBe(kept);
    for (const { batch } of [second, first])
      await victim.client.request('history.undo', { batch: batch ?? '' });
  });
});
