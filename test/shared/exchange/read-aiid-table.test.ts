import { describe, expect, it } from 'vitest';
import { readAiid } from '../../../shared/exchange/read-aiid.ts';
import { readIncoming } from '../../../shared/exchange/readers.ts';

const heads =
  '_id,incident_id,date,reports,Alleged deployer of AI system,Alleged developer of AI system,Alleged harmed or nearly harmed parties,description,title';
const row =
  'ObjectId(1),23,2017-11-08,"[242,243]","[""navya"",""keolis""]","[""navya""]","[""passengers""]","A self-driving shuttle was hit, on its first day.",A shuttle was hit by a truck';
const read = (text: string, name = 'incidents.csv') =>
  readIncoming({ name, bytes: new TextEncoder().encode(text) });

describe('a table of incidents of the AI Incident Database', () => {
  it('holds what its JSON holds', () => {
    const json = readAiid(
      new TextEncoder().encode(
        JSON.stringify([
          {
            incident_id: 23,
            title: 'A shuttle was hit by a truck',
            description: 'A self-driving shuttle was hit, on its first day.',
            date: '2017-11-08',
            'Alleged deployer of AI system': ['navya', 'keolis'],
            'Alleged developer of AI system': ['navya'],
            'Alleged harmed or nearly harmed parties': ['passengers'],
          },
        ]),
      ),
      'incidents.csv',
    );
    expect(read(`${heads}\r\n${row}\r\n`)).toEqual(json);
    expect(json.records.map(({ kind }) => kind)).toEqual(['incident', 'claim', 'assertion']);
  });

  it('is known by its heads, whatever it is called, and read column by column where a person says so', () => {
    expect(read(`${heads}\n${row}`, 'download').from.format).toBe('AI Incident Database');
    const mapping = [{ column: 'title', field: 'title' as const }];
    const bytes = new TextEncoder().encode(`${heads}\n${row}`);
    expect(readIncoming({ name: 'incidents.csv', bytes, mapping }).from.format).toBe('CSV table');
  });

  it('leaves out a row that is none, and takes the others', () => {
    const { records, refused } = read(`${heads}\n${row}\nx,no number,,,,,,,Title\n,24,,,,,,,`);
    expect(records.filter(({ kind }) => kind === 'incident')).toHaveLength(1);
    expect(refused).toEqual([
      expect.stringMatching(/^Line 3 was left out: .*incident_id/),
      expect.stringMatching(/^Line 4 was left out: .*title/),
    ]);
  });

  it('of reports is refused in a sentence that says which table holds the incidents', () => {
    const reports =
      '_id,report_number,source_domain,url,title\n1,242,news.example,https://news.example/a,Crash\n';
    expect(() => read(reports, 'reports.csv')).toThrow('"incidents.csv" of the same snapshot');
  });

  it('is read as far as tables go, and no further', () => {
    const rows = Array.from({ length: 50_002 }, (_, n) => `,${n + 1},,,,,,,T`).join('\n');
    const { records, refused } = read(`${heads}\n${rows}\n"never closed`);
    expect(records.filter(({ kind }) => kind === 'incident')).toHaveLength(50_000);
    expect(refused).toEqual(['Line 50002 and all after it were left out: a table has at most 50000 rows.']);
  });
});
