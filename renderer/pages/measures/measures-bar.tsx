import { filterWithin } from '../../address/ledger-filter.ts';
import { type MeasuresAddress, measureLists, measureViews } from '../../address/measures-address.ts';
import { goTo } from '../../address/use-address.ts';
import { Button } from '../../components/button.tsx';
import { MoreTools } from '../../components/more-tools.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { ViewLinks } from '../../components/view-links.tsx';
import { FilterButton } from '../../ledger-lists/filter-button.tsx';
import { KnownOnButton, todayOf } from '../../ledger-lists/known-on-panel.tsx';
import { ShareButton } from '../../ledger-lists/share-button.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './measures-bar.module.css';

type Props = {
  readonly address: MeasuresAddress;
  readonly count: number;
  readonly filtersOpen: boolean;
  readonly onFilters: () => void;
};

export function MeasuresBar({ address, count, filtersOpen, onFilters }: Props) {
  const s = useStrings();
  const inForceOn = (on: string): void => goTo({ ...address, on }, 'replace');
  const links = measureViews.map((view) => ({
    label: s.measures.views[view],
    address: { ...address, view },
    isHere: view === address.view,
  }));
  return (
    <PageHead
      title={s.measures.title}
      count={s.measures.count(count)}
      views={<ViewLinks label={s.measures.title} links={links} />}
    >
      <FilterButton
        filter={filterWithin(address.filter, measureLists)}
        isOpen={filtersOpen}
        onOpen={onFilters}
      />
      <label className={styles.day}>
        {s.measures.inForceOn}
        <input type="date" value={address.on} onChange={(event) => inForceOn(event.target.value)} />
      </label>
      <MoreTools>
        <Button look="quiet" label={s.measures.today} onClick={() => inForceOn(todayOf())} />
        <KnownOnButton />
        <ShareButton />
      </MoreTools>
    </PageHead>
  );
}
