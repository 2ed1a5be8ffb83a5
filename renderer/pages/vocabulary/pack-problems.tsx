import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './packs-view.module.css';

/** Sentences on what is wrong, in a box of their own; grave where nothing else is left. */
export function PackProblems(props: {
  readonly title: string;
  readonly problems: readonly string[];
  readonly isGrave?: boolean;
}) {
  const { title, problems, isGrave = false } = props;
  return (
    <div className={styles.problems} data-grave={isGrave || undefined} role={isGrave ? 'alert' : undefined}>
      <p>{title}</p>
      <ul>
        {problems.map((problem, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two sentences may be alike, and the list does not move
          <li key={at}>
            <Untrusted text={problem} />
          </li>
        ))}
      </ul>
    </div>
  );
}
