import type { Incident } from '../../../shared/model/incident.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { useChange } from '../../components/toasts.tsx';
import { OnlyNow } from '../../ledger-lists/only-now.tsx';
import { useKnownOn } from '../../ledger-lists/use-known-on.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './incident-page.module.css';

/** What was looked for, where, when, and mostly in vain: silence with its date. */
export function IncidentNotes({
  incident,
  onAdd,
}: {
  readonly incident: Incident;
  readonly onAdd: () => void;
}) {
  const s = useStrings();
  const { change } = useChange();
  const listed = useChannel('searchNotes.list', { incident: incident.id, ...useKnownOn() }).value;
  const notes = listed?.items ?? [];
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{s.incident.notes}</h2>
        <OnlyNow>
          <Button icon="plus" label={s.incident.addNote} shortcut="n" onClick={onAdd} />
        </OnlyNow>
      </div>
      {listed?.items.length === 0 && <p className={styles.none}>{s.incident.noNotes}</p>}
      <ul>
        {notes.map((note) => (
          <li key={note.id} className={styles.line}>
            <div className={styles.spread}>
              <bdi>{s.incident.noteWords(note.lookedFor, note.where)}</bdi>
              <OnlyNow>
                <Button
                  look="quiet"
                  icon="close"
                  iconOnly
                  label={s.common.remove}
                  onClick={() => void change('searchNotes.remove', { id: note.id }, s.toast.noteRemoved)}
                />
              </OnlyNow>
            </div>
            <small>
              {formatEventDate(note.on, s.locale, s.common.aboutDate)} ·{' '}
              {note.found === '' ? s.incident.nothingFound : <bdi>{note.found}</bdi>}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
