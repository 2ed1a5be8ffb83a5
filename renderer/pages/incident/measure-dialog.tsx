import { useState } from 'react';
import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import type { Measure } from '../../../shared/model/measure.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { choicesOf, SelectField, TextField } from '../../components/field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './incident-dialog.module.css';

type Status = Measure['life'][number]['status'];

/** What somebody did about an incident, and since when it stands so. */
export function MeasureDialog({
  incident,
  onClose,
}: {
  readonly incident: Incident;
  readonly onClose: () => void;
}) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const { change } = useChange();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState('');
  const [by, setBy] = useState('');
  const [status, setStatus] = useState<Status>('announced');
  const [from, setFrom] = useState(incident.happened?.slice(0, 10) ?? '');
  const [tried, setTried] = useState(false);
  const kinds = vocabulary.countermeasures.map(({ id, label }) => ({ value: id, label }));
  const badDate = edtfSpan(from.trim()) === null;
  const needed = (text: string): string | undefined =>
    tried && text.trim() === '' ? s.incident.required : undefined;
  const submit = async (): Promise<void> => {
    setTried(true);
    const chosen = kind === '' ? kinds[0]?.value : kind;
    if (title.trim() === '' || by.trim() === '' || badDate || chosen === undefined) return;
    const fields = {
      kind: chosen,
      title: title.trim(),
      by: vocabulary.actorNamed(by),
      incidents: [incident.id],
      themes: incident.themes,
      life: [{ status, from: from.trim() }],
    };
    if (await change('measures.create', { fields }, s.toast.measureCreated)) onClose();
  };
  return (
    <Dialog title={s.incident.addMeasure} size="wide" onClose={onClose}>
      <DialogForm submit={s.common.add} onSubmit={() => void submit()} onCancel={onClose}>
        <TextField
          label={s.incident.measureTitle}
          error={needed(title)}
          value={title}
          onChange={setTitle}
          autoFocus
        />
        <div className={styles.pair}>
          <SelectField
            label={s.incident.measureKind}
            value={kind === '' ? (kinds[0]?.value ?? '') : kind}
            choices={kinds}
            onChange={setKind}
          />
          <TextField
            label={s.incident.by}
            error={needed(by)}
            value={by}
            onChange={setBy}
            suggestions={vocabulary.actors.map(({ label }) => label)}
          />
          <SelectField
            label={s.incident.status}
            value={status}
            choices={choicesOf(s.tokens.measureStatus)}
            onChange={setStatus}
          />
          <TextField
            label={s.incident.from}
            error={tried && badDate ? s.incident.dateBad : undefined}
            value={from}
            onChange={setFrom}
          />
        </div>
      </DialogForm>
    </Dialog>
  );
}
