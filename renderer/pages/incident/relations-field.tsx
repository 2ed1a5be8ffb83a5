import { type Incident, incidentRelations } from '../../../shared/model/incident.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { FieldGroup } from '../../components/field-group.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './incident-dialog.module.css';

type Related = Incident['related'][number];

type Props = {
  readonly related: readonly Related[];
  /** The incident that is written, which cannot be related to itself; null for a new one. */
  readonly own: string | null;
  readonly onChange: (related: readonly Related[]) => void;
};

/** What it is to other incidents: a part of a campaign, a variant, what came after. */
export function RelationsField({ related, own, onChange }: Props) {
  const s = useStrings();
  const all = useChannel('incidents.list', {}).value?.items ?? [];
  const left = all.filter(({ id }) => id !== own && !related.some(({ incident }) => incident === id));
  const titleOf = (id: string): string => all.find((one) => one.id === id)?.title ?? id;
  const relate = (incident: string, relation: string): void => {
    const chosen = incidentRelations.find((one) => one === relation);
    if (chosen)
      onChange(related.map((one) => (one.incident === incident ? { incident, relation: chosen } : one)));
  };
  return (
    <FieldGroup legend={s.incident.related}>
      {related.map(({ incident, relation }) => (
        <div key={incident} className={styles.relation}>
          <select
            aria-label={s.incident.relationTo(titleOf(incident))}
            value={relation}
            onChange={(event) => relate(incident, event.target.value)}
          >
            {incidentRelations.map((one) => (
              <option key={one} value={one}>
                {s.tokens.relation[one]}
              </option>
            ))}
          </select>
          <bdi>{titleOf(incident)}</bdi>
          <Button
            look="quiet"
            icon="close"
            iconOnly
            label={s.incident.removeParty(titleOf(incident))}
            onClick={() => onChange(related.filter((one) => one.incident !== incident))}
          />
        </div>
      ))}
      <select
        className={styles.addTheme}
        aria-label={s.incident.addRelated}
        value=""
        onChange={(event) => onChange([...related, { incident: event.target.value, relation: 'see-also' }])}
      >
        <option value="">{s.incident.addRelated}</option>
        {left.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </FieldGroup>
  );
}
