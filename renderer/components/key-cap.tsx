import { onMac, shownKey } from '../commands/key-of.ts';
import styles from './key-cap.module.css';

/** A key, or two that follow each other, as the keyboard of this machine shows it. */
export function KeyCap({ name }: { readonly name: string }) {
  return <kbd className={styles.key}>{shownKey(name, onMac())}</kbd>;
}
