import { cleanText } from './clean-text.ts';
import { unguardFormulas } from './csv-line.ts';
import { parseTable } from './parse-table.ts';
import { documentRefusal } from './read-document.ts';

/** A row of a table of our own: its cells by the heads of their columns, empty where there is none. */
export type Row = {
  readonly where: string;
  /** What stands in its first column: the record that it is, or belongs to. */
  readonly first: string;
  readonly cell: (column: string) => string;
  readonly orNone: (column: string) => string | null;
};

/** The rows of a table of our own; `refuse` gets a sentence for each that cannot be read. */
export function tableRows(text: string, file: string, refuse: (sentence: string) => void): readonly Row[] {
  const [head, ...lines] = parseTable(text, ',');
  if (head === undefined || head.flaw !== null)
    throw documentRefusal('set of tables', `${file} has no head of columns`);
  const places = new Map(head.cells.map((name, place) => [name.trim(), place]));
  return lines.flatMap(({ cells, line, flaw }): Row[] => {
    const where = `Line ${line} of ${file}`;
    if (flaw !== null) {
      refuse(`${where} was left out: ${flaw}.`);
      return [];
    }
    const at = (place: number | undefined): string =>
      cleanText(unguardFormulas(place === undefined ? '' : (cells[place] ?? ''))).trim();
    const cell = (column: string): string => at(places.get(column));
    return [{ where, first: at(0), cell, orNone: (column) => cell(column) || null }];
  });
}
