import { useState } from 'react';
import type { ResponseOf } from '../../../shared/contract/channels.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { FileField } from '../../components/file-field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './import-rules-dialog.module.css';
import { actionWords } from './rule-words.ts';

type Inspected = ResponseOf<'rules.inspect'> & { readonly text: string };

/** A file of rules: what each would do here, and all that is wrong with it. It is taken whole or not at all. */
export function ImportRulesDialog({ onClose }: { readonly onClose: () => void }) {
  const s = useStrings();
  const { change } = useChange();
  const [inspected, setInspected] = useState<Inspected | null>(null);
  const [busy, setBusy] = useState(false);
  const count = inspected && inspected.problems.length === 0 ? writtenBy(inspected) : 0;
  const show = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setBusy(true);
    const text = await file.text();
    const read = await change('rules.inspect', { text });
    setInspected(read && { ...read, text });
    setBusy(false);
  };
  const submit = async (): Promise<void> => {
    if (!inspected || count === 0) return;
    setBusy(true);
    const done = await change('rules.import', { text: inspected.text }, s.rules.imported(count));
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Dialog title={s.rules.import} size="wide" onClose={onClose}>
      <DialogForm
        submit={s.rules.importCount(count)}
        busy={busy || count === 0}
        onSubmit={submit}
        onCancel={onClose}
      >
        <FileField
          lead={s.rules.fileLead}
          button={s.rules.chooseFile}
          label={s.rules.file}
          accept=".json,application/json"
          onChoose={(file) => void show(file)}
        />
        {inspected && <Verdicts inspected={inspected} />}
      </DialogForm>
    </Dialog>
  );
}

/** What is there already is not written again. */
const writtenBy = ({ rules }: Inspected): number => rules.filter(({ verdict }) => verdict !== 'same').length;

function Verdicts({ inspected }: { readonly inspected: Inspected }) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const { rules, problems } = inspected;
  if (problems.length > 0) {
    return (
      <div className={styles.problems} role="alert">
        <p>{s.rules.problems(problems.length)}</p>
        <ul>
          {problems.map((problem) => (
            <li key={problem}>
              <Untrusted text={problem} />
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <ul className={styles.rules} aria-label={s.rules.inFile}>
      {rules.map(({ fields, verdict }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is what a file holds, and does not move
        <li key={place}>
          <span>
            <strong>
              <Untrusted text={fields.name} />
            </strong>
            <small>
              <Untrusted text={actionWords(fields, { s, vocabulary })} />
            </small>
          </span>
          <span className={styles.verdict} data-verdict={verdict}>
            {s.rules.verdicts[verdict]}
          </span>
        </li>
      ))}
    </ul>
  );
}
