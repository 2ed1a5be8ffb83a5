import { useChannel } from '../channel/use-channel.ts';
import { Button } from '../components/button.tsx';
import { useChange } from '../components/toasts.tsx';
import { useStrings } from '../strings/use-strings.ts';
import styles from './library-banner.module.css';

/** Says that what is shown is an example, with the one click that takes it out. */
export function ExampleNote() {
  const s = useStrings();
  const { change, say } = useChange();
  const example = useChannel('example.get', {}).value;
  if (!example || example.present === 0) return null;
  const remove = async (): Promise<void> => {
    const done = await change('example.remove', {}, s.example.removed);
    if (done && done.kept > 0) say(s.example.kept(done.kept));
  };
  return (
    <p className={styles.progress}>
      {s.example.note} <Button look="link" label={s.example.remove} onClick={() => void remove()} />
    </p>
  );
}
