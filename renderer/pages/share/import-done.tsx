import { formatAddress, timelineAddress } from '../../address/address.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './import.module.css';
import { Refused } from './import-facts.tsx';
import type { Applied } from './use-intake.ts';

/** What an import came to, with where it is to be seen. */
export function ImportDone({ applied }: { readonly applied: Applied }) {
  const s = useStrings();
  const { changed, backup, refused } = applied;
  return (
    <section className={styles.facts} aria-label={s.intake.done}>
      <h2>{s.intake.done}</h2>
      <p>{changed > 0 ? s.intake.applied(changed) : s.intake.unchanged}</p>
      {changed > 0 && <p>{s.intake.doneText}</p>}
      {backup !== null && (
        <p className={styles.soft}>
          <Untrusted text={s.intake.backup(backup)} />
        </p>
      )}
      <Refused refused={refused} />
      <p>
        <a
          className={styles.link}
          href={formatAddress({
            ...timelineAddress,
            filter: { ...timelineAddress.filter, clock: 'recorded' },
            view: 'table',
            sort: { by: 'date', descending: true },
          })}
        >
          {s.share.toTimeline}
        </a>
      </p>
    </section>
  );
}
