import type { SourceRow } from '../../../shared/contract/channels.ts';
import { formatAddress, noFilter } from '../../address/address.ts';
import { handFocusBack } from '../../components/hand-focus-back.ts';
import tables from '../../components/table.module.css';
import type { Strings } from '../../strings/en.ts';
import { formatDay, formatMoment } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { hostOf } from '../../untrusted/web-address.ts';
import { dueReason } from './due-reason.ts';
import { SourceActions } from './source-actions.tsx';
import { SourceState } from './source-state.tsx';
import styles from './sources-table.module.css';

type Props = { readonly source: SourceRow; readonly onRemove: (source: SourceRow) => void };

export function SourceLine({ source, onRemove }: Props) {
  const s = useStrings();
  const oldest = source.health?.rhythm?.oldest;
  const articles = {
    page: 'inbox',
    article: null,
    filter: { ...noFilter, relevant: false, sources: [source.id] },
  } as const;
  return (
    <tr ref={handFocusBack}>
      <td>
        <a href={formatAddress(articles)}>
          <Untrusted text={source.title || source.url} />
        </a>
        <div className={tables.faint}>
          <span title={source.url}>{hostOf(source.url)}</span> · {s.tokens.speaker[source.speaker]}
          {source.fullText && ` · ${s.sources.fullTextNote}`}
          {source.allowPrivate && ` · ${s.sources.privateNote}`}
        </div>
      </td>
      <td>
        <SourceState source={source} />
      </td>
      <LastChecked source={source} />
      <NextDue source={source} />
      <td className={tables.number} data-label={s.sources.articles}>
        <div>{source.articles.toLocaleString(s.locale)}</div>
        {oldest !== undefined && (
          <div className={tables.faint}>{s.sources.reaches(formatDay(oldest, Date.now(), s.locale))}</div>
        )}
      </td>
      <td className={styles.actions}>
        <SourceActions source={source} onRemove={onRemove} />
      </td>
    </tr>
  );
}

function Moment({ instant }: { readonly instant: string }) {
  const s = useStrings();
  return (
    <time dateTime={instant} title={new Date(instant).toLocaleString(s.locale)}>
      {formatMoment(instant, Date.now(), s.locale)}
    </time>
  );
}

/** When it was asked last; and, where that failed, when it last worked. */
function LastChecked({ source: { health } }: { readonly source: SourceRow }) {
  const s = useStrings();
  if (health === null) return <td data-label={s.sources.lastChecked}>{s.sources.never}</td>;
  const { lastChecked, lastOk } = health;
  return (
    <td className={tables.nowrap} data-label={s.sources.lastChecked}>
      <Moment instant={lastChecked} />
      {lastOk !== lastChecked && (
        <div className={tables.faint}>
          {lastOk === null
            ? s.sources.neverWorked
            : s.sources.workedLast(formatMoment(lastOk, Date.now(), s.locale))}
        </div>
      )}
    </td>
  );
}

function NextDue({ source }: { readonly source: SourceRow }) {
  const s = useStrings();
  const { due, why } = nextDueOf(source, s);
  return (
    <td className={tables.nowrap} data-label={s.sources.nextDue}>
      {due}
      {why !== null && <div className={tables.faint}>{why}</div>}
    </td>
  );
}

/** When a source is asked next, and why then. */
function nextDueOf({ health, paused }: SourceRow, s: Strings) {
  if (paused) return { due: s.sources.onlyByHand, why: s.sources.paused };
  if (health === null) return { due: s.sources.now, why: null };
  if (health.verdict === 'GONE') return { due: s.sources.onlyByHand, why: null };
  const isDue = Date.parse(health.nextDue) <= Date.now();
  return {
    due: isDue ? s.sources.now : <Moment instant={health.nextDue} />,
    why: dueReason(health.dueReason, health.rhythm?.postsEvery ?? null, s),
  };
}
