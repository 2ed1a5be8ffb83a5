import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { statusWords } from '../../../shared/words/status-words.ts';
import { type TimelineAddress, timelineColumns } from '../../address/address.ts';
import { goTo } from '../../address/use-address.ts';
import tables from '../../components/table.module.css';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { sortEntries } from './sort-entries.ts';
import styles from './timeline-table.module.css';

type Props = {
  readonly address: TimelineAddress;
  readonly entries: readonly TimelineEntry[];
  readonly onChoose: (id: string) => void;
};

const rowHeight = 34;

/** The same entries as a table, to be read out, copied and checked: its rows exist where they are in sight. */
export function TimelineTable({ address, entries, onChoose }: Props) {
  const s = useStrings();
  const scroller = useRef<HTMLElement>(null);
  const { sort } = address;
  const sorted = useMemo(() => sortEntries(entries, sort, s), [entries, sort, s]);
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const rows = virtual.getVirtualItems();
  const [first, last] = [rows[0], rows.at(-1)];
  return (
    <section
      ref={scroller}
      className={`${tables.scroller} ${styles.scroller}`}
      aria-label={s.timeline.tableLabel}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by key
      tabIndex={0}
    >
      <table className={`${tables.table} ${styles.table}`} aria-rowcount={sorted.length + 1}>
        <TableHead address={address} />
        <tbody>
          <Space height={first?.start ?? 0} />
          {rows.map(({ index }) => {
            const entry = sorted[index];
            if (!entry) return null;
            return (
              <EntryRow
                key={entry.id}
                entry={entry}
                place={index}
                isChosen={entry.id === address.entry}
                onChoose={onChoose}
              />
            );
          })}
          <Space height={virtual.getTotalSize() - (last?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the rows that do not exist. */
const Space = ({ height }: { readonly height: number }) =>
  height > 0 ? <tr className={styles.space} style={{ height }} /> : null;

function TableHead({ address }: { readonly address: TimelineAddress }) {
  const s = useStrings();
  const { sort } = address;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {timelineColumns.map((by) => {
          const isSorted = sort.by === by;
          const order = sort.descending ? 'descending' : 'ascending';
          const hint = sort.descending ? s.timeline.sortedDown : s.timeline.sortedUp;
          return (
            <th key={by} scope="col" data-column={by} aria-sort={isSorted ? order : undefined}>
              <button
                type="button"
                className={styles.sort}
                title={isSorted ? hint : undefined}
                onClick={() =>
                  goTo({ ...address, sort: { by, descending: isSorted && !sort.descending } }, 'replace')
                }
              >
                {s.timeline[by]}
                <span aria-hidden="true">{isSorted ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function EntryRow(props: {
  readonly entry: TimelineEntry;
  readonly place: number;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
}) {
  const s = useStrings();
  const { entry, place, isChosen, onChoose } = props;
  const date = formatEventDate(entry.date, s.locale, s.common.aboutDate);
  const standing = entry.claimStatus === null ? '' : ` · ${s.tokens.claimStatus[entry.claimStatus]}`;
  const status = `${statusWords(entry, s.tokens)}${standing}`;
  return (
    <tr aria-rowindex={place + 2} data-chosen={isChosen || undefined} style={{ height: rowHeight }}>
      <td className={styles.cut} title={date}>
        {date}
      </td>
      <td className={styles.cut}>{s.tokens.entryKind[entry.kind]}</td>
      <td className={styles.cut} title={entry.title}>
        <button type="button" className={styles.what} onClick={() => onChoose(entry.id)}>
          <Untrusted text={entry.title} cut />
        </button>
      </td>
      <td className={styles.cut} title={entry.by ?? undefined}>
        <Untrusted text={entry.by ?? ''} cut />
      </td>
      <td className={`${styles.cut} ${styles.status}`} title={status}>
        {status}
      </td>
    </tr>
  );
}
