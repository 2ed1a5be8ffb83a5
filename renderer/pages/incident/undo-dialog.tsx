import { useState } from 'react';
import type { ResponseOf } from '../../../shared/contract/channels.ts';
import type { UndoConflict, UndoKeep } from '../../../shared/model/undo.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { CheckField } from '../../components/field.tsx';
import { FieldGroup } from '../../components/field-group.tsx';
import { useChange } from '../../components/toasts.tsx';
import { formatInstant } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './incident-dialog.module.css';
import { usePartWords } from './use-part-words.ts';

type Plan = ResponseOf<'history.preview'>;

const keyOf = ({ kind, id, field }: Pick<UndoConflict, 'kind' | 'id' | 'field'>): string =>
  `${kind} ${id} ${field}`;

/** Where later changes touched the same: both values, who set them, and the choice. Nothing is overwritten unasked. */
export function UndoDialog({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) {
  const s = useStrings();
  const { change } = useChange();
  const [keeps, setKeeps] = useState<ReadonlyMap<string, UndoKeep>>(new Map());
  const [takeAlong, setTakeAlong] = useState(false);
  const isOpen = plan.conflicts.some((conflict) => !keeps.has(keyOf(conflict)));
  const isHeld = plan.along.length > 0 && !takeAlong;
  const submit = async (): Promise<void> => {
    const choices = plan.conflicts.flatMap(({ kind, id, field }) => {
      const keep = keeps.get(keyOf({ kind, id, field }));
      return keep ? [{ kind, id, field, keep }] : [];
    });
    if (await change('history.undo', { batch: plan.batch, choices, takeAlong }, s.toast.undone)) onClose();
  };
  return (
    <Dialog title={s.incident.undoTitle} size="wide" onClose={onClose}>
      <DialogForm
        submit={s.common.undo}
        busy={isOpen || isHeld || plan.refusal !== null}
        onSubmit={submit}
        onCancel={onClose}
      >
        {plan.refusal && <p role="alert">{plan.refusal}</p>}
        {plan.conflicts.length > 0 && <p>{s.incident.undoConflicts}</p>}
        {plan.conflicts.map((conflict) => (
          <Conflict
            key={keyOf(conflict)}
            conflict={conflict}
            keep={keeps.get(keyOf(conflict))}
            onKeep={(keep) => setKeeps(new Map([...keeps, [keyOf(conflict), keep]]))}
          />
        ))}
        {plan.along.length > 0 && (
          <CheckField
            label={s.incident.takeAlong(plan.along.length)}
            hint={plan.along.map(({ title }) => title).join('; ')}
            checked={takeAlong}
            onChange={setTakeAlong}
          />
        )}
      </DialogForm>
    </Dialog>
  );
}

function Conflict({
  conflict,
  keep,
  onKeep,
}: {
  readonly conflict: UndoConflict;
  readonly keep: UndoKeep | undefined;
  readonly onKeep: (keep: UndoKeep) => void;
}) {
  const s = useStrings();
  const wordsOf = usePartWords();
  const { title, field, before, now, without, by } = conflict;
  const options = [
    { value: 'now', words: now },
    { value: 'before', words: before },
    ...(without === null ? [] : [{ value: 'without', words: without } as const]),
  ] as const;
  return (
    <FieldGroup
      legend={
        <>
          <bdi>{title}</bdi>
          {field !== null && `: ${s.incident.fieldName(field)}`}
        </>
      }
    >
      {options.map(({ value, words }) => (
        <label key={value} className={styles.option}>
          <input type="radio" checked={keep === value} onChange={() => onKeep(value)} />
          <span>
            <small>{s.incident.keeps[value]}</small>
            <bdi>{wordsOf(field ?? '', words)}</bdi>
          </span>
        </label>
      ))}
      {by && <small>{s.incident.changedBy(by.who, formatInstant(by.at, s.locale), by.why)}</small>}
    </FieldGroup>
  );
}
