import { useState } from 'react';
import type { Source } from '../../../shared/model/source.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { CheckField, choicesOf, SelectField, TextField } from '../../components/field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';

export function AddSourceDialog({ onClose }: { readonly onClose: () => void }) {
  const s = useStrings();
  const { change } = useChange();
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState('');
  const [speaker, setSpeaker] = useState<Source['speaker']>('news');
  const [allowPrivate, setAllowPrivate] = useState(false);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (url.trim() === '') return;
    setBusy(true);
    const added = await change(
      'sources.add',
      { url: url.trim(), title: title.trim(), speaker, allowPrivate },
      s.toast.sourceAdded,
    );
    setBusy(false);
    if (added) onClose();
  };
  return (
    <Dialog title={s.sources.add} onClose={onClose}>
      <DialogForm submit={s.common.add} busy={busy} onSubmit={() => void submit()} onCancel={onClose}>
        <TextField
          label={s.sources.url}
          placeholder={s.sources.urlHint}
          error={tried && url.trim() === '' ? s.incident.required : undefined}
          value={url}
          onChange={setUrl}
          type="url"
          autoFocus
        />
        <TextField label={s.sources.titleField} value={title} onChange={setTitle} />
        <SelectField
          label={s.sources.speaker}
          value={speaker}
          choices={choicesOf(s.tokens.speaker)}
          onChange={setSpeaker}
        />
        <CheckField
          label={s.sources.allowPrivate}
          hint={s.sources.allowPrivateHint}
          checked={allowPrivate}
          onChange={setAllowPrivate}
        />
      </DialogForm>
    </Dialog>
  );
}
