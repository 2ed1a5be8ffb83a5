import type { ReactNode } from 'react';
import type { ClaimStatus } from '../../../shared/model/claim.ts';
import type { LifeStep } from '../../../shared/model/measure.ts';
import styles from './status-badge.module.css';

/** How a claim or a measure stands: in words, with a colour where it matters. */
export function StatusBadge(props: {
  readonly status: ClaimStatus | LifeStep['status'];
  readonly children: ReactNode;
}) {
  return (
    <span className={styles.badge} data-status={props.status}>
      {props.children}
    </span>
  );
}
