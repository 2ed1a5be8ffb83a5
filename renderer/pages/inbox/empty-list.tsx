import { type InboxFilter, isNarrowed, noFilter } from '../../address/address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/notice.tsx';
import { useCollecting } from '../../frame/use-collecting.ts';
import { useStrings } from '../../strings/use-strings.ts';

type Props = { readonly filter: InboxFilter; readonly onNarrow: (change: Partial<InboxFilter>) => void };

/** An empty list says why it is empty, and offers the next step. */
export function EmptyList({ filter, onNarrow }: Props) {
  const s = useStrings();
  const { running, start } = useCollecting();
  const info = useChannel('library.info', {});
  if (info.value?.counts.articles === 0) {
    return (
      <EmptyState title={s.inbox.emptyTitle} text={running ? s.firstStart.collecting : s.inbox.emptyLibrary}>
        {!running && <Button look="primary" icon="refresh" label={s.collect.start} onClick={() => start()} />}
      </EmptyState>
    );
  }
  const clear = { ...noFilter, relevant: filter.relevant };
  return (
    <EmptyState
      title={s.inbox.emptyTitle}
      text={isNarrowed(filter) || filter.state !== 'inbox' ? s.inbox.emptyFilter : s.inbox.emptyRelevant}
    >
      {(isNarrowed(filter) || filter.state !== 'inbox') && (
        <Button label={s.inbox.clearAll} onClick={() => onNarrow(clear)} />
      )}
      {filter.relevant && <Button label={s.inbox.showAll} onClick={() => onNarrow({ relevant: false })} />}
    </EmptyState>
  );
}
