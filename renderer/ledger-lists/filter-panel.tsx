import type { FacetCounts } from '../../shared/contract/facet-counts.ts';
import { clocks } from '../../shared/model/clock.ts';
import { type FacetName, facetNames } from '../../shared/model/entry-facets.ts';
import { articleOperators } from '../../shared/search/article-operators.ts';
import { type LedgerFilter, narrows, noLedgerFilter } from '../address/ledger-filter.ts';
import { Button } from '../components/button.tsx';
import { SelectField } from '../components/field.tsx';
import { ListSearch } from '../components/list-search.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { Facet } from './facet.tsx';
import styles from './filter-panel.module.css';
import { useFacetWords } from './use-facet-words.ts';

type Props = {
  readonly filter: LedgerFilter;
  readonly counts: FacetCounts | undefined;
  /** Those that speak of what the page lists. */
  readonly lists?: readonly FacetName[];
  /** What is to be known about them on this page. */
  readonly note?: string;
  readonly onNarrow: (change: Partial<LedgerFilter>) => void;
};

const days = ['since', 'until'] as const;

/** The filter that the timeline and the lists of the ledger share; each value says how many entries of the timeline it has. */
export function FilterPanel({ filter, counts, lists = facetNames, note, onNarrow }: Props) {
  const s = useStrings();
  const words = useFacetWords();
  // An incident is chosen where one sees it, not from a list of thousands.
  const shown = lists.filter((name) => name !== 'incidents');
  const onlyOfArticles = articleOperators(filter.text);
  const toggle = (name: FacetName, value: string): void => {
    const chosen = filter[name];
    const without = chosen.filter((each) => each !== value);
    onNarrow({ [name]: without.length < chosen.length ? without : [...chosen, value] });
  };
  return (
    <aside className={styles.panel} aria-label={s.ledgerFilter.label}>
      <div className={styles.head}>
        <h2>{s.ledgerFilter.label}</h2>
        {narrows(filter) && (
          <Button
            look="quiet"
            label={s.common.clear}
            shortcut="c"
            onClick={() => onNarrow({ ...noLedgerFilter, clock: filter.clock })}
          />
        )}
      </div>
      <div className={styles.scroll}>
        <ListSearch
          label={s.ledgerFilter.words}
          help={s.ledgerFilter.wordsHelp}
          text={filter.text}
          onChange={(text) => onNarrow({ text })}
        />
        {onlyOfArticles.length > 0 && (
          <p className={styles.note} role="status">
            {s.ledgerFilter.onlyOfArticles(onlyOfArticles.join(' '))}
          </p>
        )}
        <SelectField
          label={s.timeline.clock}
          value={filter.clock}
          choices={[
            { value: '', label: s.timeline.clocks.own } as const,
            ...clocks.map((clock) => ({ value: clock, label: s.timeline.clocks[clock] })),
          ]}
          onChange={(clock) => onNarrow({ clock })}
        />
        <div className={styles.days}>
          {days.map((end) => (
            <label key={end}>
              {s.ledgerFilter[end]}
              <input
                type="date"
                value={filter[end]}
                onChange={(event) => onNarrow({ [end]: event.target.value })}
              />
            </label>
          ))}
        </div>
        {note && <p className={styles.note}>{note}</p>}
        {shown.map((name) => (
          <Facet
            key={name}
            title={s.ledgerFilter.lists[name]}
            values={counts?.[name] ?? []}
            chosen={filter[name]}
            words={(value) => words(name, value)}
            onToggle={(value) => toggle(name, value)}
          />
        ))}
      </div>
    </aside>
  );
}
