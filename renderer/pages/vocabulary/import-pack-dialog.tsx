import { useState } from 'react';
import type { PackInspection } from '../../../shared/contract/own-packs.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { FileField } from '../../components/file-field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { InspectedPackReport } from './inspected-pack.tsx';
import { PackPreview } from './pack-preview.tsx';
import styles from './packs-view.module.css';
import { usePackPreview } from './use-pack-preview.ts';

type Chosen = { readonly text: string; readonly name: string };

/** A pack that says nothing of its name is called as its file is. */
const nameOf = (file: File): string =>
  file.name
    .replace(/\.json$/i, '')
    .trim()
    .slice(0, 120) || 'Own terms';

/** A file of a pack: what it holds, what it would change here, and the way to take it. */
export function ImportPackDialog({ onClose }: { readonly onClose: () => void }) {
  const s = useStrings();
  const { change } = useChange();
  const { trial, start, stop, forget } = usePackPreview();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [inspection, setInspection] = useState<PackInspection | null>(null);
  const [busy, setBusy] = useState(false);
  const pack = inspection?.pack ?? null;
  const show = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    forget();
    setInspection(null);
    setBusy(true);
    const next = { text: await file.text(), name: nameOf(file) };
    setChosen(next);
    setInspection(await change('packs.inspect', next));
    setBusy(false);
  };
  const submit = async (): Promise<void> => {
    if (!chosen || !pack) return;
    setBusy(true);
    const done = await change('packs.import', chosen, s.packs.imported(pack.name));
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Dialog title={s.packs.import} size="wide" onClose={onClose}>
      <DialogForm
        submit={pack ? s.packs.submit(pack.name) : s.packs.import}
        busy={busy || pack === null || pack.verdict === 'same'}
        onSubmit={submit}
        onCancel={onClose}
      >
        <FileField
          lead={s.packs.fileLead}
          button={s.packs.chooseFile}
          label={s.packs.file}
          accept=".json,application/json"
          onChoose={(file) => void show(file)}
        />
        <div role="status">
          {busy && inspection === null && <p className={styles.soft}>{s.packs.reading}</p>}
        </div>
        {inspection && <InspectedPackReport inspection={inspection} />}
        {chosen && pack && pack.verdict !== 'same' && (
          <PackPreview trial={trial} onStart={() => start({ kind: 'import', ...chosen })} onStop={stop} />
        )}
      </DialogForm>
    </Dialog>
  );
}
