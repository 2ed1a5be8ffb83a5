import type { ReactNode } from 'react';
import styles from './table.module.css';
import hidden from './unseen.module.css';

export type Column = {
  readonly name: string;
  /** `actions`: the name is read out, not shown. */
  readonly kind?: 'number' | 'actions';
  /** What all its cells are read by, such as an axis. */
  readonly below?: ReactNode;
};

/** A table whose head stays while its rows scroll. Who works by keyboard scrolls it as a whole. */
export function Table(props: {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly className?: string | undefined;
  /** The rows. */
  readonly children: ReactNode;
}) {
  const { label, columns, className = '', children } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by key
    <section className={styles.scroller} aria-label={label} tabIndex={0}>
      <table className={`${styles.table} ${className}`}>
        <thead>
          <tr>
            {columns.map(({ name, kind, below }) => (
              <th key={name} scope="col" className={kind === 'number' ? styles.number : undefined}>
                {kind === 'actions' ? <span className={hidden.unseen}>{name}</span> : name}
                {below}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
