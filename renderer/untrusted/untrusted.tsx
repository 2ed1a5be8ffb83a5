import { revealCharacters } from './reveal-characters.ts';
import styles from './untrusted.module.css';

/** A text of somebody else: isolated from the direction of ours, and with what hides in it made visible. */
export function Untrusted({ text }: { readonly text: string }) {
  let at = 0;
  return (
    <bdi>
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
