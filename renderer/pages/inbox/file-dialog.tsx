import { useState } from 'react';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './article-dialogs.module.css';

type Props = { readonly row: ArticleRow; readonly onClose: () => void; readonly onNew: () => void };

/** Files an article under an incident that is there, or begins one. */
export function FileDialog({ row, onClose, onNew }: Props) {
  const s = useStrings();
  const { change } = useChange();
  const [wanted, setWanted] = useState('');
  const { value } = useChannel('incidents.list', {});
  const all = value?.items ?? [];
  const found = all.filter(({ title }) => title.toLowerCase().includes(wanted.trim().toLowerCase()));
  const file = (incident: Incident): void => {
    void change(
      'incidents.update',
      { id: incident.id, fields: { articles: [...incident.articles, row.id] } },
      s.toast.filed,
    );
    onClose();
  };
  return (
    <Dialog title={s.file.title} onClose={onClose}>
      <form
        className={styles.find}
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = found.filter(({ articles }) => !articles.includes(row.id));
          if (first) file(first);
        }}
      >
        <TextField label={s.file.find} value={wanted} onChange={setWanted} autoFocus />
      </form>
      <ul className={styles.results}>
        {found.map((incident) => (
          <li key={incident.id}>
            <button
              type="button"
              disabled={incident.articles.includes(row.id)}
              onClick={() => file(incident)}
            >
              <bdi>{incident.title}</bdi>
              <small>
                {incident.happened
                  ? formatEventDate(incident.happened, s.locale, s.common.aboutDate)
                  : s.common.noDate}
                {' · '}
                {s.inbox.count(incident.articles.length)}
              </small>
            </button>
          </li>
        ))}
        {found.length === 0 && <li>{all.length === 0 ? s.file.empty : s.file.none}</li>}
      </ul>
      <footer className={styles.footer}>
        <Button look="primary" icon="plus" label={s.file.fresh} onClick={onNew} />
      </footer>
    </Dialog>
  );
}
