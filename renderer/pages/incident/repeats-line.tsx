import type { ReactNode } from 'react';
import type { Assertion } from '../../../shared/model/assertion.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { DEEPEST } from './assertion-line.tsx';
import styles from './claim-card.module.css';

/** Many who repeat one statement, by name; opened, each with its article. */
export function RepeatsLine(props: {
  readonly assertions: readonly Assertion[];
  readonly depth: number;
  readonly children: ReactNode;
}) {
  const s = useStrings();
  const { assertions, depth, children } = props;
  const names = [...new Set(assertions.map(({ speaker }) => speaker.name))];
  const style = { '--depth': Math.min(depth, DEEPEST) } as React.CSSProperties; // custom properties are no part of its type
  return (
    <li className={styles.repeats} style={style}>
      <details>
        <summary>
          <strong>{s.incident.repeatedBy(names.length)}</strong> <bdi>{names.join(', ')}</bdi>
        </summary>
        <ul>{children}</ul>
      </details>
    </li>
  );
}
