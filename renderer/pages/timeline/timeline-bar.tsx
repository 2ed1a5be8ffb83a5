import type { Address, TimelineFilter } from '../../address/address.ts';
import { goTo } from '../../address/use-address.ts';
import { Button } from '../../components/button.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { type Term, useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './timeline-page.module.css';

type Props = {
  readonly address: Extract<Address, { page: 'timeline' }>;
  readonly count: number;
  readonly onCreate: () => void;
};

const views = ['chart', 'table'] as const;

export function TimelineBar({ address, count, onCreate }: Props) {
  const s = useStrings();
  const { actors, themes } = useVocabulary();
  const { filter } = address;
  const narrow = (change: Partial<TimelineFilter>): void =>
    goTo({ ...address, filter: { ...filter, ...change } }, 'replace');
  return (
    <header className={styles.bar}>
      <h1>{s.timeline.title}</h1>
      <span className={styles.count} role="status">
        {s.timeline.count(count)}
      </span>
      <span className={styles.gap} />
      <TermSelect
        label={s.timeline.actor}
        terms={actors}
        value={filter.actor}
        onChange={(actor) => narrow({ actor })}
      />
      <TermSelect
        label={s.timeline.theme}
        terms={themes}
        value={filter.theme}
        onChange={(theme) => narrow({ theme })}
      />
      <input
        type="date"
        className={styles.control}
        aria-label={s.timeline.from}
        title={s.timeline.from}
        value={filter.since}
        onChange={(event) => narrow({ since: event.target.value })}
      />
      <input
        type="date"
        className={styles.control}
        aria-label={s.timeline.to}
        title={s.timeline.to}
        value={filter.until}
        onChange={(event) => narrow({ until: event.target.value })}
      />
      <fieldset className={styles.segments} aria-label={s.timeline.view}>
        {views.map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={address.view === view}
            onClick={() => goTo({ ...address, view })}
          >
            {s.timeline[view]}
          </button>
        ))}
      </fieldset>
      <Button look="primary" icon="plus" label={s.timeline.add} shortcut="I" onClick={onCreate} />
    </header>
  );
}

function TermSelect(props: {
  readonly label: string;
  readonly terms: readonly Term[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const s = useStrings();
  const sorted = props.terms.toSorted((a, b) => a.label.localeCompare(b.label, s.locale));
  return (
    <select
      className={styles.control}
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    >
      <option value="">
        {props.label}: {s.timeline.all.toLowerCase()}
      </option>
      {sorted.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
