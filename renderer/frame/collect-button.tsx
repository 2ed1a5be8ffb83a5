import { useChannel } from '../channel/use-channel.ts';
import { Icon } from '../components/icon.tsx';
import type { Strings } from '../strings/en.ts';
import { useStrings } from '../strings/use-strings.ts';
import styles from './collect-button.module.css';
import { type Collecting, useCollecting } from './use-collecting.ts';

const around = 2 * Math.PI * 16;

function wordsOf(progress: Collecting['progress'], texts: Collecting['texts'], s: Strings): string {
  if (progress) return s.collect.running(progress.done, progress.total);
  return texts ? s.collect.texts(texts.done, texts.total) : s.collect.starting;
}

/** One button: starts collecting, shows how far it is, and stops it. */
export function CollectButton() {
  const s = useStrings();
  const info = useChannel('library.info', {});
  const { running, progress, texts, toggle } = useCollecting();
  if (!info.value || info.value.counts.sources === 0) return null;
  const shown = progress ?? texts;
  const label = running ? `${s.collect.cancel}: ${wordsOf(progress, texts, s)}` : s.collect.start;
  const share = shown && shown.total > 0 ? shown.done / shown.total : 0;
  return (
    <div className={styles.collect}>
      <button
        type="button"
        className={styles.button}
        onClick={toggle}
        aria-label={label}
        title={running ? label : `${label} (Shift+C)`}
        disabled={info.value.readOnly}
      >
        {running && (
          <svg className={styles.ring} viewBox="0 0 40 40" aria-hidden="true">
            <circle cx="20" cy="20" r="16" data-track="" />
            <circle cx="20" cy="20" r="16" strokeDasharray={`${share * around} ${around}`} />
          </svg>
        )}
        <Icon name={running ? 'stop' : 'refresh'} size={18} />
      </button>
      {running && (
        <span className={styles.words} role="status">
          {shown ? `${shown.done}/${shown.total}` : '…'}
        </span>
      )}
    </div>
  );
}
