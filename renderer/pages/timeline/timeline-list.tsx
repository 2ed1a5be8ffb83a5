import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import { Chip } from '../../components/chip.tsx';
import { formatEventDate } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { entryAddress, kindWords } from './entry-words.ts';
import { groupEntries } from './group-entries.ts';
import styles from './timeline-list.module.css';

/** The entries in words, by year and month, latest first. */
export function TimelineList({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const s = useStrings();
  return (
    <div className={styles.scroller}>
      {groupEntries(entries).map(({ year, months }) => (
        <section key={year} className={styles.year}>
          <h2>{year ?? s.timeline.undated}</h2>
          {months.map(({ month, entries: inMonth }) => (
            <div key={month} className={styles.month}>
              <h3>{month === null ? '' : monthName(month, s.locale)}</h3>
              <ul>
                {inMonth.map((entry) => (
                  <EntryLine key={entry.id} entry={entry} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

const monthName = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

function EntryLine({ entry }: { readonly entry: TimelineEntry }) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  return (
    <li className={styles.entry} data-kind={entry.kind} data-status={entry.status}>
      <time>{formatEventDate(entry.date, s.locale, s.common.aboutDate)}</time>
      <div className={styles.words}>
        <p>
          <a href={entryAddress(entry)}>
            <bdi>{entry.title}</bdi>
          </a>
        </p>
        {entry.detail && (
          <p className={styles.detail}>
            <bdi>{entry.detail}</bdi>
          </p>
        )}
        <p className={styles.chips}>
          <span className={styles.kind}>{kindWords(entry, s)}</span>
          {entry.actors.map((id) => (
            <Chip key={id} kind="actor" label={vocabulary.label('actor', id)} />
          ))}
          {entry.themes.map((id) => (
            <Chip key={id} kind="theme" label={vocabulary.label('theme', id)} />
          ))}
        </p>
      </div>
    </li>
  );
}
