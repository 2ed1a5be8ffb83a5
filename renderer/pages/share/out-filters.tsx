import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { formatAddress, timelineAddress } from '../../address/address.ts';
import { narrows } from '../../address/ledger-filter.ts';
import type { ShareOutAddress } from '../../address/share-address.ts';
import { goTo } from '../../address/use-address.ts';
import { FilterChips } from '../../ledger-lists/filter-chips.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './share.module.css';

/** What is exported, in words; each filter can be taken off here, and all of it be shown where it came from. */
export function OutFilters({ address }: { readonly address: ShareOutAddress }) {
  const s = useStrings();
  const { filter, known } = address;
  const onTimeline = formatAddress({ ...timelineAddress, filter, known });
  return (
    <div className={styles.filters}>
      <h2>{s.share.filters}</h2>
      {narrows(filter) ? (
        <FilterChips
          filter={filter}
          onNarrow={(change) => goTo({ ...address, filter: { ...filter, ...change } }, 'replace')}
        />
      ) : (
        <p>{s.share.everything}</p>
      )}
      {filter.clock !== '' && <p>{s.share.clock(s.timeline.clocks[filter.clock])}</p>}
      {known && (
        <p>{s.known.banner(s.known.senses[known.sense], formatEventDate(known.day, s.locale, ''))}</p>
      )}
      <p>
        <a className={styles.link} href={onTimeline}>
          {s.share.toTimeline}
        </a>
      </p>
    </div>
  );
}
