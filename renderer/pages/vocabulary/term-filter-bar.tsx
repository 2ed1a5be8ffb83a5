import { useRef } from 'react';
import type { TermFilter } from '../../address/vocabulary-address.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { Icon } from '../../components/icon.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { ListSelect } from './list-select.tsx';
import styles from './term-filter-bar.module.css';

type Props = {
  readonly filter: TermFilter;
  readonly count: number;
  readonly all: number;
  readonly onNarrow: (change: Partial<TermFilter>) => void;
};

/** What narrows the list of terms, and how many are left. */
export function TermFilterBar({ filter, count, all, onNarrow }: Props) {
  const s = useStrings();
  const input = useRef<HTMLInputElement>(null);
  useCommands({ 'list.search': () => input.current?.focus() });
  return (
    <header className={styles.header}>
      <search className={styles.search}>
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          value={filter.text}
          aria-label={s.vocabulary.find}
          placeholder={s.vocabulary.find}
          spellCheck={false}
          onChange={(event) => onNarrow({ text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
          }}
        />
        <KeyCap name="/" />
      </search>
      <div className={styles.bar}>
        <p className={styles.count} role="status">
          {count === all ? s.vocabulary.count(all) : s.vocabulary.countOf(count, all)}
        </p>
        <ListSelect
          label={s.vocabulary.kind}
          value={filter.kind}
          options={s.vocabulary.kinds}
          onChange={(kind) => onNarrow({ kind })}
        />
        <ListSelect
          label={s.vocabulary.order}
          value={filter.order}
          options={s.vocabulary.orders}
          onChange={(order) => onNarrow({ order })}
        />
      </div>
    </header>
  );
}
