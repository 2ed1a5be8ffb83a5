import { useState } from 'react';
import type { SavedTimeline } from '../../../shared/model/saved-timeline.ts';
import type { TimelineAddress } from '../../address/address.ts';
import { viewOf } from '../../address/saved-address.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { CheckField, TextField } from '../../components/field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';

/** Saves what the timeline shows under a name, or gives one that is saved another name, or this view. */
export function SaveTimelineDialog(props: {
  readonly address: TimelineAddress;
  /** Null: a new one. */
  readonly saved: SavedTimeline | null;
  readonly onClose: () => void;
}) {
  const s = useStrings();
  const { change } = useChange();
  const { address, saved, onClose } = props;
  const [name, setName] = useState(saved?.name ?? '');
  const [description, setDescription] = useState(saved?.description ?? '');
  const [takesView, setTakesView] = useState(false);
  const [busy, setBusy] = useState(false);
  const isNamed = name.trim() !== '';
  const save = async (): Promise<void> => {
    const words = { name: name.trim(), description: description.trim() };
    const told = s.savedTimelines.saved(words.name);
    setBusy(true);
    const done = saved
      ? await change(
          'timelines.update',
          { id: saved.id, fields: { ...words, ...(takesView && viewOf(address)) } },
          told,
        )
      : await change('timelines.create', { fields: { ...words, ...viewOf(address) } }, told);
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Dialog title={saved ? s.savedTimelines.edit : s.savedTimelines.save} onClose={onClose}>
      <DialogForm submit={s.common.save} busy={busy || !isNamed} onSubmit={save} onCancel={onClose}>
        <TextField
          label={s.savedTimelines.name}
          hint={s.savedTimelines.hint}
          value={name}
          onChange={(text) => setName(text.slice(0, 120))}
          autoFocus
        />
        <TextField
          label={s.savedTimelines.description}
          value={description}
          onChange={(text) => setDescription(text.slice(0, 2000))}
          lines={3}
        />
        {saved && <CheckField label={s.savedTimelines.replace} checked={takesView} onChange={setTakesView} />}
      </DialogForm>
    </Dialog>
  );
}
