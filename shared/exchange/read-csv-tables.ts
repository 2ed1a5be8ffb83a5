import { describeIssues } from '../model/checked.ts';
import { groupBy } from '../model/group-by.ts';
import { instant } from '../model/instant.ts';
import { inWords } from '../model/issue-sentence.ts';
import { recordId } from '../model/record-id.ts';
import { remembered } from '../model/remembered.ts';
import { createIntake, type Intake } from './create-intake.ts';
import { csvTables } from './csv-tables.ts';
import { foreignLine } from './foreign-text.ts';
import type { Incoming, Origin } from './incoming.ts';
import { articleLine } from './native-package.ts';
import { textOf } from './read-document.ts';
import { holdsEntry, readZip } from './read-zip.ts';
import { type Row, tableRows } from './table-rows.ts';
import { type ActorIn, type Belonging, tabledRecords } from './tabled-records.ts';

const fileOf = (table: string): string => `${table}.csv`;
const names: ReadonlySet<string> = new Set(['about', ...csvTables.map(({ name }) => name)].map(fileOf));

export const isCsvTables = (bytes: Uint8Array): boolean => holdsEntry(bytes, fileOf('incidents'));

type RowsOf = (table: string) => readonly Row[];

/** The records behind the joined tables that Faultline writes, as far as tables hold them; what they lack is told. */
export function readCsvTables(bytes: Uint8Array, file: string): Incoming {
  const files = readZip(bytes, (name) => names.has(name), names.size);
  const intake = createIntake();
  const rowsOf: RowsOf = remembered((table: string) => {
    const found = files.get(fileOf(table));
    return found ? tableRows(textOf(found, 'table'), fileOf(table), intake.refuse) : [];
  });
  takeAll(rowsOf, intake);
  const [origin] = rowsOf('about');
  return intake.done({ file, format: 'Faultline tables', exportId: null, ...originIn(origin) });
}

function originIn(row: Row | undefined): Pick<Origin, 'library' | 'by' | 'at'> {
  const of = (column: string, longest: number) => foreignLine(row?.cell(column) ?? '', longest) || null;
  const at = instant.safeParse(row?.cell('exported_at')).data ?? null;
  return { library: of('library', 100), by: of('exported_by', 200), at };
}

function takeAll(rowsOf: RowsOf, intake: Intake): void {
  const groupsOf = remembered((table: string) => groupBy(rowsOf(table), ({ first }) => first));
  const belonging: Belonging = (table, id) => groupsOf(table).get(id) ?? [];
  const actors = rowsOf('actors').filter((row) => isRecord(row));
  // Records name an actor of the vocabulary by its term, whatever the ledger knows of it beside that.
  const terms = new Map(actors.map((row) => [row.cell('id'), row.cell('term') || row.cell('id')]));
  const actorIn: ActorIn = (row, name) => {
    const id = row.cell(`${name}_id`);
    return row.cell(name) === ''
      ? null
      : { id: id === '' ? null : (terms.get(id) ?? id), name: row.cell(name) };
  };
  const taken = new Set<string>();
  for (const { table, kind, recordOf } of tabledRecords) {
    for (const row of table === 'actors' ? actors : rowsOf(table)) {
      taken.add(row.first);
      intake.take(kind, recordOf(row, belonging, actorIn), row.where);
    }
  }
  for (const row of rowsOf('articles')) {
    taken.add(row.first);
    takeArticle(row, belonging, intake);
  }
  tellQuotes(rowsOf('assertions'), intake);
  tellLost(rowsOf, taken, intake);
}

const isRecord = (row: Row): boolean => recordId.safeParse(row.cell('id')).success;

function takeArticle(row: Row, belonging: Belonging, intake: Intake): void {
  const read = articleLine.safeParse(
    {
      id: row.cell('id'),
      title: row.cell('title'),
      url: row.orNone('address'),
      author: row.orNone('author'),
      published: row.orNone('published'),
      dateGuessed: row.cell('date_guessed') === 'yes',
      firstSeen: row.cell('accessed'),
      language: row.orNone('language'),
      publishers: belonging('article-publishers', row.first).map((each) => each.cell('publisher')),
      contentHash: row.cell('content_hash'),
    },
    inWords,
  );
  if (read.success) intake.cite(read.data, row.where);
  else intake.refuse(`${row.where} was left out: ${describeIssues(read.error)}.`);
}

function tellQuotes(assertions: readonly Row[], intake: Intake): void {
  const count = assertions.filter((row) => row.cell('quote') !== '').length;
  if (count > 0)
    intake.refuse(
      `The words of ${count} quotes were left out: tables do not say where in its article a quote stands. A package does.`,
    );
}

const owning: ReadonlySet<string> = new Set([...tabledRecords.map(({ table }) => table), 'articles']);

function tellLost(rowsOf: RowsOf, taken: ReadonlySet<string>, intake: Intake): void {
  for (const { name } of csvTables) {
    const lost = owning.has(name) ? 0 : rowsOf(name).filter(({ first }) => !taken.has(first)).length;
    if (lost > 0)
      intake.refuse(`${lost} rows of ${fileOf(name)} were left out: they belong to nothing in these tables.`);
  }
}
