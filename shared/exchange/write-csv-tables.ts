import { csvLine } from './csv-line.ts';
import { type CsvTable, csvTables } from './csv-tables.ts';
import type { ExportContent } from './export-content.ts';
import { type TableJoins, tableJoins } from './table-joins.ts';
import { textPieces } from './text-pieces.ts';
import { zipFiles } from './zip-files.ts';

/** The records as a zip of tables for programs that join them: a database, pandas, R. */
export function* writeCsvTables(content: ExportContent): Generator<Uint8Array> {
  const joins = tableJoins(content);
  yield* zipFiles([
    { name: 'about.csv', pieces: textPieces(aboutLines(content)) },
    ...csvTables.map((table) => ({
      name: `${table.name}.csv`,
      pieces: textPieces(linesOf(table, content, joins)),
    })),
  ]);
}

function* linesOf({ columns, rows }: CsvTable, content: ExportContent, joins: TableJoins) {
  yield csvLine(columns);
  for (const row of rows(content, joins)) yield csvLine(row);
}

function* aboutLines({ about, mark }: ExportContent) {
  yield csvLine(['title', 'filters', 'exported_at', 'exported_by', 'library', 'mark']);
  yield csvLine([about.title, about.filters, about.at, about.by, about.library, mark]);
}
