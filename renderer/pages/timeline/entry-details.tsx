import type { ResponseOf } from '../../../shared/contract/channels.ts';
import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import type { KnownOn } from '../../../shared/model/known-on.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { kindWords } from '../../../shared/words/status-words.ts';
import { formatAddress, noFilter } from '../../address/address.ts';
import type { LedgerFilter } from '../../address/ledger-filter.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { Failure } from '../../components/notice.tsx';
import { useFacetWords } from '../../ledger-lists/use-facet-words.ts';
import { useIncidentLink } from '../../ledger-lists/use-incident-link.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './entry-details.module.css';
import { RecordFacts } from './record-facts.tsx';

type Props = {
  readonly entry: TimelineEntry;
  readonly entries: readonly TimelineEntry[];
  readonly known: KnownOn | null;
  /** It stood otherwise then than it does now. */
  readonly differs: boolean;
  readonly onChoose: (id: string | null) => void;
  readonly onNarrow: (change: Partial<LedgerFilter>) => void;
};

/** The chosen entry: who says it, in which words, on what basis, from which sources, and the incident that it belongs to. */
export function EntryDetails({ entry, entries, known, differs, onChoose, onNarrow }: Props) {
  const s = useStrings();
  const facets = useFacetWords();
  const toIncident = useIncidentLink();
  const { value, error, retry } = useChannel('timeline.record', {
    kind: entry.kind,
    record: entry.record,
    ...(known && { knownOn: known }),
  });
  const answered = entries.find(({ record }) => record === entry.answers);
  const answering = entries.filter(({ answers }) => answers === entry.record);
  return (
    <aside className={styles.details} aria-label={s.entry.label}>
      <header className={styles.head}>
        <span className={styles.kind}>{kindWords(entry, s.tokens)}</span>
        <Button
          look="quiet"
          icon="close"
          iconOnly
          label={s.entry.close}
          shortcut="Escape"
          onClick={() => onChoose(null)}
        />
      </header>
      <h2 className={styles.title}>
        <Untrusted text={entry.title} />
      </h2>
      {differs && <p className={styles.differs}>{s.timeline.unlike}</p>}
      <dl className={styles.facts}>
        <dt>{s.entry.date}</dt>
        <dd>
          {entry.date === '' ? s.common.noDate : formatEventDate(entry.date, s.locale, s.common.aboutDate)}
        </dd>
        {value && <RecordFacts found={value} claimStatus={entry.claimStatus} />}
      </dl>
      <p className={styles.chips}>
        {entry.actors.map((id) => (
          <Chip key={id} kind="actor" label={facets('actors', id)} />
        ))}
        {entry.themes.map((id) => (
          <Chip key={id} kind="theme" label={facets('themes', id)} />
        ))}
      </p>
      {answered && <Button look="link" label={s.entry.answered} onClick={() => onChoose(answered.id)} />}
      {answering.map(({ id, by }) => (
        <Button
          key={id}
          look="link"
          label={`${s.entry.answeredBy} (${by ?? ''})`}
          onClick={() => onChoose(id)}
        />
      ))}
      {error && <Failure error={error} onRetry={retry} />}
      {value && <Sources found={value} />}
      {value?.incident && (
        <footer className={styles.incident}>
          <h3>{s.entry.incident}</h3>
          <p>
            <a href={toIncident(value.incident.id)}>
              <Untrusted text={value.incident.title} />
            </a>
          </p>
          <Button
            look="link"
            label={s.entry.onlyIncident}
            onClick={() => onNarrow({ incidents: [value.incident?.id ?? ''] })}
          />
        </footer>
      )}
    </aside>
  );
}

function Sources({ found }: { readonly found: ResponseOf<'timeline.record'> }) {
  const s = useStrings();
  const articleAddress = (id: string): string =>
    formatAddress({ page: 'inbox', filter: { ...noFilter, relevant: false, state: 'all' }, article: id });
  return (
    <section>
      <h3>{s.entry.articles}</h3>
      {found.articles.length === 0 && <p className={styles.none}>{s.entry.noArticles}</p>}
      <ul className={styles.sources}>
        {found.articles.map(({ id, title }) => (
          <li key={id}>
            <a href={articleAddress(id)}>
              <Untrusted text={title} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
