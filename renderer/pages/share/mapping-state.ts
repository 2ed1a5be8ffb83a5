import { fittingColumns } from '../../../shared/exchange/fitting-columns.ts';
import type { ColumnMapping } from '../../../shared/model/table-field.ts';
import type { TableLook } from '../../../shared/model/table-look.ts';
import type { TableMapping } from '../../../shared/model/table-mapping.ts';

/** All columns of a table as they are taken now: what is kept under a name. */
export const wholeMapping = ({ columns }: TableLook): ColumnMapping =>
  columns.map(({ name, field }) => ({ column: name, field }));

/** The kept mappings that know a column of the table. */
export const fittingMappings = (
  mappings: readonly TableMapping[],
  { columns }: TableLook,
): readonly TableMapping[] => mappings.filter((each) => fittingColumns(each.columns, columns).length > 0);

/** Whether a table is taken as the mapping says: what it knows so, and the rest as guessed. */
export function isAsMapping({ columns }: TableLook, mapping: TableMapping): boolean {
  const said = new Map(mapping.columns.map(({ column, field }) => [column, field]));
  return columns.every(({ name, field, guess }) => field === (said.has(name) ? said.get(name) : guess));
}

/** What a person said of columns, with one of them said anew. */
export const withColumn = (
  mapping: ColumnMapping,
  column: string,
  field: ColumnMapping[number]['field'],
): ColumnMapping => [...mapping.filter((each) => each.column !== column), { column, field }];
