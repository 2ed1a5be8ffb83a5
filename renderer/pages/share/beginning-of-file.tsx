import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './share.module.css';
import type { Beginning } from './use-first-lines.ts';

/** How the file begins, as its bytes are. */
export function BeginningOfFile(props: {
  readonly name: string;
  readonly beginning: NonNullable<Beginning>;
}) {
  const s = useStrings();
  const { name, beginning } = props;
  if (beginning === 'unreadable') return <p className={styles.soft}>{s.share.noText}</p>;
  const { lines, isWhole } = beginning;
  return (
    <figure className={styles.file}>
      <figcaption>
        <strong>{name}</strong>
        <span className={styles.soft}>{isWhole ? s.share.wholeFile : s.share.lineCount(lines.length)}</span>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by key */}
      <section className={styles.lines} aria-label={s.share.lines} tabIndex={0}>
        <pre>
          <Untrusted text={lines.join('\n')} />
        </pre>
      </section>
    </figure>
  );
}
