import { useState } from 'react';
import { readFingerprint } from '../../../shared/exchange/fingerprint.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';

/** Remembers whose a key is that somebody told. */
export function AddKeyDialog({ onClose }: { readonly onClose: () => void }) {
  const s = useStrings();
  const { change } = useChange();
  const [name, setName] = useState('');
  const [digits, setDigits] = useState('');
  const key = readFingerprint(digits);
  const isReady = name.trim() !== '' && key !== null;
  const save = async (): Promise<void> => {
    if (!isReady) return;
    const fields = { name: name.trim(), key };
    if (await change('keys.create', { fields }, s.intake.remembered(fields.name))) onClose();
  };
  return (
    <Dialog title={s.keys.add} size="wide" onClose={onClose}>
      <DialogForm submit={s.common.save} busy={!isReady} onSubmit={save} onCancel={onClose}>
        <TextField
          label={s.keys.name}
          hint={s.intake.rememberHint}
          value={name}
          onChange={(text) => setName(text.slice(0, 120))}
          autoFocus
        />
        <TextField
          label={s.keys.key}
          hint={s.keys.keyHint}
          error={key === null && digits.replace(/\s/g, '').length >= 64 ? s.keys.keyWrong : undefined}
          value={digits}
          onChange={(text) => setDigits(text.slice(0, 500))}
          lines={3}
        />
      </DialogForm>
    </Dialog>
  );
}
