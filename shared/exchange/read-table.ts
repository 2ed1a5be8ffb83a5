import type { NamedActor } from '../model/named-actor.ts';
import type { ColumnMapping, TableField } from '../model/table-field.ts';
import type { TableColumn } from '../model/table-look.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { createIntake, type Intake } from './create-intake.ts';
import { unguardFormulas } from './csv-line.ts';
import { csvTables } from './csv-tables.ts';
import { type DayOrder, dayOrderIn } from './date-of-cell.ts';
import { firstRows } from './first-rows.ts';
import { foreignId } from './foreign-id.ts';
import { foreignLine, foreignLink, foreignText } from './foreign-text.ts';
import { guessColumns } from './guess-columns.ts';
import type { Incoming } from './incoming.ts';
import { mapColumns } from './map-columns.ts';
import { guessSeparator, parseTable, type TableLine } from './parse-table.ts';
import { documentRefusal, refuseLonger, textOf } from './read-document.ts';
import { joined, type RowCells, rowIncident } from './row-incident.ts';

const format = 'table';
const longestFile = 64 * 1024 * 1024;
const shownRows = 5;
const shownCell = 200;

/** By its name, by what a person says of its columns, or by a head that names a title and something else; JSON is never one. */
export function isTable(
  { name, mapping }: { readonly name: string; readonly mapping?: ColumnMapping },
  beginning: string,
): boolean {
  if (/^\s*[[{]/.test(beginning)) return false;
  if (mapping !== undefined || /\.(?:csv|tsv)$/i.test(name)) return true;
  const [head] = parseTable(beginning, guessSeparator(beginning));
  const fields = guessColumns((head?.cells ?? []).map((cell) => cell.trim()));
  return fields.includes('title') && fields.filter((field) => field !== null).length > 1;
}

/**
 * A table of incidents, one a row. What it says of one is a claim that nobody has decided, with the addresses that it names; all
 * of it is text, whatever it looks like.
 */
export function readTable(bytes: Uint8Array, file: string, mapping: ColumnMapping): Incoming {
  refuseLonger(bytes, longestFile, format);
  const text = textOf(bytes, format);
  const intake = createIntake();
  const [head, ...lines] = firstRows(text, intake);
  if (head === undefined || head.flaw !== null)
    throw documentRefusal(format, head?.flaw ?? 'it has no head of columns');
  const heads = head.cells.map(cleanLine);
  if (mapping.length === 0) refuseJoined(heads);
  const columns = mapColumns(heads, mapping);
  takeRows(lines, columns, intake);
  const rows = lines
    .slice(0, shownRows)
    .map(({ cells }) => cells.map((cell) => foreignText(cell, shownCell)));
  return intake.done(
    { file, format: 'CSV table', library: null, exportId: null, by: null, at: null },
    { columns: [...columns], rows },
  );
}

/** Of our own joined tables only that of the incidents means something by itself. */
function refuseJoined(heads: readonly string[]): void {
  const table = csvTables.find(
    ({ name, columns }) => name !== 'incidents' && columns.every((column, place) => heads[place] === column),
  );
  if (table)
    throw documentRefusal(
      format,
      `it is "${table.name}" of the joined tables of Faultline, which come in together: give the zip that holds all of them`,
    );
}

function takeRows(lines: readonly TableLine[], columns: readonly TableColumn[], intake: Intake): void {
  if (!columns.some(({ field }) => field === 'title')) {
    intake.refuse('No row was read: no column is the title. Say which one is.');
    return;
  }
  const order = dayOrderIn(lines.flatMap((line) => cellsOf(line, columns)('date').map(({ text }) => text)));
  const lineOf = new Map<string, number>();
  for (const line of lines) {
    const where = `Line ${line.line}`;
    const flaw =
      line.flaw ??
      surplus(line, columns) ??
      takeRow(cellsOf(line, columns), order, lineOf, line.line, intake);
    if (flaw !== null) intake.refuse(`${where} was left out: ${flaw}.`);
  }
}

const surplus = ({ cells }: TableLine, columns: readonly TableColumn[]): string | null =>
  cells.slice(columns.length).some((cell) => cell.trim() !== '')
    ? `it has ${cells.length} cells, and the head ${columns.length}`
    : null;

/** Its cells by what their columns are taken as, without those that are blank. */
function cellsOf({ cells }: TableLine, columns: readonly TableColumn[]): RowCells {
  const found = new Map<TableField, { readonly column: string; readonly text: string }[]>();
  for (const [place, { name, field }] of columns.entries()) {
    const text = field === null ? '' : cleanText(unguardFormulas(cells[place] ?? '')).trim();
    if (field !== null && text !== '')
      found.set(field, [...(found.get(field) ?? []), { column: name, text }]);
  }
  return (field) => found.get(field) ?? [];
}

/** Returns why it is not taken. */
function takeRow(
  cells: RowCells,
  order: DayOrder,
  lineOf: Map<string, number>,
  line: number,
  intake: Intake,
): string | null {
  const read = rowIncident(cells, order);
  if ('flaw' in read) return read.flaw;
  const { incident, mentioned } = read;
  const before = lineOf.get(incident.id);
  if (before !== undefined) return `line ${before} has the same title and the same id or date`;
  lineOf.set(incident.id, line);
  const where = `Line ${line}`;
  if (!intake.take('incident', incident, where)) return null;
  const actors = incident.parties.flatMap(({ actor, role }) => (role === 'accused' ? [actor] : []));
  const about = [...actors, ...mentioned.map((name) => ({ id: null, name }))];
  takeClaim(incident, about, cells, where, intake);
  return null;
}

type Named = { readonly id: string; readonly title: string; readonly summary: string };

/** That it was so, and how sure the table is, is what the table says; who else says so are the pages that it names. */
function takeClaim(
  { id: incident, title, summary }: Named,
  about: readonly NamedActor[],
  cells: RowCells,
  where: string,
  intake: Intake,
): void {
  const status = cells('status').map(({ column, text }) => ` (${column}: ${foreignLine(text, 1000)})`);
  const addresses = addressesIn(joined(cells('sources')));
  if (status.length === 0 && addresses.length === 0 && about.length === 0) return;
  const claim = foreignId('table', incident, 'claim');
  const text = foreignText(`${foreignText(summary || title, 3000)}${status.join('')}`, 5000);
  intake.take('claim', { id: claim, incident, type: 'attribution', text, about: about.slice(0, 100) }, where);
  const known = new Set<string>();
  for (const address of addresses) {
    const link = foreignLink(address, null);
    if (link === null) {
      intake.refuse(
        `${where} is taken without "${foreignLine(address, 60)}", which is no address of the web.`,
      );
      continue;
    }
    if (known.has(link.url)) continue;
    known.add(link.url);
    const said = {
      id: foreignId('table', incident, 'source', link.url),
      claim,
      speaker: { id: null, name: new URL(link.url).hostname },
      stance: 'repeats',
      link,
    };
    intake.take('assertion', said, where);
  }
}

/** By blanks and bars, and by commas and semicolons where another address or nothing follows: they may stand in one. */
const addressesIn = (text: string): readonly string[] =>
  text.split(/[\s|]+|[;,](?=\s|https?:|$)/).filter((address) => address !== '' && address !== '?');
