import type { Incident } from '../../../shared/model/incident.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { Button } from '../../components/button.tsx';
import { useChange } from '../../components/toasts.tsx';
import { OnlyNow } from '../../ledger-lists/only-now.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './incident-page.module.css';
import { LineActions } from './line-actions.tsx';
import { techniqueWords } from './technique-words.ts';

type Props = {
  readonly incident: Incident;
  /** Opens the step of that place, or a new one. */
  readonly onStep: (place: number | null) => void;
};

/** How it was done, step by step, each with its technique. */
export function IncidentSteps({ incident, onStep }: Props) {
  const s = useStrings();
  const { change } = useChange();
  const remove = (place: number): void => {
    const steps = incident.steps.filter((_, at) => at !== place);
    void change('incidents.update', { id: incident.id, fields: { steps } }, s.toast.incidentChanged);
  };
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{s.incident.steps}</h2>
        <OnlyNow>
          <Button icon="plus" label={s.incident.addStep} onClick={() => onStep(null)} />
        </OnlyNow>
      </div>
      {incident.steps.length === 0 && <p className={styles.none}>{s.incident.noSteps}</p>}
      <ol className={styles.steps}>
        {incident.steps.map((step, place) => {
          // A step has no identity but its place in the order.
          const key = `${place} ${step.text}`;
          return (
            <StepLine key={key} step={step} onEdit={() => onStep(place)} onRemove={() => remove(place)} />
          );
        })}
      </ol>
    </section>
  );
}

function StepLine({
  step: { text, technique, by, when },
  onEdit,
  onRemove,
}: {
  readonly step: Incident['steps'][number];
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}) {
  const s = useStrings();
  const facts = [
    technique && techniqueWords(technique),
    by?.name,
    when && formatEventDate(when, s.locale, s.common.aboutDate),
  ];
  return (
    <li className={styles.line}>
      <div className={styles.spread}>
        <bdi>{text}</bdi>
        <LineActions
          edit={s.incident.editStep(text)}
          onEdit={onEdit}
          remove={s.incident.removeParty(text)}
          onRemove={onRemove}
        />
      </div>
      <small>
        <bdi>{facts.filter(Boolean).join(' · ')}</bdi>
      </small>
    </li>
  );
}
