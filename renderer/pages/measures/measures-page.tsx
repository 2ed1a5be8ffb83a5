import { useState } from 'react';
import { filterWithin, type LedgerFilter, noLedgerFilter } from '../../address/ledger-filter.ts';
import { type MeasuresAddress, measureLists } from '../../address/measures-address.ts';
import { goTo } from '../../address/use-address.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState, Failure, Working } from '../../components/notice.tsx';
import page from '../../components/page.module.css';
import { FilterChips } from '../../ledger-lists/filter-chips.tsx';
import { FilterPanel } from '../../ledger-lists/filter-panel.tsx';
import { KnownOnPanel } from '../../ledger-lists/known-on-panel.tsx';
import { ToTimeline } from '../../ledger-lists/to-timeline.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { FirstMeasures } from './first-measures.tsx';
import { MeasureList } from './measure-list.tsx';
import { MeasureMatrix } from './measure-matrix.tsx';
import { MeasuresBar } from './measures-bar.tsx';
import { useMeasures } from './use-measures.ts';

/** What was done about it: in force on a day, against which themes, how soon after an incident. */
export function MeasuresPage({ address }: { readonly address: MeasuresAddress }) {
  const s = useStrings();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const measures = useMeasures(address, filtersOpen);
  const filter = filterWithin(address.filter, measureLists);
  const narrow = (change: Partial<LedgerFilter>): void =>
    goTo({ ...address, filter: { ...address.filter, ...change } }, 'replace');
  const showAll = (): void => goTo({ ...address, filter: noLedgerFilter, on: '' }, 'replace');
  useCommands({ 'list.clear': showAll });
  if (measures.error && measures.all.length === 0) {
    return <Failure error={measures.error} onRetry={measures.retry} />;
  }
  return (
    <div className={page.page}>
      <MeasuresBar
        address={address}
        count={measures.chosen.length}
        filtersOpen={filtersOpen}
        onFilters={() => setFiltersOpen(!filtersOpen)}
      />
      <KnownOnPanel />
      <FilterChips filter={filter} onNarrow={narrow} />
      <div className={page.body}>
        {filtersOpen && (
          <FilterPanel
            filter={filter}
            counts={measures.counts}
            lists={measureLists}
            note={s.measures.filterNote}
            onNarrow={narrow}
          />
        )}
        <div className={page.main}>
          {measures.isThere ? (
            <Shown address={address} measures={measures} onShowAll={showAll} />
          ) : (
            <Working />
          )}
        </div>
      </div>
    </div>
  );
}

function Shown(props: {
  readonly address: MeasuresAddress;
  readonly measures: ReturnType<typeof useMeasures>;
  readonly onShowAll: () => void;
}) {
  const s = useStrings();
  const { address, measures, onShowAll } = props;
  const { all, chosen, incidents } = measures;
  if (all.length === 0) {
    const text = address.known === null ? s.measures.empty : s.timeline.emptyThen;
    return (
      <EmptyState title={s.measures.emptyTitle} text={text}>
        {address.known === null && <ToTimeline />}
      </EmptyState>
    );
  }
  if (chosen.length === 0) {
    return (
      <EmptyState title={s.measures.noMatch}>
        <Button label={s.measures.showAll} onClick={onShowAll} />
      </EmptyState>
    );
  }
  switch (address.view) {
    case 'list':
      return <MeasureList measures={chosen} incidents={incidents} on={address.on} />;
    case 'matrix':
      return <MeasureMatrix measures={chosen} incidents={incidents} address={address} />;
    case 'first':
      return <FirstMeasures measures={chosen} incidents={incidents} />;
  }
}
