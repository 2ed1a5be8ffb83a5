import type { ResponseOf } from '../../../shared/contract/channels.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { useChange } from '../../components/toasts.tsx';
import type { Strings } from '../../strings/en.ts';
import { formatInstant } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './incident-page.module.css';

type Batch = ResponseOf<'history.list'>['entries'][number];

const shown = 12;

/** Who changed what, when and why; every change can be taken back. */
export function IncidentHistory({ id }: { readonly id: string }) {
  const s = useStrings();
  const { change } = useChange();
  const entries = useChannel('history.list', { record: id, limit: shown }).value?.entries ?? [];
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{s.incident.history}</h2>
      </div>
      {entries.length === 0 && <p className={styles.none}>{s.incident.noHistory}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.batch} className={styles.line}>
            <div className={styles.spread}>
              <span>{describe(entry, s)}</span>
              <Button
                look="quiet"
                icon="undo"
                iconOnly
                label={s.incident.undoBatch}
                onClick={() => void change('history.undo', { batch: entry.batch }, s.toast.undone)}
              />
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
    </section>
  );
}

function describe(entry: Batch, s: Strings): string {
  const [first] = entry.changes;
  if (!first) return '';
  const verb = first.before === null ? 'created' : first.after === null ? 'removed' : 'changed';
  const more = entry.changes.length > 1 ? ` +${entry.changes.length - 1}` : '';
  return `${s.tokens.record[first.kind]}: ${s.tokens.change[verb]}${more}`;
}
