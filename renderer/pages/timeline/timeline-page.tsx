import { useState } from 'react';
import type { TimelineAddress } from '../../address/address.ts';
import { type LedgerFilter, narrows, noLedgerFilter } from '../../address/ledger-filter.ts';
import { goTo } from '../../address/use-address.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState, Failure } from '../../components/notice.tsx';
import page from '../../components/page.module.css';
import { useChange } from '../../components/toasts.tsx';
import { FilterChips } from '../../ledger-lists/filter-chips.tsx';
import { FilterPanel } from '../../ledger-lists/filter-panel.tsx';
import { KnownOnPanel, todayOf } from '../../ledger-lists/known-on-panel.tsx';
import { OnlyNow } from '../../ledger-lists/only-now.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { AddEntryDialog, type EntryStart } from './add-entry-dialog.tsx';
import { EntryDetails } from './entry-details.tsx';
import { FigureMenu } from './figure-menu.tsx';
import { SavedTimelines } from './saved-timelines.tsx';
import { TimelineBar } from './timeline-bar.tsx';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { useTimeline } from './use-timeline.ts';
import { useTimelineWords } from './use-timeline-words.ts';

/** The working surface: what was said and done over time, narrowed, by a clock, as known now or on a day. */
export function TimelinePage({ address }: { readonly address: TimelineAddress }) {
  const s = useStrings();
  const { say } = useChange();
  const { filter, known } = address;
  const today = todayOf();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [savedOpen, setSavedOpen] = useState(false);
  const [adding, setAdding] = useState<EntryStart | null>(null);
  const timeline = useTimeline(address, filtersOpen);
  const { entries, lanes } = timeline;
  const words = useTimelineWords(address, today, timeline.differs);
  const narrow = (change: Partial<LedgerFilter>): void =>
    goTo({ ...address, filter: { ...filter, ...change } }, 'replace');
  const choose = (entry: string | null): void => goTo({ ...address, entry }, 'replace');
  const add = (day = '', lane = ''): void =>
    known === null ? setAdding({ day, lane, by: address.lanes }) : say(s.known.heldBack);
  const clear = (): void => narrow({ ...noLedgerFilter, clock: filter.clock });
  useCommands({
    ...(known === null && { 'incident.create': () => add() }),
    'list.clear': clear,
    ...(address.entry !== null && { 'list.close': () => choose(null) }),
  });
  return (
    <div className={page.page}>
      <TimelineBar
        address={address}
        count={entries.length}
        undated={timeline.undated}
        filtersOpen={filtersOpen}
        onFilters={() => setFiltersOpen(!filtersOpen)}
        savedOpen={savedOpen}
        onSaved={() => setSavedOpen(!savedOpen)}
        onAdd={() => add()}
        figure={<FigureMenu address={address} entries={entries} lanes={lanes} words={words} today={today} />}
      />
      <KnownOnPanel difference={timeline.difference} />
      <FilterChips filter={filter} onNarrow={narrow} />
      <div className={page.body}>
        {savedOpen && <SavedTimelines address={address} />}
        {filtersOpen && <FilterPanel filter={filter} counts={timeline.counts} onNarrow={narrow} />}
        <div className={page.main}>
          {timeline.error && <Failure error={timeline.error} onRetry={timeline.retry} />}
          {timeline.isThere && entries.length === 0 && (
            <NothingThere isNarrowed={narrows(filter)} isThen={known !== null} onClear={clear} onAdd={add} />
          )}
          {entries.length > 0 && address.view === 'chart' && (
            <TimelineChart
              entries={entries}
              spanning={timeline.spanning}
              lanes={lanes}
              by={address.lanes}
              today={today}
              words={words}
              chosen={address.entry}
              onChoose={choose}
              onAdd={add}
            />
          )}
          {entries.length > 0 && address.view === 'table' && (
            <TimelineTable address={address} entries={entries} onChoose={choose} />
          )}
        </div>
        <OpenedEntry address={address} timeline={timeline} onChoose={choose} onNarrow={narrow} />
      </div>
      <OnlyNow>
        {adding && (
          <AddEntryDialog
            start={adding}
            incident={filter.incidents[0] ?? ''}
            onCreated={choose}
            onClose={() => setAdding(null)}
          />
        )}
      </OnlyNow>
    </div>
  );
}

function NothingThere(props: {
  readonly isNarrowed: boolean;
  readonly isThen: boolean;
  readonly onClear: () => void;
  readonly onAdd: () => void;
}) {
  const s = useStrings();
  const { isNarrowed, isThen, onClear, onAdd } = props;
  const text = isNarrowed ? s.timeline.emptyFilter : isThen ? s.timeline.emptyThen : s.timeline.empty;
  return (
    <EmptyState title={s.timeline.emptyTitle} text={text}>
      {isNarrowed && <Button label={s.ledgerFilter.clear} onClick={onClear} />}
      {!isNarrowed && !isThen && <Button look="primary" icon="plus" label={s.timeline.add} onClick={onAdd} />}
    </EmptyState>
  );
}

function OpenedEntry(props: {
  readonly address: TimelineAddress;
  readonly timeline: ReturnType<typeof useTimeline>;
  readonly onChoose: (id: string | null) => void;
  readonly onNarrow: (change: Partial<LedgerFilter>) => void;
}) {
  const { address, timeline, onChoose, onNarrow } = props;
  const { entries, differs } = timeline;
  const opened = entries.find(({ id }) => id === address.entry);
  if (!opened) return null;
  return (
    <EntryDetails
      entry={opened}
      entries={entries}
      known={address.known}
      differs={differs.has(opened.id)}
      onChoose={onChoose}
      onNarrow={onNarrow}
    />
  );
}
