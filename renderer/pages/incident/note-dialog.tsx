import { useState } from 'react';
import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './incident-dialog.module.css';

const today = (): string => new Date().toISOString().slice(0, 10);

/** "Looked for X in Y on this date and found nothing." */
export function NoteDialog({
  incident,
  onClose,
}: {
  readonly incident: string;
  readonly onClose: () => void;
}) {
  const s = useStrings();
  const { change } = useChange();
  const vocabulary = useVocabulary();
  const [lookedFor, setLookedFor] = useState('');
  const [where, setWhere] = useState('');
  const [on, setOn] = useState(today);
  const [found, setFound] = useState('');
  const [actor, setActor] = useState('');
  const [tried, setTried] = useState(false);
  const isBadDate = edtfSpan(on.trim()) === null;
  const needed = (text: string): string | undefined =>
    tried && text.trim() === '' ? s.incident.required : undefined;
  const submit = async (): Promise<void> => {
    setTried(true);
    if (lookedFor.trim() === '' || where.trim() === '' || isBadDate) return;
    const fields = {
      incident,
      lookedFor: lookedFor.trim(),
      where: where.trim(),
      on: on.trim(),
      found: found.trim(),
      actor: actor.trim() === '' ? null : vocabulary.actorNamed(actor),
    };
    if (await change('searchNotes.create', { fields }, s.toast.noteCreated)) onClose();
  };
  return (
    <Dialog title={s.incident.addNote} size="wide" onClose={onClose}>
      <DialogForm submit={s.common.add} onSubmit={submit} onCancel={onClose}>
        <TextField
          label={s.incident.lookedFor}
          hint={s.incident.lookedForHint}
          error={needed(lookedFor)}
          value={lookedFor}
          onChange={setLookedFor}
          autoFocus
        />
        <TextField label={s.incident.where} error={needed(where)} value={where} onChange={setWhere} />
        <div className={styles.pair}>
          <TextField
            label={s.incident.lookedOn}
            error={tried && isBadDate ? s.incident.dateBad : undefined}
            value={on}
            onChange={setOn}
          />
          <TextField
            label={s.incident.lookedAbout}
            value={actor}
            suggestions={vocabulary.actors.map(({ label }) => label)}
            onChange={setActor}
          />
        </div>
        <TextField
          label={s.incident.found}
          hint={s.incident.foundHint}
          value={found}
          onChange={setFound}
          lines={2}
        />
      </DialogForm>
    </Dialog>
  );
}
