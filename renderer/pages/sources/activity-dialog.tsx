import type { CollectLogEntry } from '../../../shared/contract/collect-log.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Failure } from '../../components/notice.tsx';
import tables from '../../components/table.module.css';
import { formatInstant, formatMoment } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { dueReason } from './due-reason.ts';

/** One line for each source and refresh: what came, or why it was passed over. */
export function ActivityDialog({ onClose }: { readonly onClose: () => void }) {
  const s = useStrings();
  const { value, error, retry } = useChannel('collect.log', { limit: 500 });
  return (
    <Dialog title={s.sources.activity} wide onClose={onClose}>
      {error && <Failure error={error} onRetry={retry} />}
      {value?.entries.length === 0 && <p>{s.sources.activityEmpty}</p>}
      {value && value.entries.length > 0 && (
        <div className={tables.scroller}>
          <table className={tables.table}>
            <thead>
              <tr>
                <th scope="col">{s.sources.activityWhen}</th>
                <th scope="col">{s.sources.name}</th>
                <th scope="col">{s.sources.activityWhat}</th>
                <th scope="col">{s.sources.activityNext}</th>
              </tr>
            </thead>
            <tbody>
              {value.entries.map((entry) => (
                <ActivityLine key={`${entry.at} ${entry.source}`} entry={entry} />
              ))}
            </tbody>
          </table>
        </div>
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
