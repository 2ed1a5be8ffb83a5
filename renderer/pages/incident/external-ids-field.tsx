import { idNamespaces } from '../../../shared/model/incident.ts';
import { Button } from '../../components/button.tsx';
import { FieldGroup } from '../../components/field-group.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './incident-dialog.module.css';
import type { ExternalIdDraft } from './incident-draft.ts';

type Props = {
  readonly ids: readonly ExternalIdDraft[];
  readonly onChange: (ids: readonly ExternalIdDraft[]) => void;
};

/** Under which numbers other registers have it. */
export function ExternalIdsField({ ids, onChange }: Props) {
  const s = useStrings();
  const set = (key: number, change: Partial<ExternalIdDraft>): void =>
    onChange(ids.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const next = 1 + Math.max(-1, ...ids.map(({ key }) => key));
  return (
    <FieldGroup legend={s.incident.externalIds}>
      {ids.map(({ key, namespace, id }) => (
        <div key={key} className={styles.step}>
          <select
            aria-label={s.incident.register}
            value={namespace}
            onChange={(event) => {
              const chosen = idNamespaces.find((one) => one === event.target.value);
              if (chosen) set(key, { namespace: chosen });
            }}
          >
            {idNamespaces.map((one) => (
              <option key={one} value={one}>
                {s.tokens.idNamespace[one]}
              </option>
            ))}
          </select>
          <input
            aria-label={s.incident.registerId}
            value={id}
            onChange={(event) => set(key, { id: event.target.value })}
          />
          <Button
            look="quiet"
            icon="close"
            iconOnly
            label={s.incident.removeParty(id)}
            onClick={() => onChange(ids.filter((one) => one.key !== key))}
          />
        </div>
      ))}
      <Button
        look="quiet"
        icon="plus"
        label={s.incident.addExternalId}
        onClick={() => onChange([...ids, { key: next, namespace: 'aiid', id: '' }])}
      />
    </FieldGroup>
  );
}
