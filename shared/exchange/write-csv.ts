import { csvLine } from './csv-line.ts';
import type { ExportContent } from './export-content.ts';
import { columnsOf } from './row-columns.ts';

/** The rows as one table for programs: tokens as the model has them, names of columns that stay. */
export function* writeCsv({ rows, profile }: ExportContent): Generator<string> {
  const columns = columnsOf(profile);
  yield csvLine(columns.map(({ name }) => name));
  for (const row of rows) yield csvLine(columns.map(({ cell }) => cell(row)));
}
