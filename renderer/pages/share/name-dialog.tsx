import { useState } from 'react';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { useStrings } from '../../strings/use-strings.ts';

/** Asks for the name of something; the engine says where it is taken. */
export function NameDialog(props: {
  readonly title: string;
  readonly hint: string;
  readonly name: string;
  readonly onSave: (name: string) => void | Promise<void>;
  readonly onClose: () => void;
}) {
  const s = useStrings();
  const [name, setName] = useState(props.name);
  const isNamed = name.trim() !== '';
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <DialogForm
        submit={s.common.save}
        busy={!isNamed}
        onSubmit={() => props.onSave(name.trim())}
        onCancel={props.onClose}
      >
        <TextField
          label={s.share.name}
          hint={props.hint}
          value={name}
          onChange={(text) => setName(text.slice(0, 120))}
          autoFocus
        />
      </DialogForm>
    </Dialog>
  );
}
