import type { Intake } from './create-intake.ts';
import { guessSeparator, parseTable, type TableLine } from './parse-table.ts';

/** As many as are read in a third of the time that an import may take. */
const mostRows = 50_000;

/** The head of a table and its rows, up to the most that are read; from where on the others were left out is said. */
export function firstRows(text: string, { refuse }: Pick<Intake, 'refuse'>): readonly TableLine[] {
  const rows: TableLine[] = [];
  for (const row of parseTable(text, guessSeparator(text))) {
    if (rows.length > mostRows) {
      refuse(`Line ${row.line} and all after it were left out: a table has at most ${mostRows} rows.`);
      break;
    }
    rows.push(row);
  }
  return rows;
}
