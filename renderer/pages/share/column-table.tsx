import type { ColumnMapping } from '../../../shared/model/table-field.ts';
import type { TableColumn, TableLook } from '../../../shared/model/table-look.ts';
import { type Choice, choicesOf } from '../../components/field.tsx';
import notice from '../../components/notice.module.css';
import unseen from '../../components/unseen.module.css';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './column-table.module.css';
import { MappingBar } from './mapping-bar.tsx';
import { withColumn } from './mapping-state.ts';

type Field = ColumnMapping[number]['field'];

/** So many rows tell what a column holds. */
const shownRows = 3;

/** The columns of a table, one a line, with what its first rows hold and what it is taken as. */
export function ColumnTable(props: {
  readonly table: TableLook;
  readonly mapping: ColumnMapping;
  readonly onMap: (mapping: ColumnMapping) => void;
}) {
  const s = useStrings();
  const { table, mapping, onMap } = props;
  const { columns, rows } = table;
  const shown = rows.slice(0, shownRows);
  const hasTitle = columns.some(({ field }) => field === 'title');
  return (
    <details className={styles.columns} open>
      <summary>
        {s.intake.columns} ({columns.length})
      </summary>
      <p className={styles.soft}>{s.intake.columnsHint}</p>
      <MappingBar table={table} onMap={onMap} />
      {!hasTitle && <p className={notice.caution}>{s.intake.noTitle}</p>}
      <section
        className={styles.scroller}
        aria-label={s.intake.columns}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by key
        tabIndex={0}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{s.intake.column}</th>
              <th scope="col">{s.intake.takenAs}</th>
              {shown.map((_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row of a table is known by its place alone
                <th key={at} scope="col">
                  {s.intake.row} {at + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map((column, place) => (
              <tr key={column.name} data-out={column.field === null || undefined}>
                <th scope="row">
                  <Untrusted text={column.name} />
                </th>
                <td>
                  <FieldSelect
                    column={column}
                    isSaid={mapping.some((each) => each.column === column.name)}
                    onChange={(field) => onMap(withColumn(mapping, column.name, field))}
                  />
                </td>
                {shown.map((cells, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a row of a table is known by its place alone
                  <td key={at} className={styles.cell}>
                    <Untrusted text={cells[place] ?? ''} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

const leftOut = '';

function FieldSelect(props: {
  readonly column: TableColumn;
  /** Whether a person, or a mapping that they chose, said it. */
  readonly isSaid: boolean;
  readonly onChange: (field: Field) => void;
}) {
  const s = useStrings();
  const { column, isSaid, onChange } = props;
  const choices: readonly Choice<NonNullable<Field> | typeof leftOut>[] = [
    { value: leftOut, label: s.intake.leaveOut },
    ...choicesOf(s.intake.tableFields),
  ];
  const state = isSaid ? s.intake.chosen : column.field === null ? '' : s.intake.guessed;
  return (
    <span className={styles.field}>
      <select
        aria-label={s.intake.columnIs(column.name)}
        value={column.field ?? leftOut}
        onChange={(event) => {
          const chosen = choices.find(({ value }) => value === event.target.value);
          if (chosen) onChange(chosen.value === leftOut ? null : chosen.value);
        }}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <span className={state === '' ? unseen.unseen : styles.state}>{state}</span>
    </span>
  );
}
