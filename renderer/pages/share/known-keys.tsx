import { useState } from 'react';
import { wholeFingerprint } from '../../../shared/exchange/fingerprint.ts';
import type { KnownKey } from '../../../shared/model/known-key.ts';
import { Button } from '../../components/button.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { AddKeyDialog } from './add-key-dialog.tsx';
import { NameDialog } from './name-dialog.tsx';
import styles from './share-keys.module.css';

/** Keys of others under the names that a person gave them. */
export function KnownKeys({ keys }: { readonly keys: readonly KnownKey[] }) {
  const s = useStrings();
  const { change } = useChange();
  const [isAdding, setAdding] = useState(false);
  const [renamed, rename] = useState<KnownKey | null>(null);
  const save = async (id: string, name: string): Promise<void> => {
    if (await change('keys.update', { id, fields: { name } }, s.keys.renamed(name))) rename(null);
  };
  return (
    <section className={styles.section} aria-labelledby="known-keys">
      <h2 id="known-keys">{s.keys.others}</h2>
      <p className={styles.soft}>{s.keys.othersText}</p>
      {keys.length === 0 && <p className={styles.soft}>{s.keys.none}</p>}
      <ul className={styles.list}>
        {keys.map((known) => (
          <li key={known.id}>
            <div>
              <strong>
                <Untrusted text={known.name} />
              </strong>
              <p className={styles.digits}>{wholeFingerprint(known.key)}</p>
            </div>
            <Button
              look="quiet"
              icon="edit"
              iconOnly
              label={s.keys.renameLabel(known.name)}
              onClick={() => rename(known)}
            />
            <Button
              look="quiet"
              icon="remove"
              iconOnly
              label={s.keys.removeLabel(known.name)}
              onClick={() => void change('keys.remove', { id: known.id }, s.keys.removed(known.name))}
            />
          </li>
        ))}
      </ul>
      <Button icon="plus" label={s.keys.add} onClick={() => setAdding(true)} />
      {isAdding && <AddKeyDialog onClose={() => setAdding(false)} />}
      {renamed && (
        <NameDialog
          title={s.keys.rename}
          hint={s.intake.rememberHint}
          name={renamed.name}
          onSave={(name) => save(renamed.id, name)}
          onClose={() => rename(null)}
        />
      )}
    </section>
  );
}
