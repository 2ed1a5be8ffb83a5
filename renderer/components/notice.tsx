import type { ReactNode } from 'react';
import { useSlow } from '../channel/use-slow.ts';
import { useStrings } from '../strings/use-strings.ts';
import { Button } from './button.tsx';
import { EngineWords } from './engine-words.tsx';
import { failureWords } from './failure-words.ts';
import styles from './notice.module.css';

/** What a place says that has nothing to show: what this is, and what to do next. */
export function EmptyState(props: {
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <svg aria-hidden="true" className={styles.drawing} width="72" height="28" viewBox="0 0 72 28">
        <path d="M2 9h26l9 10h33M2 19h20M45 9h25" />
      </svg>
      <h2>{props.title}</h2>
      {props.text && <p>{props.text}</p>}
      {props.children && <div className={styles.actions}>{props.children}</div>}
    </div>
  );
}

/** In the place of what is worked out still, once that takes a while. */
export function Working() {
  const s = useStrings();
  return useSlow(true) ? (
    <p className={styles.working} role="status">
      {s.common.working}
    </p>
  ) : null;
}

/** A failure in words, with the way out. */
export function Failure({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) {
  const s = useStrings();
  const { sentence, detail } = failureWords(error, s);
  return (
    <div className={styles.failure} role="alert">
      <strong>{s.failure.title}</strong>
      <p>{sentence}</p>
      {detail && <EngineWords text={detail} />}
      {onRetry && <Button icon="refresh" label={s.common.retry} onClick={onRetry} />}
    </div>
  );
}
