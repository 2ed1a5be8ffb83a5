import { revealCharacters } from './reveal-characters.ts';
import styles from './untrusted.module.css';

type Props = {
  readonly text: string;
  /** On one line: what has no room is cut off at its end, wherever its script ends. */
  readonly cut?: boolean;
};

/** A text of somebody else: isolated from the direction of ours, and with what hides in it made visible. */
export function Untrusted({ text, cut = false }: Props) {
  let at = 0;
  return (
    <bdi className={cut ? styles.cut : undefined}>
      {revealCharacters(text).map((piece) => {
        const key = at++;
        if ('text' in piece) return piece.text;
        return (
          <span key={key} className={styles.hidden} title={piece.hidden}>
            ␣
          </span>
        );
      })}
    </bdi>
  );
}
