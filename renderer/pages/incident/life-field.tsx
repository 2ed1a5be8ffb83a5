import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import { measureStatuses } from '../../../shared/model/measure.ts';
import { Button } from '../../components/button.tsx';
import { FieldGroup } from '../../components/field-group.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './incident-dialog.module.css';
import type { StepDraft } from './measure-draft.ts';

type Props = {
  readonly life: readonly StepDraft[];
  readonly tried: boolean;
  readonly onChange: (life: readonly StepDraft[]) => void;
};

/** The life of a measure: since when it stood how. */
export function LifeField({ life, tried, onChange }: Props) {
  const s = useStrings();
  const set = (key: number, change: Partial<StepDraft>): void =>
    onChange(life.map((step) => (step.key === key ? { ...step, ...change } : step)));
  const next = 1 + Math.max(-1, ...life.map(({ key }) => key));
  return (
    <FieldGroup legend={s.incident.life}>
      {life.map(({ key, status, from }) => {
        const isBad = tried && edtfSpan(from.trim()) === null;
        return (
          <div key={key} className={styles.step}>
            <select
              aria-label={s.incident.status}
              value={status}
              onChange={(event) => {
                const chosen = measureStatuses.find((one) => one === event.target.value);
                if (chosen) set(key, { status: chosen });
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
              value={from}
              placeholder="2026-02-23"
              onChange={(event) => set(key, { from: event.target.value })}
            />
            <Button
              look="quiet"
              icon="close"
              iconOnly
              label={s.incident.removeStep(s.tokens.measureStatus[status])}
              onClick={() => onChange(life.filter((step) => step.key !== key))}
            />
            {isBad && <p className={styles.bad}>{s.incident.dateBad}</p>}
          </div>
        );
      })}
      <Button
        look="quiet"
        icon="plus"
        label={s.incident.addLifeStep}
        onClick={() => onChange([...life, { key: next, status: 'in-force', from: '', article: null }])}
      />
    </FieldGroup>
  );
}
