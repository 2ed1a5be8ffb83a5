import { useChannel } from '../channel/use-channel.ts';
import { Icon } from '../components/icon.tsx';
import { useStrings } from '../strings/use-strings.ts';
import styles from './collect-button.module.css';
import { useCollecting } from './use-collecting.ts';

const around = 2 * Math.PI * 16;

/** One button: starts collecting, shows how far it is, and stops it. */
export function CollectButton() {
  const s = useStrings();
  const info = useChannel('library.info', {});
  const { running, progress, toggle } = useCollecting();
  if (!info.value || info.value.counts.sources === 0) return null;
  const words = progress ? s.collect.running(progress.done, progress.total) : s.collect.starting;
  const label = running ? `${s.collect.cancel}: ${words}` : s.collect.start;
  const share = progress && progress.total > 0 ? progress.done / progress.total : 0;
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
          {progress ? `${progress.done}/${progress.total}` : '…'}
        </span>
      )}
    </div>
  );
}
