import { z } from 'zod';
import { roles } from './incident.ts';

/** What a column of a table can be of an incident. A role takes the actors who have it; `actors` says no role. */
export const tableFields = [
  'title',
  'date',
  'kind',
  'summary',
  'actors',
  ...roles,
  'themes',
  'sources',
  'status',
  'external-id',
  'id',
  'mark',
  'entry',
] as const;
export const tableField = z.enum(tableFields);
export type TableField = z.infer<typeof tableField>;

/** What a person says of columns, by their names; null takes nothing of one. Those that are not named stay as guessed. */
export const columnMapping = z
  .array(z.strictObject({ column: z.string().max(500), field: tableField.nullable() }))
  .max(500);
export type ColumnMapping = z.infer<typeof columnMapping>;
