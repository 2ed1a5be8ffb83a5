import { useState } from 'react';
import type { Incident } from '../../../shared/model/incident.ts';
import { incidentAddress } from '../../address/incident-address.ts';
import { goTo } from '../../address/use-address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { CheckField, TextField } from '../../components/field.tsx';
import { FieldGroup } from '../../components/field-group.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { ArticleTitle } from './article-title.tsx';
import styles from './incident-dialog.module.css';

type Chosen = ReadonlySet<string>;

/** Takes a part of an incident out into a new one. What hangs together moves together. */
export function SplitDialog({
  incident,
  onClose,
}: {
  readonly incident: Incident;
  readonly onClose: () => void;
}) {
  const s = useStrings();
  const { change } = useChange();
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState<Chosen>(new Set());
  const [isShared, setShared] = useState(true);
  const [tried, setTried] = useState(false);
  const claims = useChannel('claims.list', { incident: incident.id }).value?.items ?? [];
  const measures = (useChannel('measures.list', {}).value?.items ?? []).filter(({ incidents }) =>
    incidents.includes(incident.id),
  );
  const toggle = (id: string): void =>
    setChosen(chosen.has(id) ? without(chosen, id) : new Set([...chosen, id]));
  const submit = async (): Promise<void> => {
    setTried(true);
    if (title.trim() === '' || chosen.size === 0) return;
    const done = await change(
      'incidents.split',
      {
        id: incident.id,
        fields: { title: title.trim() },
        claims: claims.filter(({ id }) => chosen.has(id)).map(({ id }) => id),
        measures: measures.filter(({ id }) => chosen.has(id)).map(({ id }) => id),
        articles: incident.articles.filter((id) => chosen.has(id)),
        parties: isShared ? incident.parties : [],
        themes: isShared ? incident.themes : [],
        keep: ['articles', 'measures', 'parties', 'themes'],
        across: 'along',
      },
      s.toast.incidentSplit,
    );
    if (done) goTo(incidentAddress(done.id));
  };
  return (
    <Dialog title={s.incident.splitTitle} size="wide" onClose={onClose}>
      <DialogForm submit={s.incident.split} onSubmit={submit} onCancel={onClose}>
        <TextField
          label={s.incident.splitName}
          error={tried && title.trim() === '' ? s.incident.required : undefined}
          value={title}
          onChange={setTitle}
          autoFocus
        />
        {tried && chosen.size === 0 && <p role="alert">{s.incident.splitNothing}</p>}
        <FieldGroup legend={s.incident.claims}>
          {claims.map(({ id, text }) => (
            <CheckField key={id} label={text} checked={chosen.has(id)} onChange={() => toggle(id)} />
          ))}
        </FieldGroup>
        <FieldGroup legend={s.incident.measures}>
          {measures.map(({ id, title: name }) => (
            <CheckField key={id} label={name} checked={chosen.has(id)} onChange={() => toggle(id)} />
          ))}
        </FieldGroup>
        <FieldGroup legend={s.incident.articles}>
          {incident.articles.map((id) => (
            <label key={id} className={styles.option}>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              <ArticleTitle id={id} />
            </label>
          ))}
        </FieldGroup>
        <CheckField
          label={s.incident.splitShared}
          hint={s.incident.splitHint}
          checked={isShared}
          onChange={setShared}
        />
      </DialogForm>
    </Dialog>
  );
}

function without(chosen: Chosen, id: string): Chosen {
  const left = new Set(chosen);
  left.delete(id);
  return left;
}
