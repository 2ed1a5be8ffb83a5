import type { RequestOf, SourceRow } from '../../../shared/contract/channels.ts';
import { Button } from '../../components/button.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useCollecting } from '../../frame/use-collecting.ts';
import { useStrings } from '../../strings/use-strings.ts';

type Props = { readonly source: SourceRow; readonly onRemove: (source: SourceRow) => void };

export function SourceActions({ source, onRemove }: Props) {
  const s = useStrings();
  const { running, start } = useCollecting();
  const { change } = useChange();
  const { id, fullText = false, paused = false } = source;
  const name = source.title || source.url;
  const update = (fields: RequestOf<'sources.update'>['fields'], words: string): void =>
    void change('sources.update', { id, fields }, words);
  return (
    <>
      <Button
        look="quiet"
        icon="refresh"
        iconOnly
        label={s.sources.collectOne(name)}
        disabled={running}
        onClick={() => start([id])}
      />
      <Button
        look="quiet"
        icon="pause"
        iconOnly
        label={s.sources.pauseLabel(name)}
        aria-pressed={paused}
        onClick={() => update({ paused: !paused }, paused ? s.sources.resumedOne : s.sources.pausedOne)}
      />
      <Button
        look="quiet"
        icon="text"
        iconOnly
        label={s.sources.fullTextLabel(name)}
        aria-pressed={fullText}
        onClick={() =>
          update({ fullText: !fullText }, fullText ? s.sources.fullTextOff : s.sources.fullTextOn)
        }
      />
      <Button
        look="quiet"
        icon="remove"
        iconOnly
        label={s.sources.removeLabel(name)}
        onClick={() => onRemove(source)}
      />
    </>
  );
}
