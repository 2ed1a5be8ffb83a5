import type { ReactNode } from 'react';
import styles from './page.module.css';

/** What stands at the head of a page: its name, how much there is, and what can be done. */
export function PageHead(props: {
  readonly title: string;
  readonly count: string;
  /** The ways between the parts of the page; where they stand does not hang on what each counts. */
  readonly views?: ReactNode;
  /** What more there is to say of how much there is. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <header className={styles.bar}>
      <h1>{props.title}</h1>
      {props.views}
      <span className={styles.count} role="status">
        {props.count}
      </span>
      {props.aside && <span className={styles.count}>{props.aside}</span>}
      <div className={styles.buttons}>{props.children}</div>
    </header>
  );
}
