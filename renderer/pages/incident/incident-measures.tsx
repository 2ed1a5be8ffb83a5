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
import { techniqueWords } from './technique-words.ts';

/** What was done about it, each with the steps of its life. */
export function IncidentMeasures({
  incident,
  onMeasure,
}: {
  readonly incident: Incident;
  readonly onMeasure: (measure: Measure | null) => void;
}) {
  const s = useStrings();
  const listed = useChannel('measures.list', useKnownOn()).value;
  const all = listed?.items ?? [];
  const measures = all.filter(({ incidents }) => incidents.includes(incident.id));
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{s.incident.measures}</h2>
        <OnlyNow>
          <Button icon="plus" label={s.incident.addMeasure} shortcut="M" onClick={() => onMeasure(null)} />
        </OnlyNow>
      </div>
      {listed && measures.length === 0 && <p className={styles.none}>{s.incident.noMeasures}</p>}
      <ul>
        {measures.map((measure) => (
          <MeasureLine
            key={measure.id}
            incident={incident.id}
            measure={measure}
            onEdit={() => onMeasure(measure)}
          />
        ))}
      </ul>
    </section>
  );
}

function MeasureLine({
  incident,
  measure,
  onEdit,
}: {
  readonly incident: string;
  readonly measure: Measure;
  readonly onEdit: () => void;
}) {
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
      <MeasureFacts incident={incident} measure={measure} />
      {articlesOfMeasure(measure).map((id) => (
        <small key={id}>
          <ArticleLink id={id} />
        </small>
      ))}
    </li>
  );
}

/** Against whom and what, and what somebody says that it has brought about. */
function MeasureFacts({ incident, measure }: { readonly incident: string; readonly measure: Measure }) {
  const s = useStrings();
  const claims = useChannel('claims.list', { incident, ...useKnownOn() }).value?.items ?? [];
  const { against, effect } = measure;
  const met = [
    ...against.actors.map(({ name }) => name),
    ...against.techniques.map(techniqueWords),
    ...claims.filter(({ id }) => against.claims.includes(id)).map(({ text }) => text),
  ];
  if (met.length === 0 && effect === null) return null;
  return (
    <small>
      {met.length > 0 && (
        <bdi>
          {s.incident.against}: {met.join('; ')}
        </bdi>
      )}
      {met.length > 0 && effect && ' · '}
      {effect && <bdi>{s.incident.effectSaid(effect.by.name, effect.text)}</bdi>}
    </small>
  );
}
