import type { ColumnMapping } from '../model/table-field.ts';

/** What a kept mapping says of the columns that a table has: the next table of its kind may lack some. */
export const fittingColumns = (
  mapping: ColumnMapping,
  columns: readonly { readonly name: string }[],
): ColumnMapping => mapping.filter(({ column }) => columns.some(({ name }) => name === column));
