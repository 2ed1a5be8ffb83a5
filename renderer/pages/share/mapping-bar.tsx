import { fittingColumns } from '../../../shared/exchange/fitting-columns.ts';
import type { ColumnMapping } from '../../../shared/model/table-field.ts';
import type { TableLook } from '../../../shared/model/table-look.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { saveFile } from '../../components/save-file.ts';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './column-table.module.css';
import { KeptBar } from './kept-bar.tsx';
import { fittingMappings, isAsMapping, wholeMapping } from './mapping-state.ts';

/** What columns are, under a name: of those that are kept the ones that fit. */
export function MappingBar(props: {
  readonly table: TableLook;
  readonly onMap: (mapping: ColumnMapping) => void;
}) {
  const s = useStrings();
  const { change, say } = useChange();
  const { table, onMap } = props;
  const mappings = useChannel('mappings.list', {}).value?.mappings ?? [];
  const isGuessed = table.columns.every(({ guess, field }) => guess === field);
  const saved = s.intake.mappingSaved;
  const give = async (): Promise<void> => {
    const written = await change('mappings.export', {});
    if (!written) return;
    saveFile(s.intake.mappingsFileName, 'application/json', written.text);
    say(s.intake.mappingsGiven(written.mappings));
  };
  return (
    <KeptBar
      kept={fittingMappings(mappings, table)}
      hasAny={mappings.length > 0}
      isAsKept={(mapping) => isAsMapping(table, mapping)}
      onChoose={(mapping) => onMap(mapping ? fittingColumns(mapping.columns, table.columns) : [])}
      create={(name) =>
        change('mappings.create', { fields: { name, columns: wholeMapping(table) } }, saved(name))
      }
      rename={({ id }, name) => change('mappings.update', { id, fields: { name } }, saved(name))}
      replace={({ id, name }) =>
        change('mappings.update', { id, fields: { columns: wholeMapping(table) } }, saved(name))
      }
      remove={({ id, name }) => change('mappings.remove', { id }, s.intake.mappingRemoved(name))}
      give={give}
      take={(text) =>
        change('mappings.import', { text }, ({ added, changed, same }) =>
          s.intake.mappingsTaken(added, changed, same),
        )
      }
      words={{
        label: s.intake.mapping,
        none: (isOneChosen) => (isGuessed || isOneChosen ? s.intake.noMapping : s.intake.ownMapping),
        save: s.intake.saveMapping,
        nameHint: s.intake.mappingNameHint,
        more: s.intake.mappings,
        remove: s.intake.removeMapping,
        give: s.intake.giveMappings,
        take: s.intake.takeMappings,
        file: s.intake.mappingsFile,
      }}
      className={styles.bar}
      buttons={styles.buttons}
    />
  );
}
