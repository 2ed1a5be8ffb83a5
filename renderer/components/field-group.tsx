import { type ReactNode, useId } from 'react';
import styles from './field-group.module.css';

/** Fields that answer one question together. */
export function FieldGroup(props: {
  readonly legend: ReactNode;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  const { legend, hint, children } = props;
  return (
    <fieldset className={styles.group} aria-describedby={hint && id}>
      <legend>{legend}</legend>
      {children}
      {hint && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
