import { useState } from 'react';
import type { RequestOf } from '../../../shared/contract/channels.ts';
import { type Address, noTimelineFilter, type TimelineFilter } from '../../address/address.ts';
import { goTo } from '../../address/use-address.ts';
import { useSteadyChannel } from '../../channel/use-channel.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState, Failure } from '../../components/notice.tsx';
import page from '../../components/page.module.css';
import { useStrings } from '../../strings/use-strings.ts';
import { IncidentDialog } from '../incident/incident-dialog.tsx';
import { emptyDraft } from '../incident/incident-draft.ts';
import { TimelineBar } from './timeline-bar.tsx';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineList } from './timeline-list.tsx';
import { TimelineTable } from './timeline-table.tsx';

type TimelineAddress = Extract<Address, { page: 'timeline' }>;

const requestOf = ({ actor, theme, since, until }: TimelineFilter): RequestOf<'timeline.list'> => ({
  ...(actor === '' ? {} : { actors: [actor] }),
  ...(theme === '' ? {} : { themes: [theme] }),
  ...(since === '' ? {} : { since }),
  ...(until === '' ? {} : { until }),
});

/** The working surface: drawn, with a list beneath it, or as a table of the same entries. */
export function TimelinePage({ address }: { readonly address: TimelineAddress }) {
  const s = useStrings();
  const { filter, view } = address;
  const [creating, setCreating] = useState(false);
  const { value, error, retry } = useSteadyChannel('timeline.list', requestOf(filter));
  const entries = value?.entries ?? [];
  const narrowed = Object.values(filter).some((part) => part !== '');
  useCommands({
    'incident.create': () => setCreating(true),
    'list.clear': () => goTo({ ...address, filter: noTimelineFilter }),
  });
  return (
    <div className={page.page}>
      <TimelineBar address={address} count={entries.length} onCreate={() => setCreating(true)} />
      {error && <Failure error={error} onRetry={retry} />}
      {value && entries.length === 0 && (
        <EmptyState title={s.timeline.emptyTitle} text={narrowed ? s.timeline.emptyFilter : s.timeline.empty}>
          {narrowed ? (
            <Button label={s.inbox.clearAll} onClick={() => goTo({ ...address, filter: noTimelineFilter })} />
          ) : (
            <Button look="primary" icon="plus" label={s.timeline.add} onClick={() => setCreating(true)} />
          )}
        </EmptyState>
      )}
      {entries.length > 0 && view === 'chart' && (
        <>
          <TimelineChart entries={entries} />
          <TimelineList entries={entries} />
        </>
      )}
      {entries.length > 0 && view === 'table' && <TimelineTable entries={entries} />}
      {creating && <IncidentDialog draft={emptyDraft} id={null} onClose={() => setCreating(false)} />}
    </div>
  );
}
