import { useId, useState } from 'react';
import type { InboxFilter } from '../../address/address.ts';
import { useStrings } from '../../strings/use-strings.ts';
import facets from './facet-list.module.css';
import styles from './time-filter.module.css';

const presets = { day: 0, week: 6, month: 29, year: 364 } as const;
type Preset = keyof typeof presets;

const dayBefore = (days: number, now: number): string =>
  new Date(now - days * 86_400_000).toISOString().slice(0, 10);

/** The preset that stands for the days of the filter; they alone stand in the address. */
function choiceOf({ since, until }: InboxFilter, now: number): Preset | 'any' | 'custom' {
  if (since === '' && until === '') return 'any';
  const names: readonly Preset[] = ['day', 'week', 'month', 'year'];
  const preset = names.find((name) => dayBefore(presets[name], now) === since);
  return until === '' && preset ? preset : 'custom';
}

type Props = { readonly filter: InboxFilter; readonly onNarrow: (change: Partial<InboxFilter>) => void };

export function TimeFilter({ filter, onNarrow }: Props) {
  const s = useStrings();
  const heading = useId();
  const now = Date.now();
  const [between, setBetween] = useState(false);
  const choice = between ? 'custom' : choiceOf(filter, now);
  const choose = (value: string): void => {
    setBetween(value === 'custom');
    if (value === 'any') onNarrow({ since: '', until: '' });
    if (value in presets) onNarrow({ since: dayBefore(presets[value as Preset], now), until: '' });
  };
  return (
    <section className={facets.section} aria-labelledby={heading}>
      <h2 id={heading}>{s.inbox.time}</h2>
      <select
        className={styles.select}
        aria-labelledby={heading}
        value={choice}
        onChange={(event) => choose(event.target.value)}
      >
        {Object.entries(s.inbox.times).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {choice === 'custom' && (
        <div className={styles.days}>
          <input
            type="date"
            aria-label={s.inbox.since}
            value={filter.since}
            onChange={(event) => onNarrow({ since: event.target.value })}
          />
          <input
            type="date"
            aria-label={s.inbox.until}
            value={filter.until}
            onChange={(event) => onNarrow({ until: event.target.value })}
          />
        </div>
      )}
    </section>
  );
}
