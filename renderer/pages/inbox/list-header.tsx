import { useRef } from 'react';
import { articleStates, type InboxFilter } from '../../address/address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './list-header.module.css';

type Props = {
  readonly filter: InboxFilter;
  readonly total: number;
  readonly filtersShown: boolean;
  /** What the list holds, in words; how it is grouped, and the way to the other one. */
  readonly counted: string | undefined;
  readonly by: 'story' | 'article';
  readonly onBy: () => void;
  readonly onFilters: () => void;
  readonly onNarrow: (change: Partial<InboxFilter>) => void;
};

export function ListHeader({ filter, total, counted, by, onBy, filtersShown, onFilters, onNarrow }: Props) {
  const s = useStrings();
  const all = useChannel('library.info', {}).value?.counts.articles ?? 0;
  return (
    <header className={styles.header}>
      <div className={styles.searchRow}>
        <span className={styles.filters}>
          <Button
            icon="gear"
            iconOnly
            label={s.inbox.filters}
            aria-expanded={filtersShown}
            onClick={onFilters}
          />
        </span>
        <SearchBox text={filter.text} onChange={(text) => onNarrow({ text })} />
      </div>
      <div className={styles.bar}>
        <p className={styles.count} role="status">
          {counted ?? (all > total ? s.inbox.countOf(total, all) : s.inbox.count(total))}
        </p>
        {filter.text.trim() !== '' && (
          <Select
            label={s.inbox.order}
            value={filter.order}
            options={Object.entries(s.inbox.orders)}
            onChange={(order) => onNarrow({ order: order === 'best-match' ? 'best-match' : 'newest' })}
          />
        )}
        <Select label={s.stories.group} value={by} options={Object.entries(s.stories.by)} onChange={onBy} />
        <Select
          label={s.inbox.state}
          value={filter.state}
          options={Object.entries(s.inbox.states)}
          onChange={(value) => {
            const state = articleStates.find((one) => one === value);
            if (state) onNarrow({ state });
          }}
        />
      </div>
    </header>
  );
}

function SearchBox({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  const s = useStrings();
  const input = useRef<HTMLInputElement>(null);
  useCommands({ 'list.search': () => input.current?.focus() });
  return (
    <search className={styles.search}>
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        value={text}
        aria-label={s.inbox.search}
        placeholder={s.inbox.search}
        title={s.inbox.searchHelp}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
        }}
      />
      <kbd>/</kbd>
    </search>
  );
}

function Select(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}) {
  return (
    <select
      className={styles.select}
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    >
      {props.options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
