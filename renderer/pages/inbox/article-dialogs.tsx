import { useState } from 'react';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { AssertionDialog } from '../incident/assertion-dialog.tsx';
import type { Quote } from '../incident/assertion-draft.ts';
import { IncidentDialog } from '../incident/incident-dialog.tsx';
import { incidentDraftOf } from '../incident/incident-draft.ts';
import styles from './article-dialogs.module.css';
import { FileDialog } from './file-dialog.tsx';
import { TagDialog } from './tag-dialog.tsx';
import type { ArticleActions } from './use-article-actions.ts';

export type ArticleDialog =
  | { readonly kind: 'aside'; readonly rows: readonly ArticleRow[] }
  | { readonly kind: 'tags'; readonly rows: readonly ArticleRow[] }
  | { readonly kind: 'file'; readonly row: ArticleRow }
  | { readonly kind: 'incident'; readonly row: ArticleRow }
  | { readonly kind: 'assertion'; readonly row: ArticleRow; readonly quote: Quote };

type Props = {
  readonly dialog: ArticleDialog;
  readonly actions: ArticleActions;
  readonly onDialog: (dialog: ArticleDialog | null) => void;
  /** What was decided together is decided. */
  readonly onDecided: () => void;
};

/** The windows that an article opens. */
export function ArticleDialogs({ dialog, actions, onDialog, onDecided }: Props) {
  const vocabulary = useVocabulary();
  const close = (): void => onDialog(null);
  switch (dialog.kind) {
    case 'aside':
      return (
        <AsideDialog
          onSubmit={(reason) => {
            actions.setAside(dialog.rows, reason);
            onDecided();
          }}
          onClose={close}
        />
      );
    case 'tags':
      return (
        <TagDialog
          rows={dialog.rows}
          actions={actions}
          onClose={() => {
            close();
            onDecided();
          }}
        />
      );
    case 'file':
      return (
        <FileDialog
          row={dialog.row}
          onClose={close}
          onNew={() => onDialog({ kind: 'incident', row: dialog.row })}
        />
      );
    case 'incident':
      return <IncidentDialog draft={incidentDraftOf(dialog.row, vocabulary)} id={null} onClose={close} />;
    case 'assertion':
      return <AssertionDialog row={dialog.row} quote={dialog.quote} onClose={close} />;
  }
}

function AsideDialog({
  onSubmit,
  onClose,
}: {
  readonly onSubmit: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const s = useStrings();
  const [reason, setReason] = useState('');
  const submit = (chosen: string): void => {
    onSubmit(chosen.trim());
    onClose();
  };
  return (
    <Dialog title={s.aside.title} onClose={onClose}>
      <DialogForm submit={s.aside.submit} onSubmit={() => submit(reason)} onCancel={onClose}>
        <p>{s.aside.lead}</p>
        <div className={styles.reasons}>
          {s.aside.reasons.map((one) => (
            <button key={one} type="button" onClick={() => submit(one)}>
              {one}
            </button>
          ))}
        </div>
        <TextField label={s.aside.reason} value={reason} onChange={setReason} autoFocus />
      </DialogForm>
    </Dialog>
  );
}
