import type { Tag } from '../../shared/model/tag.ts';
import { Untrusted } from '../untrusted/untrusted.tsx';
import styles from './chip.module.css';

/** The name of a tag. Actors are round, themes are square, measures have a bar: never told by colour alone. */
export function Chip({
  kind,
  label,
  words,
}: {
  readonly kind: Tag['kind'];
  readonly label: string;
  readonly words?: string;
}) {
  return (
    <span className={styles.chip} data-kind={kind} title={words}>
      <Untrusted text={label} cut />
    </span>
  );
}
