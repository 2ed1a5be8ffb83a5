import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Failure } from '../../components/notice.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './import.module.css';
import { PassphraseFields } from './passphrase-fields.tsx';
import type { Intake } from './use-intake.ts';

/** Asks for the passphrase of an encrypted file; one that does not open it can be followed by another. */
export function UnlockForm(props: {
  readonly intake: Extract<Intake, { readonly kind: 'locked' }>;
  readonly onUnlock: (passphrase: string) => void;
}) {
  const s = useStrings();
  const { intake, onUnlock } = props;
  const [passphrase, setPassphrase] = useState('');
  const isReady = passphrase !== '' && !intake.isOpening;
  return (
    <form
      className={styles.unlock}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onUnlock(passphrase);
      }}
    >
      <h2>
        <Untrusted text={s.intake.locked(intake.name)} />
      </h2>
      <p className={styles.soft}>{s.intake.lockedText}</p>
      {intake.error && <Failure error={intake.error} />}
      <PassphraseFields
        fields={[{ label: s.intake.passphrase, value: passphrase, onChange: setPassphrase, autoFocus: true }]}
      />
      <p className={styles.ways}>
        <Button look="primary" type="submit" label={s.intake.unlock} disabled={!isReady} />
        <span className={styles.soft} role="status">
          {intake.isOpening ? s.intake.unlocking : ''}
        </span>
      </p>
    </form>
  );
}
