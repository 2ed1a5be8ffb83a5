import { useState } from 'react';
import type { ResponseOf } from '../../../shared/contract/channels.ts';
import { sameValue } from '../../../shared/ledger/same-value.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import { useClient, useSteadyChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { useChange } from '../../components/toasts.tsx';
import { OnlyNow } from '../../ledger-lists/only-now.tsx';
import type { Strings } from '../../strings/en.ts';
import { formatInstant } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './incident-page.module.css';
import { nothing } from './part-words.ts';
import { UndoDialog } from './undo-dialog.tsx';
import { usePartWords } from './use-part-words.ts';

type Batch = ResponseOf<'history.list'>['entries'][number];

/** How many more are shown at once, and how many the engine gives. */
const step = 20;
const most = 1000;

/** Who changed what, when and why, of the incident and of what belongs to it; every change can be taken back. */
export function IncidentHistory({ id }: { readonly id: string }) {
  const s = useStrings();
  const [plan, setPlan] = useState<ResponseOf<'history.preview'> | null>(null);
  const [limit, setLimit] = useState(step);
  const listed = useSteadyChannel('history.list', { record: id, within: true, limit }).value;
  const entries = listed?.entries ?? [];
  const undo = useUndo(setPlan);
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{s.incident.history}</h2>
      </div>
      {listed?.entries.length === 0 && <p className={styles.none}>{s.incident.noHistory}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.batch} className={styles.line}>
            <div className={styles.spread}>
              <details className={styles.changes}>
                <summary>{describe(entry, s)}</summary>
                <Changes changes={entry.changes} />
              </details>
              <OnlyNow>
                <Button
                  look="quiet"
                  icon="undo"
                  iconOnly
                  label={s.incident.undoBatch}
                  onClick={() => void undo(entry.batch)}
                />
              </OnlyNow>
            </div>
            <small>
              <bdi>{entry.who}</bdi> · <time dateTime={entry.at}>{formatInstant(entry.at, s.locale)}</time>
              {entry.why && (
                <>
                  {' '}
                  · <bdi>{entry.why}</bdi>
                </>
              )}
            </small>
          </li>
        ))}
      </ul>
      {entries.length === limit && limit < most && (
        <Button
          look="link"
          label={s.incident.earlierChanges}
          onClick={() => setLimit(Math.min(most, limit + 5 * step))}
        />
      )}
      {plan && <UndoDialog plan={plan} onClose={() => setPlan(null)} />}
    </section>
  );
}

/** Undoes at once where nothing stands in the way, and asks where something does. */
function useUndo(ask: (plan: ResponseOf<'history.preview'>) => void): (batch: string) => Promise<void> {
  const s = useStrings();
  const client = useClient();
  const { change, fail } = useChange();
  return async (batch) => {
    try {
      const plan = await client.request('history.preview', { batch });
      const isPlain = plan.conflicts.length + plan.along.length === 0 && plan.refusal === null;
      if (isPlain) await change('history.undo', { batch }, s.toast.undone);
      else ask(plan);
    } catch (error) {
      fail(error);
    }
  };
}

/** Fields that say nothing to a reader. */
const silent: ReadonlySet<string> = new Set(['id', 'incident', 'claim']);

/** Each field with what it was and what it became. */
function Changes({ changes }: { readonly changes: readonly RecordChange[] }) {
  const s = useStrings();
  const wordsOf = usePartWords();
  return changes.map(({ kind, id, before, after }) => {
    const differs = (field: string): boolean =>
      !sameValue(before?.[field], after?.[field]) &&
      [before, after].some((side) => wordsOf(field, side?.[field]) !== nothing);
    const fields = Object.keys({ ...before, ...after }).filter(
      (field) => !silent.has(field) && differs(field),
    );
    return (
      <dl key={`${kind} ${id}`}>
        <dt>{s.tokens.record[kind]}</dt>
        {fields.map((field) => (
          <dd key={field}>
            {s.incident.fieldName(field)}:{' '}
            {before && (
              <del>
                <bdi>{wordsOf(field, before[field])}</bdi>
              </del>
            )}{' '}
            {after && (
              <ins>
                <bdi>{wordsOf(field, after[field])}</bdi>
              </ins>
            )}
          </dd>
        ))}
      </dl>
    );
  });
}

function describe(entry: Batch, s: Strings): string {
  const [first] = entry.changes;
  if (!first) return s.incident.remembered;
  const verb = first.before === null ? 'created' : first.after === null ? 'removed' : 'changed';
  const rest = entry.changes.length - 1 + entry.others;
  return `${s.tokens.record[first.kind]}: ${s.tokens.change[verb]}${rest > 0 ? ` ${s.incident.moreChanges(rest)}` : ''}`;
}
