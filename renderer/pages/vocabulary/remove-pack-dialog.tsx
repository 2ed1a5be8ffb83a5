import type { ListedPack } from '../../../shared/contract/own-packs.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { PackPreview } from './pack-preview.tsx';
import { usePackPreview } from './use-pack-preview.ts';

type Props = { readonly pack: ListedPack; readonly onClose: () => void };

/** What goes with a pack, which can be looked at first. */
export function RemovePackDialog({ pack, onClose }: Props) {
  const s = useStrings();
  const { change } = useChange();
  const { trial, start, stop } = usePackPreview();
  const { id, name } = pack;
  const submit = async (): Promise<void> => {
    if (await change('packs.remove', { id }, s.packs.removed(name))) onClose();
  };
  return (
    <Dialog title={s.packs.removeTitle} size="wide" onClose={onClose}>
      <DialogForm submit={s.packs.remove} onSubmit={submit} onCancel={onClose}>
        <p>
          <strong>
            <Untrusted text={name} />
          </strong>
        </p>
        <p>{s.packs.removeBody}</p>
        <PackPreview trial={trial} onStart={() => start({ kind: 'remove', id })} onStop={stop} />
      </DialogForm>
    </Dialog>
  );
}
