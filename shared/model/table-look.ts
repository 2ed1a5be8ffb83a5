import { z } from 'zod';
import { tableField } from './table-field.ts';

export const tableColumn = z.strictObject({
  /** The head of the column; one that has none, or that of another, gets a number. */
  name: z.string(),
  /** What its head says that it is; null where it says nothing known. */
  guess: tableField.nullable(),
  /** What it is taken as; null where nothing of it is taken. */
  field: tableField.nullable(),
});
export type TableColumn = z.infer<typeof tableColumn>;

/** A table as it came in, so that a person can say what its columns are. */
export const tableLook = z.strictObject({
  columns: z.array(tableColumn),
  /** The first rows, long cells cut. */
  rows: z.array(z.array(z.string())),
});
export type TableLook = z.infer<typeof tableLook>;
