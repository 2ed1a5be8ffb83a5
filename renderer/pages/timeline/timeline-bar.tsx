import type { Address, TimelineFilter } from '../../address/address.ts';
import { goTo } from '../../address/use-address.ts';
import { Button } from '../../components/button.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import type { Term } from '../../vocabulary/read-vocabulary.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './timeline-page.module.css';

type Props = {
  readonly address: Extract<Address, { page: 'timeline' }>;
  readonly count: number;
  readonly onCreate: () => void;
};

const days = [
  { end: 'since', label: 'from' },
  { end: 'until', label: 'to' },
] as const;
const views = ['chart', 'table'] as const;

export function TimelineBar({ address, count, onCreate }: Props) {
  const s = useStrings();
  const { actors, themes } = useVocabulary();
  const { filter } = address;
  const narrow = (change: Partial<TimelineFilter>): void =>
    goTo({ ...address, filter: { ...filter, ...change } }, 'replace');
  return (
    <PageHead title={s.timeline.title} count={s.timeline.count(count)}>
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
      {days.map(({ end, label }) => (
        <input
          key={end}
          type="date"
          className={styles.control}
          aria-label={s.timeline[label]}
          title={s.timeline[label]}
          value={filter[end]}
          onChange={(event) => narrow({ [end]: event.target.value })}
        />
      ))}
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
    </PageHead>
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
        {props.label}: {s.timeline.all.toLocaleLowerCase(s.locale)}
      </option>
      {sorted.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
