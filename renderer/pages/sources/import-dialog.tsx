import { useState } from 'react';
import type { ResponseOf } from '../../../shared/contract/channels.ts';
import { Button } from '../../components/button.tsx';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { FileField } from '../../components/file-field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './choice-list.module.css';
import { ChoiceList } from './choice-list.tsx';

type Preview = ResponseOf<'opml.preview'> & { readonly text: string };

const newOnes = ({ outlines }: Pick<Preview, 'outlines'>): ReadonlySet<number> =>
  new Set(outlines.flatMap(({ verdict }, position) => (verdict === 'new' ? [position] : [])));

/** A list of another reader: every line with its verdict, and nothing is followed before it was chosen. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const s = useStrings();
  const { change } = useChange();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [busy, setBusy] = useState(false);
  const show = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setBusy(true);
    const text = await file.text();
    const read = await change('opml.preview', { text });
    setPreview(read && { ...read, text });
    setChosen(read ? newOnes(read) : new Set());
    setBusy(false);
  };
  const submit = async (): Promise<void> => {
    if (!preview || chosen.size === 0) return;
    setBusy(true);
    const request = { text: preview.text, chosen: [...chosen] };
    const done = await change('opml.import', request, s.toast.sourcesAdded(chosen.size));
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Dialog title={s.finding.import} size="wide" onClose={onClose}>
      <DialogForm
        submit={s.finding.importChosen(chosen.size)}
        busy={busy || chosen.size === 0}
        onSubmit={submit}
        onCancel={onClose}
      >
        <FileField
          lead={s.finding.fileLead}
          button={s.finding.chooseFile}
          label={s.finding.file}
          accept=".opml,.xml,text/x-opml,text/xml"
          onChoose={(file) => void show(file)}
        />
        {preview && <Outlines preview={preview} chosen={chosen} onChange={setChosen} />}
      </DialogForm>
    </Dialog>
  );
}

function Outlines(props: {
  readonly preview: Preview;
  readonly chosen: ReadonlySet<number>;
  readonly onChange: (chosen: ReadonlySet<number>) => void;
}) {
  const s = useStrings();
  const { preview, chosen, onChange } = props;
  const choices = preview.outlines.map(({ title, url, folder, verdict }) => ({
    name: title || s.finding.untitled,
    address: [folder.join(' / '), url].filter(Boolean).join(' · '),
    note: s.finding.verdicts[verdict],
    disabled: verdict !== 'new' && verdict !== 'private-address',
  }));
  return (
    <>
      <div className={styles.buttons}>
        <Button look="link" label={s.finding.allNew} onClick={() => onChange(newOnes(preview))} />
        <Button look="link" label={s.finding.none} onClick={() => onChange(new Set())} />
      </div>
      <ChoiceList label={s.finding.outlines} choices={choices} chosen={chosen} onChange={onChange} />
      {preview.beyond > 0 && <p>{s.finding.beyond(preview.beyond)}</p>}
    </>
  );
}
