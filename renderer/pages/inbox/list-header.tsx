import type { InboxFilter } from '../../address/address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { ListSearch } from '../../components/list-search.tsx';
import { ListSelect } from '../../components/list-select.tsx';
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
        <ListSearch
          label={s.inbox.search}
          help={s.inbox.searchHelp}
          text={filter.text}
          onChange={(text) => onNarrow({ text })}
        />
      </div>
      <div className={styles.bar}>
        <p className={styles.count} role="status">
          {counted ?? (all > total ? s.inbox.countOf(total, all) : s.inbox.count(total))}
        </p>
        {filter.text.trim() !== '' && (
          <ListSelect
            label={s.inbox.order}
            value={filter.order}
            options={s.inbox.orders}
            onChange={(order) => onNarrow({ order })}
          />
        )}
        <ListSelect label={s.stories.group} value={by} options={s.stories.by} onChange={onBy} />
        <ListSelect
          label={s.inbox.state}
          value={filter.state}
          options={s.inbox.states}
          onChange={(state) => onNarrow({ state })}
        />
      </div>
    </header>
  );
}
