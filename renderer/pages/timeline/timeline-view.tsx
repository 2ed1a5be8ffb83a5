import type { TimelineAddress } from '../../address/address.ts';
import { narrows } from '../../address/ledger-filter.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState, Failure, Working } from '../../components/notice.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { UndatedLink } from './undated-link.tsx';
import { UndatedTable } from './undated-table.tsx';
import type { useTimeline } from './use-timeline.ts';
import type { useTimelineWords } from './use-timeline-words.ts';

type Props = {
  readonly address: TimelineAddress;
  readonly timeline: ReturnType<typeof useTimeline>;
  readonly words: ReturnType<typeof useTimelineWords>;
  readonly today: string;
  readonly onChoose: (id: string) => void;
  readonly onAdd: (day?: string, lane?: string) => void;
  readonly onClear: () => void;
};

/** The timeline in the way in which the address asks for it. */
export function TimelineView(props: Props) {
  const { timeline } = props;
  return (
    <>
      {timeline.error && <Failure error={timeline.error} onRetry={timeline.retry} />}
      {timeline.isThere && <Shown {...props} />}
      {!timeline.isThere && !timeline.error && <Working />}
    </>
  );
}

function Shown(props: Props) {
  const { address, timeline, words, today, onChoose, onAdd } = props;
  const { entries, spanning, lanes } = timeline;
  if (address.view === 'undated') {
    return timeline.isUndatedThere ? (
      <UndatedTable address={address} entries={timeline.undated} onChoose={onChoose} />
    ) : (
      <Working />
    );
  }
  if (entries.length === 0) return <NothingThere {...props} />;
  if (address.view === 'table') {
    return <TimelineTable address={address} entries={entries} onChoose={onChoose} />;
  }
  return (
    <TimelineChart
      entries={entries}
      spanning={spanning}
      lanes={lanes}
      by={address.lanes}
      today={today}
      words={words}
      chosen={address.entry}
      onChoose={onChoose}
      onAdd={onAdd}
    />
  );
}

function NothingThere({ address, timeline, onAdd, onClear }: Props) {
  const s = useStrings();
  const isNarrowed = narrows(address.filter);
  const isThen = address.known !== null;
  const text = isNarrowed ? s.timeline.emptyFilter : isThen ? s.timeline.emptyThen : s.timeline.empty;
  return (
    <EmptyState title={s.timeline.emptyTitle} text={text}>
      <UndatedLink address={address} count={timeline.undatedCount} />
      {isNarrowed && <Button label={s.ledgerFilter.clear} onClick={onClear} />}
      {!isNarrowed && !isThen && (
        <Button look="primary" icon="plus" label={s.timeline.add} onClick={() => onAdd()} />
      )}
    </EmptyState>
  );
}
