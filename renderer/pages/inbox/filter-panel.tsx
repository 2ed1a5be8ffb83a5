import type { ArticleFacets } from '../../../shared/contract/article-query.ts';
import { type InboxFilter, isNarrowed, type ListName, listNames, noFilter } from '../../address/address.ts';
import { Button } from '../../components/button.tsx';
import { CheckField } from '../../components/field.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { FacetList } from './facet-list.tsx';
import styles from './filter-panel.module.css';
import { TimeFilter } from './time-filter.tsx';

type Props = {
  readonly filter: InboxFilter;
  readonly facets: ArticleFacets | undefined;
  readonly onNarrow: (change: Partial<InboxFilter>) => void;
};

export function FilterPanel({ filter, facets, onNarrow }: Props) {
  const s = useStrings();
  const toggle = (name: ListName, id: string): void => {
    const chosen = filter[name];
    onNarrow({ [name]: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] });
  };
  return (
    <aside className={styles.panel} aria-label={s.inbox.filters}>
      <div className={styles.head}>
        <h1>{s.nav.inbox}</h1>
        {isNarrowed(filter) && (
          <Button
            look="quiet"
            label={s.common.clear}
            shortcut="c"
            onClick={() => onNarrow({ ...noFilter, relevant: filter.relevant, state: filter.state })}
          />
        )}
      </div>
      <div className={styles.scroll}>
        <div className={styles.switch}>
          <CheckField
            label={s.inbox.relevant}
            checked={filter.relevant}
            onChange={(relevant) => onNarrow({ relevant })}
          />
        </div>
        <TimeFilter filter={filter} onNarrow={onNarrow} />
        {listNames.map((name) => (
          <FacetList
            key={name}
            name={name}
            title={s.inbox[name]}
            facets={facets?.[name] ?? []}
            chosen={filter[name]}
            onToggle={(id) => toggle(name, id)}
          />
        ))}
      </div>
    </aside>
  );
}
