import { FieldGroup } from '../../components/field-group.tsx';
import { Icon } from '../../components/icon.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './incident-dialog.module.css';

type Props = { readonly themes: readonly string[]; readonly onChange: (themes: readonly string[]) => void };

export function ThemesField({ themes, onChange }: Props) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const left = vocabulary.themes.filter(({ id }) => !themes.includes(id));
  return (
    <FieldGroup legend={s.incident.themes}>
      <div className={styles.themes}>
        {themes.map((id) => (
          <span key={id} className={styles.theme}>
            {vocabulary.label('theme', id)}
            <button
              type="button"
              aria-label={s.incident.removeParty(vocabulary.label('theme', id))}
              onClick={() => onChange(themes.filter((one) => one !== id))}
            >
              <Icon name="close" size={12} />
            </button>
          </span>
        ))}
        <select
          className={styles.addTheme}
          aria-label={s.incident.addTheme}
          value=""
          onChange={(event) => onChange([...themes, event.target.value])}
        >
          <option value="">{s.incident.addTheme}</option>
          {left.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </FieldGroup>
  );
}
