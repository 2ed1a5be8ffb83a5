import { type FacetName, facetNames } from '../../shared/model/entry-facets.ts';
import { formatEventDate } from '../../shared/words/format-event-date.ts';
import { type LedgerFilter, noLedgerFilter } from '../address/ledger-filter.ts';
import { useChannel } from '../channel/use-channel.ts';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import hidden from '../components/unseen.module.css';
import { useStrings } from '../strings/use-strings.ts';
import { Untrusted } from '../untrusted/untrusted.tsx';
import styles from './filter-chips.module.css';
import { useFacetWords } from './use-facet-words.ts';

type Props = {
  readonly filter: LedgerFilter;
  readonly onNarrow: (change: Partial<LedgerFilter>) => void;
};

/** What narrows a list, each with the way to take it off. Nothing where nothing does. */
export function FilterChips({ filter, onNarrow }: Props) {
  const s = useStrings();
  const words = useFacetWords();
  const lists = facetNames.flatMap((name) => filter[name].map((value) => ({ name, value })));
  const days = (['since', 'until'] as const).filter((end) => filter[end] !== '');
  if (lists.length + days.length === 0 && filter.text.trim() === '') return null;
  const without = (name: FacetName, value: string): void =>
    onNarrow({ [name]: filter[name].filter((each) => each !== value) });
  return (
    <section className={styles.chips} aria-label={s.ledgerFilter.chosen}>
      {lists.map(({ name, value }) =>
        name === 'incidents' ? (
          <IncidentChip key={value} id={value} onRemove={() => without(name, value)} />
        ) : (
          <Taken
            key={`${name} ${value}`}
            list={s.ledgerFilter.lists[name]}
            words={words(name, value)}
            onRemove={() => without(name, value)}
          />
        ),
      )}
      {days.map((end) => (
        <Taken
          key={end}
          list={s.ledgerFilter[end]}
          words={formatEventDate(filter[end], s.locale, '')}
          onRemove={() => onNarrow({ [end]: '' })}
        />
      ))}
      {filter.text.trim() !== '' && (
        <Taken list={s.ledgerFilter.words} words={filter.text} onRemove={() => onNarrow({ text: '' })} />
      )}
      <Button
        look="link"
        label={s.ledgerFilter.clear}
        onClick={() => onNarrow({ ...noLedgerFilter, clock: filter.clock })}
      />
    </section>
  );
}

function IncidentChip({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const s = useStrings();
  const { value } = useChannel('incidents.get', { id });
  return <Taken list={s.ledgerFilter.lists.incidents} words={value?.title ?? id} onRemove={onRemove} />;
}

function Taken(props: { readonly list: string; readonly words: string; readonly onRemove: () => void }) {
  const s = useStrings();
  const { list, words, onRemove } = props;
  return (
    <button type="button" className={styles.chip} onClick={onRemove}>
      <span className={hidden.unseen}>{s.ledgerFilter.without} </span>
      <span className={styles.list}>{list}: </span>
      <span className={styles.words}>
        <Untrusted text={words} cut />
      </span>
      <Icon name="close" size={12} />
    </button>
  );
}
