import { useState } from 'react';
import { fittingColumns } from '../../../shared/exchange/fitting-columns.ts';
import type { ColumnMapping } from '../../../shared/model/table-field.ts';
import type { TableLook } from '../../../shared/model/table-look.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './column-table.module.css';
import { MappingMenu } from './mapping-menu.tsx';
import { fittingMappings, isAsMapping, wholeMapping } from './mapping-state.ts';
import { NameDialog } from './name-dialog.tsx';

type Naming = 'create' | 'rename' | null;

/** What columns are, under a name: to choose one that fits, to keep what is chosen, and to share them. */
export function MappingBar(props: {
  readonly table: TableLook;
  readonly onMap: (mapping: ColumnMapping) => void;
}) {
  const s = useStrings();
  const { change } = useChange();
  const { table, onMap } = props;
  const mappings = useChannel('mappings.list', {}).value?.mappings ?? [];
  const fitting = fittingMappings(mappings, table);
  const [followed, follow] = useState<string | null>(null);
  const [naming, setNaming] = useState<Naming>(null);
  const same = fitting.find((each) => isAsMapping(table, each));
  const mapping = fitting.find(({ id }) => id === followed) ?? same;
  const isAltered = mapping !== undefined && !isAsMapping(table, mapping);
  const isGuessed = table.columns.every(({ guess, field }) => guess === field);
  const save = async (name: string): Promise<void> => {
    const done =
      naming === 'rename' && mapping
        ? await change('mappings.update', { id: mapping.id, fields: { name } }, s.intake.mappingSaved(name))
        : await change(
            'mappings.create',
            { fields: { name, columns: wholeMapping(table) } },
            s.intake.mappingSaved(name),
          );
    if (!done) return;
    follow(done.id);
    setNaming(null);
  };
  const saveChanges = (): void => {
    if (!mapping) return;
    const fields = { columns: wholeMapping(table) };
    void change('mappings.update', { id: mapping.id, fields }, s.intake.mappingSaved(mapping.name));
  };
  return (
    <div className={styles.bar}>
      <SelectField
        label={s.intake.mapping}
        value={mapping?.id ?? ''}
        choices={[
          { value: '', label: isGuessed || mapping ? s.intake.noMapping : s.intake.ownMapping },
          ...fitting.map(({ id, name }) => ({
            value: id,
            label: id === mapping?.id && isAltered ? s.share.altered(name) : name,
          })),
        ]}
        onChange={(id) => {
          follow(id === '' ? null : id);
          const chosen = fitting.find((one) => one.id === id);
          onMap(chosen ? fittingColumns(chosen.columns, table.columns) : []);
        }}
      />
      <p className={styles.buttons}>
        {isAltered && <Button label={s.share.saveChanges} onClick={saveChanges} />}
        {!same && <Button label={s.intake.saveMapping} onClick={() => setNaming('create')} />}
        <MappingMenu
          mapping={mapping ?? null}
          hasMappings={mappings.length > 0}
          onRename={() => setNaming('rename')}
        />
      </p>
      {naming !== null && (
        <NameDialog
          title={naming === 'rename' ? s.share.rename : s.intake.saveMapping}
          hint={s.intake.mappingNameHint}
          name={naming === 'rename' ? (mapping?.name ?? '') : ''}
          onSave={save}
          onClose={() => setNaming(null)}
        />
      )}
    </div>
  );
}
