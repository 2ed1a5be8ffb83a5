import type { TakenRecord } from '../../../shared/contract/import-channels.ts';
import { groupBy } from '../../../shared/model/group-by.ts';
import { formatAddress, timelineAddress } from '../../address/address.ts';
import { recordAddress } from '../../address/record-address.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './import.module.css';
import { Refused } from './import-facts.tsx';
import type { Applied } from './use-intake.ts';

/** What an import came to, with where each record is to be seen. */
export function ImportDone({ applied }: { readonly applied: Applied }) {
  const s = useStrings();
  const { changed, batch, backup, refused, records, kinds } = applied;
  const unchanged = batch === null ? s.intake.unchanged : s.intake.keptAll;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by key
    <section className={styles.done} aria-label={s.intake.done} tabIndex={0}>
      <h2>{s.intake.done}</h2>
      <p>{changed > 0 ? s.intake.applied(changed) : unchanged}</p>
      {batch !== null && <p>{s.intake.doneText}</p>}
      {backup !== null && (
        <p className={styles.soft}>
          <Untrusted text={s.intake.backup(backup)} />
        </p>
      )}
      <Refused refused={refused} />
      {[...groupBy(records, ({ kind }) => kind)].map(([kind, those]) => (
        <Taken key={kind} kind={kind} records={those} count={kinds[kind] ?? those.length} />
      ))}
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
          {s.intake.onTimeline}
        </a>
      </p>
    </section>
  );
}

/** Lists that are long are opened by who wants to see them. */
const shortList = 12;

function Taken(props: {
  readonly kind: TakenRecord['kind'];
  readonly records: readonly TakenRecord[];
  readonly count: number;
}) {
  const s = useStrings();
  const { kind, records, count } = props;
  const more = count - records.length;
  return (
    <details open={kind === 'incident' || count <= shortList}>
      <summary>{s.intake.taken(count, s.intake.takenKinds[kind] ?? s.tokens.record[kind])}</summary>
      <ul className={styles.taken}>
        {records.map((record) => (
          <li key={record.id}>
            <TakenLink record={record} />
          </li>
        ))}
        {more > 0 && <li className={styles.soft}>{s.intake.takenMore(more)}</li>}
      </ul>
    </details>
  );
}

function TakenLink({ record }: { readonly record: TakenRecord }) {
  const s = useStrings();
  const { title, isRemoved } = record;
  if (isRemoved)
    return (
      <>
        <Untrusted text={title} /> <span className={styles.soft}>({s.intake.removedHere})</span>
      </>
    );
  const address = recordAddress(record);
  if (address === null) return <Untrusted text={title} />;
  return (
    <a className={styles.link} href={formatAddress(address)}>
      <Untrusted text={title} />
    </a>
  );
}
