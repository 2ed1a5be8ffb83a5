import type { ReactNode } from 'react';
import { useStrings } from '../strings/use-strings.ts';
import { DialogForm } from './dialog.tsx';
import { type Choice, SelectField } from './field.tsx';
import { Failure } from './notice.tsx';

/** Chooses what goes into one that is open, and shows what would come over before it is done. */
export function MergeForm(props: {
  readonly label: string;
  /** The id of the chosen one; empty while none is. */
  readonly from: string;
  readonly others: readonly Choice<string>[];
  readonly preview: { readonly error: Error | undefined; readonly retry: () => void };
  readonly onFrom: (from: string) => void;
  readonly onMerge: () => Promise<void>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const s = useStrings();
  const { label, from, others, preview, onFrom, onMerge, onCancel, children } = props;
  return (
    <DialogForm
      submit={s.incident.merge}
      busy={from === '' || preview.error !== undefined}
      onSubmit={onMerge}
      onCancel={onCancel}
    >
      <SelectField
        label={label}
        hint={s.incident.mergeHint}
        value={from}
        choices={[{ value: '', label: '' }, ...others]}
        onChange={onFrom}
      />
      {preview.error && <Failure error={preview.error} onRetry={preview.retry} />}
      {children}
    </DialogForm>
  );
}
