import type { SourceRow } from '../../../shared/contract/channels.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';

export function RemoveSourceDialog({
  source,
  onClose,
}: {
  readonly source: SourceRow;
  readonly onClose: () => void;
}) {
  const s = useStrings();
  const { change } = useChange();
  const submit = async (): Promise<void> => {
    if (await change('sources.remove', { id: source.id }, s.toast.sourceRemoved)) onClose();
  };
  return (
    <Dialog title={s.sources.removeTitle} onClose={onClose}>
      <DialogForm submit={s.common.remove} onSubmit={submit} onCancel={onClose}>
        <p>
          <strong>
            <Untrusted text={source.title || source.url} />
          </strong>
        </p>
        <p>{s.sources.removeBody}</p>
      </DialogForm>
    </Dialog>
  );
}
