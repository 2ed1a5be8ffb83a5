import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import { measureStatuses } from '../../../shared/model/measure.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { FieldGroup } from '../../components/field-group.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './incident-dialog.module.css';
import { type StepDraft, withNextStep, withStepArticle } from './measure-draft.ts';

type Props = {
  readonly life: readonly StepDraft[];
  /** Those of the incident, of which each step may name the one that tells of it. */
  readonly articles: readonly string[];
  readonly tried: boolean;
  readonly onChange: (life: readonly StepDraft[]) => void;
};

/** The life of a measure: since when it stood how, and where that stands. */
export function LifeField({ life, articles, tried, onChange }: Props) {
  const s = useStrings();
  const set = (key: number, change: Partial<StepDraft>): void =>
    onChange(life.map((step) => (step.key === key ? { ...step, ...change } : step)));
  return (
    <FieldGroup legend={s.incident.life}>
      {life.map((step) => (
        <LifeStep
          key={step.key}
          step={step}
          articles={articles}
          isBad={tried && edtfSpan(step.from.trim()) === null}
          onChange={(change) => set(step.key, change)}
          onRemove={() => onChange(life.filter(({ key }) => key !== step.key))}
        />
      ))}
      <Button
        look="quiet"
        icon="plus"
        label={s.incident.addLifeStep}
        onClick={() => onChange(withNextStep(life))}
      />
    </FieldGroup>
  );
}

function LifeStep(props: {
  readonly step: StepDraft;
  readonly articles: readonly string[];
  readonly isBad: boolean;
  readonly onChange: (change: Partial<StepDraft>) => void;
  readonly onRemove: () => void;
}) {
  const s = useStrings();
  const { step, articles, isBad, onChange, onRemove } = props;
  return (
    <div className={styles.step}>
      <select
        aria-label={s.incident.status}
        value={step.status}
        onChange={(event) => {
          const chosen = measureStatuses.find((one) => one === event.target.value);
          if (chosen) onChange({ status: chosen });
        }}
      >
        {measureStatuses.map((one) => (
          <option key={one} value={one}>
            {s.tokens.measureStatus[one]}
          </option>
        ))}
      </select>
      <input
        aria-label={s.incident.from}
        aria-invalid={isBad || undefined}
        title={isBad ? s.incident.dateBad : undefined}
        value={step.from}
        placeholder="2026-02-23"
        onChange={(event) => onChange({ from: event.target.value })}
      />
      <Button
        look="quiet"
        icon="close"
        iconOnly
        label={s.incident.removeStep(s.tokens.measureStatus[step.status])}
        onClick={onRemove}
      />
      <StepArticle step={step} articles={articles} onChange={onChange} />
      {isBad && <p className={styles.bad}>{s.incident.dateBad}</p>}
    </div>
  );
}

/** Nothing is stated without its source: the article that tells of a step, latest filed first. */
function StepArticle(props: {
  readonly step: StepDraft;
  readonly articles: readonly string[];
  readonly onChange: (change: Partial<StepDraft>) => void;
}) {
  const s = useStrings();
  const { step, articles, onChange } = props;
  const { article } = step;
  const listed = articles.toReversed();
  const offered = article === null || articles.includes(article) ? listed : [article, ...listed];
  if (offered.length === 0) return null;
  return (
    <select
      className={styles.stepArticle}
      aria-label={s.incident.inArticle}
      value={article ?? ''}
      onChange={({ target }) => {
        const day = target.selectedOptions[0]?.dataset['day'] ?? '';
        onChange(withStepArticle(step, target.value === '' ? null : { id: target.value, day }));
      }}
    >
      <option value="">{s.incident.noStepArticle}</option>
      {offered.map((id) => (
        <ArticleChoice key={id} id={id} />
      ))}
    </select>
  );
}

function ArticleChoice({ id }: { readonly id: string }) {
  const s = useStrings();
  const row = useChannel('articles.get', { id }).value?.row;
  const title = row && (row.title === '' ? s.common.unnamed : row.title);
  return (
    <option value={id} data-day={row?.published?.slice(0, 10)}>
      {title ?? id}
    </option>
  );
}
