import { useState } from 'react';
import type { TimelineAddress } from '../../address/address.ts';
import { type LedgerFilter, noLedgerFilter } from '../../address/ledger-filter.ts';
import { goTo } from '../../address/use-address.ts';
import { useCommands } from '../../commands/use-commands.tsx';
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
import { TimelineView } from './timeline-view.tsx';
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
        undated={timeline.undatedCount}
        isWorking={timeline.isWorking}
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
          <TimelineView
            address={address}
            timeline={timeline}
            words={words}
            today={today}
            onChoose={choose}
            onAdd={add}
            onClear={clear}
          />
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

function OpenedEntry(props: {
  readonly address: TimelineAddress;
  readonly timeline: ReturnType<typeof useTimeline>;
  readonly onChoose: (id: string | null) => void;
  readonly onNarrow: (change: Partial<LedgerFilter>) => void;
}) {
  const { address, timeline, onChoose, onNarrow } = props;
  const { entries, undated, differs } = timeline;
  const opened = [entries, undated].flatMap((some) => some.find(({ id }) => id === address.entry) ?? [])[0];
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
