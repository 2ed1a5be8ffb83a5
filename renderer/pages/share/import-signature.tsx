import { useState } from 'react';
import type { ImportPreview } from '../../../shared/contract/import-channels.ts';
import { fingerprintOf } from '../../../shared/exchange/fingerprint.ts';
import { Button } from '../../components/button.tsx';
import notice from '../../components/notice.module.css';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './import.module.css';
import { NameDialog } from './name-dialog.tsx';

/** Whose key signed what comes in, as far as it is known, and the way to remember it. */
export function ImportSignature({ preview }: { readonly preview: ImportPreview }) {
  const s = useStrings();
  const { change } = useChange();
  const [isNaming, setNaming] = useState(false);
  const { from, signature } = preview;
  const { key, name, standing } = signature;
  if (standing === 'unsigned') return null;
  const fingerprint = fingerprintOf(key ?? '');
  const whose = name === null ? s.intake.theKey(fingerprint) : s.intake.keyOf(name, fingerprint);
  const remember = async (given: string): Promise<void> => {
    if (key === null) return;
    const fields = { name: given, key, library: from.library };
    if (await change('keys.create', { fields }, s.intake.remembered(given))) setNaming(false);
  };
  const isDoubtful = standing === 'other' || standing === 'missing';
  return (
    <div className={isDoubtful ? notice.caution : styles.signature}>
      <p>
        <Untrusted text={s.intake.signature[standing](whose)} />
      </p>
      {key !== null && name === null && standing !== 'own' && (
        <Button label={s.intake.remember} onClick={() => setNaming(true)} />
      )}
      {isNaming && (
        <NameDialog
          title={s.intake.remember}
          hint={s.intake.rememberHint}
          name={from.by ?? ''}
          onSave={remember}
          onClose={() => setNaming(false)}
        />
      )}
    </div>
  );
}
