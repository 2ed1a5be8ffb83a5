import { wholeFingerprint } from '../../../shared/exchange/fingerprint.ts';
import { Button } from '../../components/button.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './share-keys.module.css';

/** The key of this library, to be told to others. */
export function OwnKey({ own }: { readonly own: string | null }) {
  const s = useStrings();
  const { change, say, fail } = useChange();
  const make = async (): Promise<void> => {
    if (await change('keys.make', {})) say(s.keys.made);
  };
  const copy = (digits: string): void =>
    void navigator.clipboard.writeText(digits).then(
      () => say(s.keys.copied),
      () => fail(new Error(s.keys.copyFailed)),
    );
  return (
    <section className={styles.section} aria-labelledby="own-key">
      <h2 id="own-key">{s.keys.own}</h2>
      {own === null ? (
        <>
          <p className={styles.soft}>{s.keys.ownNone}</p>
          <Button label={s.keys.make} onClick={() => void make()} />
        </>
      ) : (
        <>
          <p className={styles.digits}>{wholeFingerprint(own)}</p>
          <p className={styles.soft}>{s.keys.ownText}</p>
          <Button label={s.keys.copy} onClick={() => copy(wholeFingerprint(own))} />
        </>
      )}
    </section>
  );
}
