import type { SourceRow } from '../../../shared/contract/channels.ts';
import type { FeedQuestion } from '../../../shared/model/source.ts';
import { formatAddress, noFilter } from '../../address/address.ts';
import { Button } from '../../components/button.tsx';
import tables from '../../components/table.module.css';
import { useChange } from '../../components/toasts.tsx';
import { useCollecting } from '../../frame/use-collecting.ts';
import { formatMoment } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { hostOf } from '../../untrusted/web-address.ts';
import { dueReason } from './due-reason.ts';
import styles from './sources-table.module.css';

type Props = { readonly sources: readonly SourceRow[]; readonly onRemove: (source: SourceRow) => void };

/** Those that need attention first, then by name. */
export function SourcesTable({ sources, onRemove }: Props) {
  const s = useStrings();
  const sorted = sources.toSorted(
    (a, b) => Number(isFine(a)) - Number(isFine(b)) || a.title.localeCompare(b.title, s.locale),
  );
  return (
    <div className={tables.scroller}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{s.sources.name}</th>
            <th scope="col">{s.sources.state}</th>
            <th scope="col">{s.sources.lastChecked}</th>
            <th scope="col">{s.sources.lastOk}</th>
            <th scope="col">{s.sources.nextDue}</th>
            <th scope="col" className={tables.number}>
              {s.sources.articles}
            </th>
            <th scope="col" aria-label={s.common.edit} />
          </tr>
        </thead>
        <tbody>
          {sorted.map((source) => (
            <SourceLine key={source.id} source={source} onRemove={onRemove} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const working = new Set(['OK', 'UNCHANGED', 'MOVED']);
const waiting = new Set(['EMPTY', 'STALE', 'RATE_LIMITED']);

function toneOf({ health }: SourceRow): 'new' | 'ok' | 'warning' | 'bad' {
  if (!health) return 'new';
  if (health.question) return 'warning';
  if (working.has(health.verdict)) return 'ok';
  return waiting.has(health.verdict) ? 'warning' : 'bad';
}

const isFine = (source: SourceRow): boolean => ['ok', 'new'].includes(toneOf(source));

function SourceLine({
  source,
  onRemove,
}: {
  readonly source: SourceRow;
  readonly onRemove: Props['onRemove'];
}) {
  const s = useStrings();
  const { running, start } = useCollecting();
  const { change } = useChange();
  const toggleFullText = (): Promise<unknown> => {
    const fullText = !source.fullText;
    const words = fullText ? s.sources.fullTextOn : s.sources.fullTextOff;
    return change('sources.update', { id: source.id, fields: { fullText } }, words);
  };
  const togglePause = (): Promise<unknown> => {
    const paused = !source.paused;
    const words = paused ? s.sources.pausedOne : s.sources.resumedOne;
    return change('sources.update', { id: source.id, fields: { paused } }, words);
  };
  const { health } = source;
  const articles = {
    page: 'inbox',
    article: null,
    filter: { ...noFilter, relevant: false, sources: [source.id] },
  } as const;
  return (
    <tr>
      <td>
        <a href={formatAddress(articles)}>
          <Untrusted text={source.title || source.url} />
        </a>
        <div className={tables.faint}>
          <span>{hostOf(source.url)}</span> · {s.tokens.speaker[source.speaker]}
          {source.fullText && ` · ${s.sources.fullTextNote}`}
          {source.allowPrivate && ` · ${s.sources.privateNote}`}
        </div>
      </td>
      <td>
        <span className={styles.verdict} data-tone={toneOf(source)}>
          {health ? s.sources.verdicts[health.verdict] : s.sources.notYet}
        </span>
        {health?.question && <Question id={source.id} question={health.question} />}
        {health?.message && !health.question && (
          <div className={tables.faint}>
            <Untrusted text={health.message} />
          </div>
        )}
        {health && health.withheld > 0 && (
          <div className={tables.faint}>
            {s.sources.withheld(health.withheld)}{' '}
            <Button
              label={s.sources.importRest}
              disabled={running}
              onClick={() => start([source.id], true)}
            />
          </div>
        )}
        {health && health.failures > 1 && (
          <div className={tables.faint}>{s.sources.failures(health.failures)}</div>
        )}
      </td>
      <Moment instant={health?.lastChecked ?? null} />
      <Moment instant={health?.lastOk ?? null} />
      <NextDue source={source} />
      <td className={tables.number}>{source.articles.toLocaleString(s.locale)}</td>
      <td className={tables.nowrap}>
        <Button
          look="quiet"
          icon="refresh"
          iconOnly
          label={s.sources.collectOne}
          disabled={running}
          onClick={() => start([source.id])}
        />
        <Button
          look="quiet"
          icon="pause"
          iconOnly
          label={s.sources.pauseLabel(source.title || source.url)}
          aria-pressed={source.paused ?? false}
          onClick={() => void togglePause()}
        />
        <Button
          look="quiet"
          icon="file"
          iconOnly
          label={s.sources.fullTextLabel(source.title || source.url)}
          aria-pressed={source.fullText ?? false}
          onClick={() => void toggleFullText()}
        />
        <Button
          look="quiet"
          icon="remove"
          iconOnly
          label={s.sources.removeLabel(source.title || source.url)}
          onClick={() => onRemove(source)}
        />
      </td>
    </tr>
  );
}

/** The articles of a feed that became another one wait for a person. */
function Question({ id, question }: { readonly id: string; readonly question: FeedQuestion }) {
  const s = useStrings();
  const { change } = useChange();
  const { running, start } = useCollecting();
  const accept = async (): Promise<void> => {
    if (await change('sources.accept', { id })) start([id]);
  };
  return (
    <div className={tables.faint}>
      <Untrusted text={s.sources.becameAnother(question.title, question.site)} />{' '}
      <Button label={s.sources.accept} disabled={running} onClick={() => void accept()} />
    </div>
  );
}

function Moment({ instant }: { readonly instant: string | null }) {
  const s = useStrings();
  if (instant === null) return <td className={tables.faint}>{s.sources.never}</td>;
  return (
    <td className={tables.nowrap}>
      <time dateTime={instant} title={new Date(instant).toLocaleString(s.locale)}>
        {formatMoment(instant, Date.now(), s.locale)}
      </time>
    </td>
  );
}

/** When a source is asked next, and why then. */
function NextDue({ source: { health, paused } }: { readonly source: SourceRow }) {
  const s = useStrings();
  const now = Date.now();
  if (paused)
    return (
      <td className={tables.nowrap}>
        {s.sources.onlyByHand}
        <div className={tables.faint}>{s.sources.paused}</div>
      </td>
    );
  if (health === null) return <td className={tables.faint}>{s.sources.now}</td>;
  if (health.verdict === 'GONE') return <td className={tables.faint}>{s.sources.onlyByHand}</td>;
  const { nextDue } = health;
  return (
    <td className={tables.nowrap}>
      <time dateTime={nextDue} title={new Date(nextDue).toLocaleString(s.locale)}>
        {Date.parse(nextDue) <= now ? s.sources.now : formatMoment(nextDue, now, s.locale)}
      </time>
      <div className={tables.faint}>{dueReason(health.dueReason, health.rhythm?.postsEvery ?? null, s)}</div>
    </td>
  );
}
