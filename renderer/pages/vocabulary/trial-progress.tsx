import { Button } from '../../components/button.tsx';
import { handFocusBack } from '../../components/hand-focus-back.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './trial-progress.module.css';

/** How far a look at every stored article is, with the way to stop it. */
export function TrialProgress(props: {
  readonly label: string;
  readonly trial: { readonly done: number; readonly total: number };
  readonly words: (done: number, total: number) => string;
  readonly onStop: () => void;
}) {
  const s = useStrings();
  const { done, total } = props.trial;
  return (
    <p ref={handFocusBack} className={styles.running}>
      <progress value={done} max={Math.max(1, total)} aria-label={props.label} />
      {props.words(done, total)}
      <Button look="link" label={s.common.stop} onClick={props.onStop} />
    </p>
  );
}
