import { describe, expect, it } from 'vitest';
import { readIncoming } from '../../../shared/exchange/readers.ts';
import { writeCsv } from '../../../shared/exchange/write-csv.ts';
import { writeCsvExcel } from '../../../shared/exchange/write-csv-excel.ts';
import type { ColumnMapping } from '../../../shared/model/table-field.ts';
import { fixtureContent, textOf } from '../../support/exchange-fixture.ts';
import { idOf } from '../ledger/sample-records.ts';

const read = (text: string, mapping?: ColumnMapping, name = 'incidents.csv') =>
  readIncoming({ name, bytes: new TextEncoder().encode(text), ...(mapping && { mapping }) });
const recordsOf = (text: string, wanted: string, mapping?: ColumnMapping) =>
  read(text, mapping).records.flatMap(({ kind, record }) => (kind === wanted ? [record] : []));
const actor = (name: string) => ({ id: null, name });

const turkish = [
  '\ufeffBaşlık;Tarih;Suçlanan;Aktörler;Temalar;Kaynak;Durum;Dosya no;TLP',
  '"Bir ""olay""";14.03.2025;DeepSeek;Anthropic (suçlayan), Google;İzinsiz model damıtma;https://a.example/x?token=1 https://b.example;doğrulandı;7;TLP:GREEN',
].join('\r\n');

describe('readTable', () => {
  it('makes of each row an incident, by the heads of its columns', () => {
    expect(recordsOf(turkish, 'incident')).toMatchObject([
      {
        title: 'Bir "olay"',
        happened: '2025-03-14',
        kind: 'incident',
        parties: [
          { actor: actor('DeepSeek'), role: 'accused' },
          { actor: actor('Anthropic'), role: 'accuser' },
        ],
        themes: ['model-distillation'],
        externalIds: [{ namespace: 'other', id: 'Dosya no 7' }],
        handlingMark: 'green',
      },
    ]);
  });

  it('takes what it says for a claim that nobody has decided, its status in its words, and pages for who repeats it', () => {
    expect(recordsOf(turkish, 'claim')).toMatchObject([
      {
        text: 'Bir "olay" (Durum: doğrulandı)',
        status: null,
        about: [actor('DeepSeek'), actor('Google')],
      },
    ]);
    expect(recordsOf(turkish, 'assertion')).toMatchObject([
      {
        speaker: actor('a.example'),
        stance: 'repeats',
        basis: 'unstated',
        link: { url: 'https://a.example/x' },
      },
      { speaker: actor('b.example'), link: { url: 'https://b.example/' } },
    ]);
  });

  it('accuses nobody of whom no role is said', () => {
    expect(recordsOf('Title,Actors\nA,"OpenAI, Inc., Meta"', 'incident')).toMatchObject([{ parties: [] }]);
    expect(recordsOf('Title,Actors\nA,"OpenAI, Inc., Meta"', 'claim')).toMatchObject([
      { about: [actor('OpenAI, Inc.'), actor('Meta')] },
    ]);
  });

  it('knows ids of registers by their look', () => {
    const ids = recordsOf('Title,CVE\nA,cve-2025-1234\nB,AIID 23\nC,AML.CS0001', 'incident');
    expect(ids.map((record) => 'externalIds' in record && record.externalIds)).toEqual([
      [{ namespace: 'cve', id: 'CVE-2025-1234' }],
      [{ namespace: 'aiid', id: '23' }],
      [{ namespace: 'atlas-case-study', id: 'AML.CS0001' }],
    ]);
  });

  it('reads what a person says that its columns are, and shows them with the first rows', () => {
    const text = 'Was,Wann\nEin Vorfall,2025\n';
    const mapping = [
      { column: 'Was', field: 'title' },
      { column: 'Wann', field: 'date' },
    ] as const;
    expect(read(text)).toMatchObject({
      records: [],
      refused: ['No row was read: no column is the title. Say which one is.'],
      table: { columns: [{ name: 'Was', guess: null }, { name: 'Wann' }], rows: [['Ein Vorfall', '2025']] },
    });
    expect(recordsOf(text, 'incident', [...mapping])).toMatchObject([
      { title: 'Ein Vorfall', happened: '2025' },
    ]);
  });

  it('gives the same ids whenever it is read, and in whichever order', () => {
    const ids = (text: string) => new Set(read(text).records.map(({ record }) => record.id));
    const rows = ['A,2025,https://a.example', 'B,2025,'];
    expect(ids(`Title,Date,URL\n${rows.join('\n')}`)).toEqual(
      ids(`URL,Date,Title\nhttps://a.example,2025,A\n,2025,B`),
    );
  });

  it('leaves out each row that it cannot read, with its line and the reason, and reads on', () => {
    const { records, refused } = read(
      [
        'Title,Date,Kind,TLP,URL',
        ',2025,,,',
        'A,soon,,,',
        'B,03/04/2025,,,',
        'C,,rumour,,',
        'D,,,secret,',
        'E,,,,,,surplus',
        'F,2025,demonstration,amber+strict,javascript:alert(1)',
        'F,2025,,,',
        '"G,2025',
      ].join('\n'),
    );
    expect(records).toMatchObject([
      { kind: 'incident', record: { title: 'F', kind: 'demonstration', handlingMark: 'amber+strict' } },
      { kind: 'claim', record: { text: 'F' } },
    ]);
    expect(refused).toEqual([
      'Line 2 was left out: it has no title.',
      'Line 3 was left out: "soon" is not a date: write 2025, 2025-03 or 2025-03-14.',
      'Line 4 was left out: "03/04/2025" can be two days: write the year first, as in 2025-03-14.',
      'Line 5 was left out: "rumour" is no kind of incident (incident, hazard, demonstration, issue).',
      'Line 6 was left out: "secret" is no handling mark (clear, green, amber, amber+strict, red).',
      'Line 7 was left out: it has 7 cells, and the head 5.',
      'Line 8 is taken without "javascript:alert(1)", which is no address of the web.',
      'Line 9 was left out: line 8 has the same title and the same id or date.',
      'Line 10 was left out: a quote in it is never closed, so that it has no end.',
    ]);
  });

  it('reads no more rows than a table of people has, and says from where on', () => {
    expect(read(`Title,Date\n${',x\n'.repeat(50_002)}`).refused[0]).toBe(
      'Line 50002 and all after it were left out: a table has at most 50000 rows.',
    );
  });

  it('takes hostile cells as text, without the apostrophe that guards formulas', () => {
    const text = `Title,Summary\n'=1+1,<script>alert(1)</script>\n"'@x","__proto__"\n'quoted',"\u202eturned"`;
    expect(recordsOf(text, 'incident')).toMatchObject([
      { title: '=1+1', summary: '<script>alert(1)</script>' },
      { title: '@x', summary: '__proto__' },
      { title: "'quoted'", summary: 'turned' },
    ]);
  });

  it('knows a table without its name by its head, and refuses what has none', () => {
    expect(read('Title\tDate\nA\t2025', undefined, 'standard input').records).toHaveLength(1);
    expect(() => read('no, table', undefined, 'standard input')).toThrow('in no format that can be read');
    expect(read('no, table', [], 'standard input').table?.columns).toHaveLength(2);
    expect(() => read('')).toThrow('it has no head of columns');
  });

  it('says that only tables have columns to map', () => {
    expect(() => read('[{"incident_id": 1, "title": "A"}]', [], 'a.json')).toThrow('it has no columns');
  });

  it.each(['en', 'tr'] as const)('knows the incidents of our own tables again (%s)', (locale) => {
    const content = fixtureContent({ locale, ceiling: 'red' });
    const own = [...content.rows].filter(({ kind }) => kind === 'incident');
    expect(own.length).toBeGreaterThan(3);
    for (const write of [writeCsv, writeCsvExcel]) {
      const { records } = read(textOf(write(content)));
      const incidents = records.flatMap(({ kind, record }) => (kind === 'incident' ? [record] : []));
      expect(incidents).toMatchObject(
        own.map(({ record, date, status, mark }) => ({
          id: record,
          happened: date,
          kind: status,
          handlingMark: mark,
        })),
      );
    }
  });

  it('refuses an id that is none of ours in the column of our ids', () => {
    const mapping = [{ column: 'Nr', field: 'id' }] as const;
    expect(recordsOf(`Title,Nr\nA,${idOf(7)}`, 'incident', [...mapping])).toMatchObject([{ id: idOf(7) }]);
    expect(read('Title,Nr\nA,7', [...mapping]).refused).toEqual([
      'Line 2 was left out: "7" is no id of a record here: ids of others are an external-id.',
    ]);
  });
});
