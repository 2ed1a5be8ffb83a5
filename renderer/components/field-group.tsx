import type { ReactNode } from 'react';
import styles from './field-group.module.css';

/** Fields that answer one question together. */
export function FieldGroup(props: { readonly legend: ReactNode; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{props.legend}</legend>
      {props.children}
    </fieldset>
  );
}
