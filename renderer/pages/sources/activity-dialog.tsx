import type { CollectLogEntry } from '../../../shared/contract/collect-log.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Dialog } from '../../components/dialog.tsx';
import { EmptyState, Failure } from '../../components/notice.tsx';
import tables from '../../components/table.module.css';
import { Table } from '../../components/table.tsx';
import { formatInstant, formatMoment } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { dueReason } from './due-reason.ts';

const columns = ['activityWhen', 'name', 'activityWhat', 'activityNext'] as const;

/** One line for each source and refresh: what came, or why it was passed over. */
export function ActivityDialog({ onClose }: { readonly onClose: () => void }) {
  const s = useStrings();
  const { value, error, retry } = useChannel('collect.log', { limit: 500 });
  return (
    <Dialog title={s.sources.activity} size="broad" onClose={onClose}>
      {error && <Failure error={error} onRetry={retry} />}
      {value?.entries.length === 0 && <EmptyState title={s.sources.activityEmpty} />}
      {value && value.entries.length > 0 && (
        <Table label={s.sources.activity} columns={columns.map((name) => ({ name: s.sources[name] }))}>
          {value.entries.map((entry) => (
            <ActivityLine key={`${entry.at} ${entry.source}`} entry={entry} />
          ))}
        </Table>
      )}
    </Dialog>
  );
}

function ActivityLine({ entry }: { readonly entry: CollectLogEntry }) {
  const s = useStrings();
  const { verdict, skipped, newArticles, updatedArticles } = entry;
  const brought = newArticles + updatedArticles > 0 && s.sources.brought(newArticles, updatedArticles);
  return (
    <tr>
      <td className={tables.nowrap}>
        <time dateTime={entry.at}>{formatInstant(entry.at, s.locale)}</time>
      </td>
      <td>
        <Untrusted text={entry.title || entry.url} />
      </td>
      <td>
        {skipped !== null && s.sources.skipped[skipped]}
        {verdict !== null && s.sources.verdicts[verdict]}
        <div className={tables.faint}>
          {brought || (entry.message !== null && <Untrusted text={entry.message} />)}
        </div>
      </td>
      <td className={tables.nowrap}>
        {entry.until === null ? s.sources.onlyByHand : formatMoment(entry.until, Date.now(), s.locale)}
        {skipped !== 'paused' && (
          <div className={tables.faint}>{dueReason(entry.because, entry.postsEvery, s)}</div>
        )}
      </td>
    </tr>
  );
}
