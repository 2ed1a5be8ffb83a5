import { foldText } from '../../../shared/search/fold-text.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { hostOf } from '../../untrusted/web-address.ts';
import { Picker } from './picker.tsx';
import { useSourceTitles } from './use-source-titles.ts';

type Props = {
  readonly ids: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (ids: readonly string[]) => void;
};

/** Sources of the library by their titles or addresses. */
export function SourcePicker({ ids, error, onChange }: Props) {
  const s = useStrings();
  const { sources, titleOf } = useSourceTitles();
  const all = sources
    .map(({ id, url }) => ({ key: id, name: titleOf(id), note: hostOf(url) ?? url }))
    .toSorted((a, b) => a.name.localeCompare(b.name, s.locale));
  const find = (typed: string) => {
    const words = foldText(typed).trim();
    return all.filter(({ name, note }) => foldText(`${name} ${note}`).includes(words));
  };
  return (
    <Picker
      label={s.rules.sources}
      add={s.rules.addSource}
      chosen={ids.map((id) => ({ key: id, name: titleOf(id), note: '' }))}
      find={find}
      error={error}
      onAdd={(id) => onChange([...ids, id])}
      onRemove={(id) => onChange(ids.filter((one) => one !== id))}
    />
  );
}
