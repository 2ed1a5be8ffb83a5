import type { TableMapping } from '../../../shared/model/table-mapping.ts';
import { saveFile } from '../../components/save-file.ts';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { NamedMenu } from './named-menu.tsx';

/** What else can be done with mappings of columns: rename and remove the chosen one, give all to others, take those of others. */
export function MappingMenu(props: {
  readonly mapping: TableMapping | null;
  readonly hasMappings: boolean;
  readonly onRename: () => void;
}) {
  const s = useStrings();
  const { mapping, hasMappings, onRename } = props;
  const { change, say } = useChange();
  const remove = async (): Promise<void> => {
    if (mapping) await change('mappings.remove', { id: mapping.id }, s.intake.mappingRemoved(mapping.name));
  };
  const give = async (): Promise<void> => {
    const written = await change('mappings.export', {});
    if (!written) return;
    saveFile(s.intake.mappingsFileName, 'application/json', written.text);
    say(s.intake.mappingsGiven(written.mappings));
  };
  const take = (text: string) =>
    change('mappings.import', { text }, ({ added, changed, same }) =>
      s.intake.mappingsTaken(added, changed, same),
    );
  return (
    <NamedMenu
      label={s.intake.mappings}
      items={[
        ...(mapping
          ? [
              { id: 'rename', label: s.share.rename, run: onRename },
              { id: 'remove', label: s.intake.removeMapping, run: remove },
            ]
          : []),
        ...(hasMappings ? [{ id: 'give', label: s.intake.giveMappings, run: give }] : []),
      ]}
      takes={s.intake.takeMappings}
      fileLabel={s.intake.mappingsFile}
      onTake={(text) => void take(text)}
    />
  );
}
