import { useState } from 'react';
import type { SourceRow } from '../../../shared/contract/channels.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { CatalogueChoice } from './catalogue-choice.tsx';

type Props = { readonly sources: readonly SourceRow[]; readonly onClose: () => void };

export function CatalogueDialog({ sources, onClose }: Props) {
  const s = useStrings();
  const { change } = useChange();
  const entries = useChannel('sources.catalogue', {}).value?.entries ?? [];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const present = new Set(sources.map(({ url }) => url));
  const submit = async (): Promise<void> => {
    if (await change('sources.addDefaults', { urls: [...chosen] }, s.toast.sourcesAdded(chosen.size)))
      onClose();
  };
  return (
    <Dialog title={s.sources.catalogue} size="broad" onClose={onClose}>
      <DialogForm
        submit={s.firstStart.add(chosen.size)}
        busy={chosen.size === 0}
        onSubmit={submit}
        onCancel={onClose}
      >
        <CatalogueChoice entries={entries} chosen={chosen} present={present} onChange={setChosen} />
      </DialogForm>
    </Dialog>
  );
}
