import { type ColumnMapping, tableField, tableFields } from '../../../shared/model/table-field.ts';
import { didYouMean } from './did-you-mean.ts';
import { refuse } from './parse-arguments.ts';

/** The last sign of equality parts them: no field has one, but the head of a column may. */
export function readColumn(given: string): ColumnMapping[number] {
  const [, column = '', field = ''] = /^(.+)=([^=]*)$/s.exec(given) ?? [];
  if (column === '') refuse(`--map ${given} names no column and field: write --map COLUMN=FIELD.`, 'import');
  if (field === noField) return { column, field: null };
  const { data } = tableField.safeParse(field);
  if (data) return { column, field: data };
  const known = [...tableFields, noField];
  return refuse(
    `--map ${given}: there is no field "${field}" (${known.join(', ')}).${didYouMean(field, known)}`,
    'import',
  );
}
const noField = 'none';
