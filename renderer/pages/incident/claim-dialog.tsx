import { useState } from 'react';
import type { ClaimRow } from '../../../shared/contract/claim-row.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { choicesOf, SelectField, TextField } from '../../components/field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './incident-dialog.module.css';

type Props = { readonly incident: string; readonly claim: ClaimRow | null; readonly onClose: () => void };

/** One checkable statement. Its status is decided by a person, with the reason kept. */
export function ClaimDialog({ incident, claim, onClose }: Props) {
  const s = useStrings();
  const { change } = useChange();
  const [type, setType] = useState<ClaimRow['type']>(claim?.type ?? 'attribution');
  const [text, setText] = useState(claim?.text ?? '');
  const [status, setStatus] = useState<ClaimRow['status'] | ''>(claim?.isDecided ? claim.status : '');
  const [statusReason, setReason] = useState(claim?.statusReason ?? '');
  const [tried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (text.trim() === '') return;
    const fields = { incident, type, text: text.trim(), status: status === '' ? null : status, statusReason };
    const saved = claim
      ? await change('claims.update', { id: claim.id, fields }, s.toast.claimChanged)
      : await change('claims.create', { fields }, s.toast.claimCreated);
    if (saved) onClose();
  };
  return (
    <Dialog title={claim ? s.incident.claim : s.incident.addClaim} size="wide" onClose={onClose}>
      <DialogForm
        submit={claim ? s.common.save : s.common.add}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        <TextField
          label={s.incident.claimText}
          hint={s.incident.claimTextHint}
          error={tried && text.trim() === '' ? s.incident.required : undefined}
          value={text}
          onChange={setText}
          lines={3}
          autoFocus
        />
        <div className={styles.pair}>
          <SelectField
            label={s.incident.claimType}
            value={type}
            choices={choicesOf(s.tokens.claimType)}
            onChange={setType}
          />
          <SelectField
            label={s.incident.status}
            value={status}
            choices={[
              {
                value: '',
                label: s.incident.asSuggested(s.tokens.claimStatus[claim?.suggested.status ?? 'unverified']),
              },
              ...choicesOf(s.tokens.claimStatus),
            ]}
            onChange={setStatus}
          />
        </div>
        <TextField label={s.incident.statusReason} value={statusReason} onChange={setReason} />
      </DialogForm>
    </Dialog>
  );
}
