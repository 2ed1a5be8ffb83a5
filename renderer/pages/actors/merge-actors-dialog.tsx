import { useState } from 'react';
import type { ActorProfileAnswer } from '../../../shared/contract/actor-profile.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Dialog } from '../../components/dialog.tsx';
import { MergeForm } from '../../components/merge-form.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';

type Props = {
  readonly profile: ActorProfileAnswer;
  /** Key of the one that goes into it; empty where it is still to be chosen. */
  readonly from: string;
  readonly onClose: () => void;
};

/** Makes one actor of two: whatever names the other names this one, and its names stay as aliases. */
export function MergeActorsDialog({ profile, from: given, onClose }: Props) {
  const s = useStrings();
  const { change } = useChange();
  const [from, setFrom] = useState(given);
  const others = (useChannel('actors.named', {}).value?.items ?? []).filter(({ key }) => key !== profile.key);
  const request = { into: profile.key, from };
  const preview = useChannel('actors.previewMerge', from === '' ? null : request);
  const submit = async (): Promise<void> => {
    if (await change('actors.merge', request, s.toast.actorsMerged)) onClose();
  };
  return (
    <Dialog title={s.actors.mergeTitle(profile.name)} size="wide" onClose={onClose}>
      <MergeForm
        label={s.actors.mergeFrom}
        from={from}
        others={others.map(({ key, name }) => ({ value: key, label: name }))}
        preview={preview}
        onFrom={setFrom}
        onMerge={submit}
        onCancel={onClose}
      >
        {preview.value && (
          <p>
            {preview.value.mentions
              .map(({ kind, count }) => `${s.tokens.record[kind]}: ${count.toLocaleString(s.locale)}`)
              .join(' · ')}
          </p>
        )}
        {preview.value?.shared.map(({ name, actor }) => (
          <p key={`${name} ${actor.name}`}>{s.actors.sharedName(name, actor.name)}</p>
        ))}
      </MergeForm>
    </Dialog>
  );
}
