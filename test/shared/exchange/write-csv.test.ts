import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../shared/exchange/write-csv.ts';
import { writeCsvExcel } from '../../../shared/exchange/write-csv-excel.ts';
import { writeCsvTables } from '../../../shared/exchange/write-csv-tables.ts';
import { bytesOf } from '../../support/bytes-of.ts';
import { fixtureContent, textOf } from '../../support/exchange-fixture.ts';
import { readCsv } from '../../support/read-csv.ts';
import { articleOf, idOf } from '../ledger/sample-records.ts';

const content = fixtureContent({ ceiling: 'amber' });

/** Each line under the first as its cells by the names of their columns. */
function recordsOf(text: string, separator?: string): Record<string, string>[] {
  const [head = [], ...lines] = readCsv(text, separator);
  return lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
}

describe('a table for programs', () => {
  const rows = recordsOf(textOf(writeCsv(content)));
  const row = (id: string) => rows.find((each) => each['id'] === id);

  it('has a line for each row, with the same cells on each', () => {
    expect(rows).toHaveLength(content.rows.length);
    expect(new Set(readCsv(textOf(writeCsv(content))).map(({ length }) => length)).size).toBe(1);
  });

  it('says who says it, on which basis, where, how it stands, and when it was looked up', () => {
    expect(row(idOf(21))).toMatchObject({
      date: '2026-02-23',
      who: 'Anthropic',
      status: 'asserts',
      claim_status: 'superseded',
      standing: 'Anthropic asserts (basis: own telemetry). The claim is superseded. Denied by 深度求索.',
      basis: 'own-telemetry',
      addresses: 'https://news.example/1?a=1&b=2',
      accessed: '2026-02-23',
      mark: 'clear',
    });
  });

  it('keeps the precision in which a date was said beside the days that it can mean', () => {
    expect(row(idOf(1))).toMatchObject({
      date: '2026-02~',
      precision: 'month',
      earliest: '2026-02-01',
      latest: '2026-02-28',
    });
  });

  it('has the columns that a person picks, and always the standing and the mark', () => {
    const picked = textOf(writeCsv(fixtureContent({ fields: ['title', 'date'] })));
    expect(readCsv(picked)[0]).toEqual([
      ...['date', 'precision', 'earliest', 'latest', 'title', 'summary', 'standing', 'mark'],
    ]);
  });
});

describe('a table for Excel', () => {
  const turkish = textOf(writeCsvExcel(fixtureContent({ ceiling: 'amber', locale: 'tr' })));

  it('begins with the mark of UTF-8, and speaks the language of its reader', () => {
    expect(turkish.startsWith('\ufeff"Tarih";"Kesinlik";')).toBe(true);
    expect(recordsOf(turkish.slice(1), ';').find((each) => each['Kimlik'] === idOf(22))).toMatchObject({
      Tür: 'Beyan',
      Durum: 'yalanlıyor',
    });
  });

  it('parts its cells as Excel does in English', () => {
    const english = textOf(writeCsvExcel(content));
    expect(recordsOf(english.slice(1))[0]).toMatchObject({ Kind: 'Incident' });
  });

  it('names a month so that Excel makes no day of it', () => {
    const english = recordsOf(textOf(writeCsvExcel(content)).slice(1));
    const dates = english.map((each) => each['Date'] ?? '');
    expect(dates).toContain('about February 2026 (month)');
    expect(dates.filter((date) => /^\d{4}-\d{2}$/.test(date))).toEqual([]);
  });
});

describe('joined tables', () => {
  const files = unzipSync(bytesOf(writeCsvTables(content)));
  const table = (name: string) => recordsOf(strFromU8(files[`${name}.csv`] ?? new Uint8Array()));

  it('hold every record once', () => {
    const counts = ['incidents', 'claims', 'assertions', 'measures', 'search-notes', 'articles'].map(
      (name) => table(name).length,
    );
    const { incidents, claims, assertions, measures, searchNotes } = content.ledger;
    expect(counts).toEqual([
      ...[incidents, claims, assertions, measures, searchNotes].map(({ size }) => size),
      content.articles.size,
    ]);
  });

  it('name nothing that another table does not have', () => {
    const ids = (name: string) => new Set(table(name).map((each) => each['id']));
    const named = (name: string, column: string) =>
      table(name).flatMap((each) => (each[column] ? [each[column]] : []));
    const joins = [
      ['parties', 'incident', 'incidents'],
      ['incident-articles', 'article', 'articles'],
      ['incident-relations', 'other_incident', 'incidents'],
      ['claims', 'incident', 'incidents'],
      ['claims', 'supersedes', 'claims'],
      ['assertions', 'claim', 'claims'],
      ['assertions', 'article', 'articles'],
      ['assertions', 'answers', 'assertions'],
      ['measure-steps', 'measure', 'measures'],
      ['measure-steps', 'article', 'articles'],
      ['measure-claims', 'against_claim', 'claims'],
      ['search-notes', 'incident', 'incidents'],
      ['actor-aliases', 'actor', 'actors'],
      ['actor-aliases', 'article', 'articles'],
      ['parties', 'actor_id', 'actors'],
      ['claim-actors', 'actor_id', 'actors'],
      ['assertions', 'speaker_id', 'actors'],
      ['measures', 'by_id', 'actors'],
      ['measure-actors', 'against_id', 'actors'],
      ['search-notes', 'actor_id', 'actors'],
    ] as const;
    for (const [name, column, other] of joins) {
      expect(named(name, column).length, `${name} ${column}`).toBeGreaterThan(0);
      for (const id of named(name, column)) expect(ids(other), `${name} ${column}`).toContain(id);
    }
  });

  it('know an actor by one id, whether it is a record here or of the vocabulary', () => {
    expect(table('actors').map(({ id, term, name }) => [id, term, name])).toEqual([
      [idOf(61), 'deepseek', 'DeepSeek'],
      ['anthropic', 'anthropic', 'Anthropic'],
    ]);
    expect(table('claim-actors')[0]).toMatchObject({ actor_id: idOf(61), actor: '深度求索' });
  });

  it('leave out the article that the library has no longer', () => {
    const lost = fixtureContent({ ceiling: 'amber' });
    const only = { ...lost, articles: new Map([...lost.articles].slice(1)) };
    const written = unzipSync(bytesOf(writeCsvTables(only)));
    for (const bytes of Object.values(written)) expect(strFromU8(bytes)).not.toContain(articleOf(1));
  });

  it('say how it stands of what is only there because something shown names it', () => {
    const shown = fixtureContent({ ceiling: 'amber' }, { filter: { stances: ['denies'] } });
    const written = unzipSync(bytesOf(writeCsvTables(shown)));
    for (const name of ['incidents', 'assertions']) {
      const lines = recordsOf(strFromU8(written[`${name}.csv`] ?? new Uint8Array()));
      expect(lines.length).toBeGreaterThan(0);
      for (const { standing } of lines) expect(standing).not.toBe('');
    }
    expect(strFromU8(written['assertions.csv'] ?? new Uint8Array())).toContain('Anthropic asserts');
  });

  it('have a line for each step in the life of a measure', () => {
    expect(table('measure-steps').map(({ measure, status, from }) => [measure, status, from])).toEqual([
      [idOf(41), 'announced', '2026-02-23'],
      [idOf(41), 'in-force', '2026-03'],
      [idOf(41), 'withdrawn', '2026-06-18'],
      [idOf(42), 'proposed', '2026'],
    ]);
  });

  it('say what they are, from when, and how far they may go', () => {
    expect(table('about')).toMatchObject([{ title: 'Distillation, as said', mark: 'amber' }]);
  });
});
