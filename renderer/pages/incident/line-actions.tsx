import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { OnlyNow } from '../../ledger-lists/only-now.tsx';
import styles from './incident-page.module.css';

/** What can be done with one line of an incident; nothing on a past day. */
export function LineActions(props: {
  readonly edit: string;
  readonly onEdit: () => void;
  readonly remove: string;
  readonly onRemove: () => void;
  /** What stands before the two that every line has. */
  readonly children?: ReactNode;
}) {
  const { edit, onEdit, remove, onRemove, children } = props;
  return (
    <OnlyNow>
      <span className={styles.lineActions}>
        {children}
        <Button look="quiet" icon="edit" iconOnly label={edit} onClick={onEdit} />
        <Button look="quiet" icon="close" iconOnly label={remove} onClick={onRemove} />
      </span>
    </OnlyNow>
  );
}
