import { passphraseStrength } from '../../../shared/exchange/passphrase-strength.ts';
import { CheckField } from '../../components/field.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { PassphraseFields } from './passphrase-fields.tsx';
import { type Protection, protectionFlaw } from './protection.ts';
import styles from './share.module.css';

/** Whether a package bears a signature, and whether only a passphrase opens it. */
export function ProtectFields(props: {
  readonly protection: Protection;
  readonly onChange: (protection: Protection) => void;
}) {
  const s = useStrings();
  const { protection, onChange } = props;
  const { sign, encrypt } = protection;
  const set = (change: Partial<Protection>): void => onChange({ ...protection, ...change });
  return (
    <fieldset className={styles.fields}>
      <legend>{s.protect.title}</legend>
      <CheckField
        label={s.protect.sign}
        hint={s.protect.signHint}
        checked={sign}
        onChange={(value) => set({ sign: value })}
      />
      <CheckField
        label={s.protect.encrypt}
        hint={s.protect.encryptHint}
        checked={encrypt}
        onChange={(value) => set({ encrypt: value, passphrase: '', again: '' })}
      />
      {encrypt && <Passphrase protection={protection} set={set} />}
    </fieldset>
  );
}

function Passphrase(props: {
  readonly protection: Protection;
  readonly set: (change: Partial<Protection>) => void;
}) {
  const s = useStrings();
  const { protection, set } = props;
  const { passphrase, again } = protection;
  const flaw = protectionFlaw(protection);
  const isDifferent = flaw === 'different' && again.length >= passphrase.length;
  return (
    <div className={styles.passphrase}>
      <PassphraseFields
        fields={[
          {
            label: s.protect.passphrase,
            value: passphrase,
            onChange: (value) => set({ passphrase: value }),
          },
          {
            label: s.protect.again,
            error: isDifferent ? s.protect.different : undefined,
            value: again,
            onChange: (value) => set({ again: value }),
          },
        ]}
      />
      <Strength passphrase={passphrase} isTooShort={flaw === 'tooShort'} />
      <p className={styles.lost}>{s.protect.lost}</p>
    </div>
  );
}

/** In words and as a bar: nobody has to tell colours apart. */
function Strength({ passphrase, isTooShort }: { readonly passphrase: string; readonly isTooShort: boolean }) {
  const s = useStrings();
  const strength = passphrase === '' || isTooShort ? null : passphraseStrength(passphrase);
  const words = strength === null ? s.protect.tooShort : s.protect.strength[strength];
  return (
    <p className={styles.strength} data-strength={strength ?? undefined} role="status">
      <span aria-hidden="true" />
      {words}
    </p>
  );
}
