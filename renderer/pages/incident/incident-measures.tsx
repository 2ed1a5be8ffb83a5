import type { Incident } from '../../../shared/model/incident.ts';
import { articlesOfMeasure, type Measure } from '../../../shared/model/measure.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { useChange } from '../../components/toasts.tsx';
import { OnlyNow } from '../../ledger-lists/only-now.tsx';
import { useKnownOn } from '../../ledger-lists/use-known-on.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { ArticleLink } from './article-link.tsx';
import styles from './incident-page.module.css';
import { LineActions } from './line-actions.tsx';
import { StatusBadge } from './status-badge.tsx';

/** What was done about it, each with the steps of its life. */
export function IncidentMeasures({
  incident,
  onMeasure,
}: {
  readonly incident: Incident;
  readonly onMeasure: (measure: Measure | null) => void;
}) {
  const s = useStrings();
  const all = useChannel('measures.list', useKnownOn()).value?.items ?? [];
  const measures = all.filter(({ incidents }) => incidents.includes(incident.id));
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{s.incident.measures}</h2>
        <OnlyNow>
          <Button icon="plus" label={s.incident.addMeasure} shortcut="M" onClick={() => onMeasure(null)} />
        </OnlyNow>
      </div>
      {measures.length === 0 && <p className={styles.none}>{s.incident.noMeasures}</p>}
      <ul>
        {measures.map((measure) => (
          <MeasureLine key={measure.id} measure={measure} onEdit={() => onMeasure(measure)} />
        ))}
      </ul>
    </section>
  );
}

function MeasureLine({ measure, onEdit }: { readonly measure: Measure; readonly onEdit: () => void }) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const { change } = useChange();
  return (
    <li className={styles.line}>
      <div className={styles.spread}>
        <span>
          <strong>
            <bdi>{measure.title}</bdi>
          </strong>{' '}
          <small>
            {s.incident.by.toLowerCase()} <bdi>{measure.by.name}</bdi>
          </small>
        </span>
        <LineActions
          edit={s.incident.editMeasure(measure.title)}
          onEdit={onEdit}
          remove={s.incident.removeMeasure(measure.title)}
          onRemove={() => void change('measures.remove', { id: measure.id }, s.toast.measureRemoved)}
        />
      </div>
      <p className={styles.claimFacts}>
        <Chip kind="countermeasure" label={vocabulary.label('countermeasure', measure.kind)} />
        {measure.life.map((step) => (
          <StatusBadge key={`${step.from} ${step.status}`} status={step.status}>
            {s.tokens.measureStatus[step.status]} {formatEventDate(step.from, s.locale, s.common.aboutDate)}
          </StatusBadge>
        ))}
      </p>
      <MeasureFacts measure={measure} />
      {articlesOfMeasure(measure).map((id) => (
        <small key={id}>
          <ArticleLink id={id} />
        </small>
      ))}
    </li>
  );
}

/** Against whom, and what somebody says that it has brought about. */
function MeasureFacts({ measure }: { readonly measure: Measure }) {
  const s = useStrings();
  const { against, effect } = measure;
  if (against.actors.length === 0 && effect === null) return null;
  return (
    <small>
      {against.actors.length > 0 && (
        <bdi>
          {s.incident.against}: {against.actors.map(({ name }) => name).join(', ')}
        </bdi>
      )}
      {against.actors.length > 0 && effect && ' · '}
      {effect && <bdi>{s.incident.effectSaid(effect.by.name, effect.text)}</bdi>}
    </small>
  );
}
