import { z } from 'zod';
import { recordId } from './record-id.ts';
import { columnMapping } from './table-field.ts';

/** What the columns of a table are, kept under a name, so that the next table of its kind is read in the same way by a whole team. */
export const tableMappingFields = z.strictObject({
  name: z.string().trim().min(1).max(120),
  /** Every column that it knows; those of a table that it does not know stay as guessed. */
  columns: columnMapping.min(1),
});
export const tableMapping = tableMappingFields.extend({ id: recordId });
export type TableMapping = z.infer<typeof tableMapping>;
