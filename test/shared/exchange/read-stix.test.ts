import { describe, expect, it } from 'vitest';
import { isStix, readStix } from '../../../shared/exchange/read-stix.ts';
import { extensionId } from '../../../shared/exchange/stix-extension.ts';
import { writeStix } from '../../../shared/exchange/write-stix.ts';
import { type Ledger, ledgerKinds, recordsOf } from '../../../shared/ledger/ledger.ts';
import { fixtureArticles, fixtureContent, fixtureLedger, textOf } from '../../support/exchange-fixture.ts';
import { threadMilliseconds } from '../../support/thread-milliseconds.ts';
import { aClaim, anIncident, failureOf, idOf, ledgerOf } from '../ledger/sample-records.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readStix(bytes(text), 'team.stix.json');
const bundleOf = (...objects: readonly unknown[]): string =>
  JSON.stringify({ type: 'bundle', id: 'bundle--x', objects });
const carrying = (kind: string, record: object, type = 'incident') => ({
  type,
  extensions: { [extensionId]: { extension_type: 'property-extension', record_kind: kind, record } },
});

const recordsIn = (ledger: Ledger) =>
  ledgerKinds.flatMap((kind) => Array.from(recordsOf(ledger, kind).values(), (record) => ({ kind, record })));
const byId = (a: { record: { id: string } }, b: { record: { id: string } }) =>
  a.record.id < b.record.id ? -1 : 1;

describe('readStix', () => {
  const written = textOf(writeStix(fixtureContent({ ceiling: 'red' })));

  it('gives back the ledger that was exported, record by record', () => {
    const { records, refused } = read(written);
    expect(refused).toEqual([]);
    expect(records.map(({ kind, record }) => ({ kind, record })).sort(byId)).toEqual(
      recordsIn(fixtureLedger).sort(byId),
    );
  });

  it('gives back the articles that are cited, and whose library it was', () => {
    const { articles, from } = read(written);
    expect(articles.get('art-000000000000000000000001')).toEqual({
      ...fixtureArticles.get('art-000000000000000000000001'),
    });
    expect(from).toEqual({
      file: 'team.stix.json',
      format: 'STIX 2.1',
      library: idOf(99),
      exportId: null,
      by: 'Deniz',
      at: null,
    });
  });

  it('gives back what a person decided, and a pair that is not the same', () => {
    const ledger = ledgerOf(
      anIncident(1),
      anIncident(2),
      aClaim(3, 1, {
        status: 'established',
        statusReason: 'A court said so.',
        about: [{ id: null, name: 'X' }],
      }),
      ['distinction', idOf(4), { between: 'incident', pair: [idOf(1), idOf(2)] }],
    );
    const content = fixtureContent({}, { ledger });
    const { records } = read(textOf(writeStix(content)));
    expect(records.map(({ record }) => record)).toEqual(
      expect.arrayContaining([ledger.claims.get(idOf(3)), ledger.distinctions.get(idOf(4))]),
    );
  });

  it('is known by how it begins', () => {
    expect(isStix(written.slice(0, 100))).toBe(true);
    expect(isStix('{"type": "FeatureCollection"')).toBe(false);
  });
});

describe('what is not ours', () => {
  it('is left out with a sentence', () => {
    const { records, refused } = read(
      bundleOf({ type: 'incident', name: 'Told by others' }, { type: 'malware' }),
    );
    expect([records, refused]).toEqual([[], ['2 objects of other programs were left out.']]);
  });

  it('takes no type that is no type, however long a pattern would look at it', () => {
    const started = threadMilliseconds();
    expect(
      read(bundleOf(carrying('incident', { id: idOf(1), title: 'x' }, `${'a'.repeat(60)}!`))).records,
    ).toEqual([]);
    expect(threadMilliseconds() - started).toBeLessThan(1000);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('is refused as a whole where it holds %s', (key) => {
    const hostile = `{"type":"bundle","objects":[{"type":"incident","x":{"${key}":{"polluted":1}}}]}`;
    expect(failureOf(() => read(hostile)).message).toContain(key);
    expect('polluted' in {}).toBe(false);
  });

  it('keeps no address but of the web, and no field that no record has', () => {
    const [report] = JSON.parse(textOf(writeStix(fixtureContent({})))).objects.filter(
      ({ type }: { type: string }) => type === 'report',
    );
    report.extensions[extensionId].record.url = 'javascript:alert(1)';
    const { articles } = read(bundleOf(report));
    expect([...articles.values()].map(({ url }) => url)).toEqual([null]);
    const { records, refused } = read(
      bundleOf(carrying('incident', { id: idOf(1), title: 'x', trusted: true })),
    );
    expect([records, refused]).toEqual([[], [expect.stringContaining('Object 1 was left out')]]);
  });

  it.each([
    ['', 'it is not JSON'],
    ['{"type":"bundle"}', 'it is no bundle'],
    ['['.repeat(100_000), 'nested deeper'],
  ])('is refused in one sentence: %j', (text, hint) => {
    expect(failureOf(() => read(text)).message).toContain(hint);
  });
});
