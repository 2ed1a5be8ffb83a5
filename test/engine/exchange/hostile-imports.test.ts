import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readImport } from '../../../electron/engine/exchange/read-import.ts';
import { readIncoming } from '../../../shared/exchange/readers.ts';
import { idOf } from '../../shared/ledger/sample-records.ts';
import { aCitedArticle } from '../../support/a-cited-article.ts';
import { aPackage, ndjson } from '../../support/a-package.ts';
import { aColleague, type Colleague } from '../../support/colleague.ts';
import { withZipEntries } from '../../support/with-zip-entries.ts';

const incident = (n: number, fields: object = {}) => ({
  kind: 'incident',
  record: { id: idOf(n), title: `Incident ${n}`, ...fields },
});

const packageOf = (...records: readonly unknown[]): Uint8Array => aPackage({ records: ndjson(...records) });

let victim: Colleague;
let before: object;
let own: string;
beforeAll(async () => {
  victim = await aColleague('Vera');
  const { id } = await victim.client.request('incidents.create', {
    fields: { title: 'Hers', handlingMark: 'amber' },
  });
  own = id;
  before = await victim.ledger();
});
afterAll(() => victim.dispose());

describe('a hostile package', () => {
  const bomb = zipSync({ 'records.ndjson': new Uint8Array(40 * 1024 * 1024) }, { level: 9 });
  it.each([
    ['is no zip', strToU8('%PDF-1.7'), 'no format that can be read'],
    ['is empty', new Uint8Array(), 'no format that can be read'],
    ['was cut off', packageOf(incident(1)).subarray(0, 300), 'list of contents is missing'],
    [
      'climbs out of its folder',
      zipSync({ '../../evil.sh': strToU8('x') }),
      '"../../evil.sh", which no package has',
    ],
    ['names an absolute path', zipSync({ '/etc/cron.d/x': strToU8('x') }), 'which no package has'],
    ['names a device', zipSync({ CON: strToU8('x') }), 'which no package has'],
    ['differs in case alone', zipSync({ 'Records.ndjson': strToU8('x') }), 'which no package has'],
    ['unpacks to more than it should', bomb, 'unpack to more than any package holds'],
    [
      'is encrypted',
      withZipEntries(packageOf(incident(1)), (view, at) => view.setUint16(at + 8, 1, true)),
      'encrypted by the zip program',
    ],
    [
      'is packed in another way',
      withZipEntries(packageOf(incident(1)), (view, at) => view.setUint16(at + 10, 12, true)),
      'packed in a way that no package uses',
    ],
    [
      'lies about its sizes',
      withZipEntries(packageOf(incident(1)), (view, at) => view.setUint32(at + 24, 2, true)),
      'more than it says',
    ],
    [
      'points outside of itself',
      withZipEntries(packageOf(incident(1)), (view, at) => view.setUint32(at + 42, 0xfffffff0, true)),
      'not where its list of contents says',
    ],
    ['has no manifest', zipSync({ 'records.ndjson': strToU8('') }), 'it has no manifest.json'],
    ['is of a newer version', aPackage({}, { version: 2 }), 'a newer version of Faultline'],
    ['has a manifest that is none', aPackage({}, { parts: [] }), 'manifest.json of this package'],
    ['has a manifest with a field too many', aPackage({}, { trust: 'full' }), 'trust'],
  ])('that %s is refused in one sentence', (_, bytes, sentence) => {
    const read = () => readIncoming({ name: 'x.faultline', bytes });
    expect(read).toThrow(sentence);
    expect(read).toThrow(/^[^\n]{1,400}$/);
  });

  it('that is refused changes nothing, and says the same to whoever sent it', async () => {
    await expect(victim.take(strToU8('%PDF-1.7'))).rejects.toThrow('no format that can be read');
    expect(await victim.ledger()).toEqual(before);
  });

  const deep = `{"kind":"incident","record":${'['.repeat(400)}${']'.repeat(400)}}`;
  it.each([
    [
      'reaches for a prototype',
      '{"kind":"incident","record":{"id":"x","__proto__":{"polluted":1}}}',
      '"__proto__"',
    ],
    [
      'hides how it reaches',
      '{"kind":"incident","record":{"\\u005f_proto__":{"polluted":1}}}',
      '"__proto__"',
    ],
    [
      'reaches by the constructor',
      '{"kind":"incident","constructor":{"prototype":{"polluted":1}}}',
      '"constructor"',
    ],
    ['is nested without end', deep, 'nested deeper'],
    ['is no JSON', '{"kind":', 'not JSON'],
    ['is no object', '[1]', 'left out'],
    ['has no such kind', ndjson({ ...incident(1), kind: 'toString' }), 'no such kind'],
    ['has an id that is none', ndjson({ kind: 'incident', record: { id: '../x', title: 'X' } }), 'left out'],
    ['claims trust', ndjson(incident(1, { verified: true })), 'verified'],
    ['forges a hash', ndjson({ ...incident(1), earlier: ['../../x'] }), 'earlier'],
    [
      'stands twice',
      ndjson(incident(1), { kind: 'actor', record: { id: idOf(1), name: 'X' } }),
      'stands for a incident already',
    ],
    [
      'is a refusal of somebody else',
      ndjson({ kind: 'refusal', record: { id: idOf(3), key: 'x' } }),
      'stays with them',
    ],
  ])('with a record that %s leaves that out in a sentence', (_, records, sentence) => {
    const { refused } = readIncoming({ name: 'x.faultline', bytes: aPackage({ records }) });
    expect(refused.join('\n')).toContain(sentence);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('with a record that belongs to nothing leaves that out in a sentence', async () => {
    const claim = { id: idOf(2), incident: idOf(7), type: 'attribution', text: 'X' };
    const { refused, batch } = await victim.take(packageOf({ kind: 'claim', record: claim }));
    expect([refused.join(), batch]).toEqual([expect.stringContaining('no incident'), null]);
  });

  it('cannot lead anywhere but to the web', async () => {
    const link = (url: string) => ({
      kind: 'assertion',
      record: {
        id: idOf(5),
        claim: idOf(4),
        speaker: { id: null, name: 'X' },
        stance: 'asserts',
        link: { url, accessed: null },
      },
    });
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x']) {
      const { refused } = await victim.look(packageOf(link(url)));
      expect(refused[0]).toContain('is not a web address');
    }
    const article = aCitedArticle(0, { url: 'javascript:alert(1)' });
    expect((await victim.look(aPackage({ articles: ndjson(article) }))).refused[0]).toContain(
      'articles.ndjson',
    );
  });

  it('that gives the id of one record to another kind changes neither', async () => {
    const { refused } = await victim.take(packageOf({ kind: 'actor', record: { id: own, name: 'X' } }));
    expect(refused[0]).toContain(`its id ${own} is that of a incident here`);
    expect(await victim.ledger()).toEqual(before);
  });

  it('that says to know our version neither loosens a mark nor removes anything by itself', async () => {
    const hers = Buffer.from(await victim.send());
    const { fields } = (
      await victim.rows(packageOf(incident(0, { id: own, title: 'Hers', handlingMark: 'clear' })))
    )[0] ?? { fields: [] };
    expect(fields).toMatchObject([{ path: 'handlingMark', choice: 'ours' }]);
    await victim.take(
      aPackage({ tombstones: ndjson({ kind: 'incident', id: own, at: null, by: null, earlier: [] }) }),
    );
    expect(await victim.ledger()).toEqual(before);
    expect((await victim.look(hers)).counts).toMatchObject({ same: 1 });
  });

  it('whose answers run in a circle, or on without end, is left out of the line', async () => {
    const claim = {
      kind: 'claim',
      record: { id: idOf(4), incident: idOf(1), type: 'attribution', text: 'X' },
    };
    const answer = (n: number, answers: number) => ({
      kind: 'assertion',
      record: {
        id: idOf(100 + n),
        claim: idOf(4),
        speaker: { id: null, name: 'X' },
        stance: 'denies',
        answers: idOf(100 + answers),
      },
    });
    const circle = [answer(1, 2), answer(2, 1)];
    const line = Array.from({ length: 5000 }, (_, n) => answer(n + 10, n + 11));
    const { refused, batch } = await victim.take(packageOf(incident(1), claim, ...circle, ...line));
    expect(refused.filter((each) => each.includes('no end in sight')).length).toBeGreaterThan(2);
    await victim.client.request('history.undo', { batch: batch ?? '' });
    expect(await victim.ledger()).toEqual(before);
  });

  it('that describes one entry of the vocabulary twice brings in the first alone', async () => {
    const actor = (n: number) => ({
      kind: 'actor',
      record: { id: idOf(n), term: 'anthropic', name: `Name ${n}` },
    });
    const first = await victim.take(packageOf(actor(31), actor(32)));
    expect(first.refused).toEqual([expect.stringContaining(`the actor ${idOf(31)} says the same already`)]);
    const again = packageOf(actor(21), actor(22));
    expect((await victim.rows(again)).map(({ id }) => id).toSorted()).toEqual([idOf(21), idOf(22)]);
    const second = await victim.take(again);
    expect(second.refused).toEqual([expect.stringContaining(`the actor ${idOf(21)} says the same already`)]);
    expect(await victim.ledger()).toMatchObject({ actors: [{ id: idOf(21) }] });
    for (const { batch } of [second, first])
      await victim.client.request('history.undo', { batch: batch ?? '' });
    expect(await victim.ledger()).toEqual(before);
  });

  it('that takes too long, or too much memory, is given up in a sentence', async () => {
    const records = Array.from({ length: 40_000 }, (_, n) => JSON.stringify(incident(n))).join('\n');
    const file = { name: 'large.faultline', bytes: aPackage({ records }) };
    await expect(readImport(file, { milliseconds: 50, megabytes: 300 })).rejects.toThrow(
      'it took more than 0.05 seconds',
    );
    await expect(readImport(file, { milliseconds: 60_000, megabytes: 16 })).rejects.toThrow('more memory');
  });
});
