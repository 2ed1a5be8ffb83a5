import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../shared/exchange/clean-text.ts';
import { csvTables } from '../../../shared/exchange/csv-tables.ts';
import { readIncoming } from '../../../shared/exchange/readers.ts';
import { writeCsvTables } from '../../../shared/exchange/write-csv-tables.ts';
import { recordsOf } from '../../../shared/ledger/ledger.ts';
import { exportProfile } from '../../../shared/model/export-profile.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import { fixtureContent } from '../../support/exchange-fixture.ts';
import { idOf } from '../ledger/sample-records.ts';

const content = fixtureContent(exportProfile.parse({ ceiling: 'red' }));
const zip = new Uint8Array(Buffer.concat([...writeCsvTables(content)]));
const read = (bytes: Uint8Array) => readIncoming({ name: 'tables.zip', bytes });

/** The set with other text in one of its tables. */
function changed(table: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(zip);
  const name = `${table}.csv`;
  return zipSync({ ...files, [name]: strToU8(change(Buffer.from(files[name] ?? []).toString())) });
}

/** Without what has no column, and every text as a cell holds it. */
function asTablesHold(record: object): object {
  const lacks = { quote: null, statusReason: '', sensitivity: [], merged: [] };
  const left = Object.entries(lacks).filter(([name]) => Object.hasOwn(record, name));
  return { ...(cleaned(record) as object), ...Object.fromEntries(left) };
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value).trim();
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleaned(part)]));
}

describe('readCsvTables', () => {
  it('brings back every record that tables hold, under its id and on the same incident', () => {
    const { records, from, articles } = read(zip);
    expect(from).toMatchObject({ format: 'Faultline tables', library: content.about.library });
    for (const kind of ['incident', 'claim', 'assertion', 'measure', 'search-note', 'actor'] as const) {
      const back = records.filter((each) => each.kind === kind).map(({ record }) => record.id);
      expect(back.toSorted(), kind).toEqual([...recordsOf(content.ledger, kind).keys()].toSorted());
    }
    expect([...articles.keys()].toSorted()).toEqual([...content.articles.keys()].toSorted());
  });

  it('brings back what a record says, but for what no table holds', () => {
    for (const { kind, record } of read(zip).records) {
      const told = asTablesHold(recordsOf(content.ledger, kind).get(record.id) ?? {});
      expect(record, kind).toEqual(told);
    }
  });

  it('says how many quotes no table can hold', () => {
    const quotes = [...content.ledger.assertions.values()].filter(({ quote }) => quote !== null).length;
    expect(quotes).toBeGreaterThan(0);
    expect(read(zip).refused).toEqual([
      expect.stringContaining(`The words of ${quotes} quotes were left out`),
    ]);
  });
});

describe('one of the joined tables by itself', () => {
  const tables = unzipSync(zip);
  const alone = (name: string) => readIncoming({ name, bytes: tables[name] ?? new Uint8Array() });

  it('is read where it is that of the incidents, each with its own kind and date', () => {
    const { records, refused } = alone('incidents.csv');
    expect(refused).toEqual([]);
    const found = records.flatMap(({ kind, record }) => (kind === 'incident' ? [record] : []));
    expect(found).toHaveLength(content.ledger.incidents.size);
    for (const { id, kind, happened } of found as Incident[]) {
      const own = content.ledger.incidents.get(id);
      expect([kind, happened]).toEqual([own?.kind, own?.happened]);
    }
  });

  it.each(['claims.csv', 'parties.csv', 'assertions.csv', 'measure-steps.csv'])(
    'is refused where it is %s',
    (name) => {
      expect(() => alone(name)).toThrow('give the zip that holds all of them. Nothing was changed.');
    },
  );
});

describe('a set of tables that somebody changed', () => {
  it.each([
    [
      'a claim of nothing',
      'claims',
      (text: string) => text.replace(/"[0-9a-f-]{36}","[0-9a-f-]{36}"/, '"x","y"'),
      'of claims.csv was left out',
    ],
    [
      'a party of nobody',
      'parties',
      (text: string) => `${text}"${idOf(999)}","accused","","X"\r\n`,
      '1 rows of parties.csv were left out',
    ],
    [
      'an address that leads elsewhere',
      'assertions',
      (text: string) => text.replace(/https:[^"]*/, 'javascript:alert(1)'),
      'is not a web address',
    ],
    ['a row that never ends', 'claims', (text: string) => `${text}"`, 'never closed'],
  ])('leaves out %s with a sentence', (_, table, change, sentence) => {
    const { refused } = read(changed(table, change));
    expect(refused).toContainEqual(expect.stringContaining(sentence));
    for (const each of refused) expect(each).toMatch(/^[^\n]{1,600}$/);
  });

  it('is told once of a row that cannot be read, in whichever table', () => {
    for (const { name } of csvTables) {
      const { refused } = read(changed(name, (text) => `${text}"`));
      expect(refused.filter((each) => each.includes('never closed'))).toHaveLength(1);
    }
  });

  it('is told what belongs to a table that is empty', () => {
    const { refused } = read(changed('measures', (text) => text.slice(0, text.indexOf('\n') + 1)));
    expect(refused).toContainEqual(
      expect.stringMatching(/^\d+ rows of measure-steps\.csv were left out: they belong to nothing/),
    );
  });

  it('is refused as a whole where it holds anything else, or a table without a head', () => {
    const { 'measures.csv': _, ...files } = unzipSync(zip);
    expect(() => read(zipSync({ ...files, 'evil.sh': strToU8('x') }))).toThrow('"evil.sh"');
    expect(() => read(changed('claims', () => ''))).toThrow('claims.csv has no head of columns');
  });
});
