import styles from './engine-words.module.css';

/** The engine's own sentence, which is English, beneath the one in the language of the screen. */
export function EngineWords({ text }: { readonly text: string }) {
  return (
    <small lang="en" dir="ltr" className={styles.words}>
      {text}
    </small>
  );
}
