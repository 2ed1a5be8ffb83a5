import type { TermFilter } from '../../address/vocabulary-address.ts';
import { ListSearch } from '../../components/list-search.tsx';
import { ListSelect } from '../../components/list-select.tsx';
import { useStrings } from '../../strings/use-strings.ts';
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
  return (
    <header className={styles.header}>
      <ListSearch label={s.vocabulary.find} text={filter.text} onChange={(text) => onNarrow({ text })} />
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
