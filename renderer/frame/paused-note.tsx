import { useChannel } from '../channel/use-channel.ts';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { useChange } from '../components/toasts.tsx';
import { formatInstant } from '../strings/format-date.ts';
import { useStrings } from '../strings/use-strings.ts';
import styles from './paused-note.module.css';

function usePause() {
  const s = useStrings();
  const { change } = useChange();
  const info = useChannel('library.info', {}).value;
  const set = (paused: boolean): void =>
    void change('collect.pause', { paused }, paused ? s.sources.pausedNow : s.sources.resumedNow);
  return {
    since: info?.pausedSince ?? null,
    known: info !== undefined,
    readOnly: info?.readOnly ?? true,
    set,
  };
}

/** Says that nothing is collected by itself, and ends that; nothing at all where it is. */
export function PausedNote() {
  const s = useStrings();
  const { since, readOnly, set } = usePause();
  if (since === null) return null;
  return (
    <p className={styles.note} role="status">
      <Icon name="pause" />
      <span>{s.sources.pausedSince(formatInstant(since, s.locale))}</span>
      <Button label={s.sources.resume} disabled={readOnly} onClick={() => set(false)} />
    </p>
  );
}

/** Offered while nothing is paused; the way back stands in the note. */
export function PauseButton() {
  const s = useStrings();
  const { since, known, readOnly, set } = usePause();
  if (!known || since !== null) return null;
  return <Button icon="pause" label={s.sources.pause} disabled={readOnly} onClick={() => set(true)} />;
}
