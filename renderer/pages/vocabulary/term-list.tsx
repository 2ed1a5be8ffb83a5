import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import type { TermKey } from '../../address/vocabulary-address.ts';
import { Chip } from '../../components/chip.tsx';
import rows from '../../components/row-scroller.module.css';
import hidden from '../../components/unseen.module.css';
import { useStrings } from '../../strings/use-strings.ts';
import type { FoundTerm } from '../../vocabulary/find-terms.ts';
import styles from './term-list.module.css';
import type { TaggedCounts } from './use-tagged-counts.ts';

type Props = {
  readonly terms: readonly FoundTerm[];
  readonly counts: TaggedCounts;
  /** The one that is open. */
  readonly index: number | null;
  readonly onOpen: (term: TermKey) => void;
};

/** In rem, as the style has it. */
const rowHeight = 2.25;

/** A listbox of which only the rows in sight exist, however many terms there are. */
export function TermList({ terms, counts, index, onOpen }: Props) {
  const s = useStrings();
  const scroller = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const virtual = useVirtualizer({
    count: terms.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    overscan: 12,
  });
  useEffect(() => {
    if (index !== null) virtual.scrollToIndex(index, { align: 'auto' });
  }, [index, virtual]);
  const idOf = (place: number): string => `${prefix}-${place}`;
  const shown = virtual.getVirtualItems();
  const isShown = index !== null && shown.some((place) => place.index === index);
  return (
    <div ref={scroller} className={rows.scroller}>
      <div
        role="listbox"
        tabIndex={0}
        aria-label={s.vocabulary.list}
        aria-activedescendant={isShown ? idOf(index) : undefined}
        className={rows.rows}
        style={{ height: virtual.getTotalSize() }}
      >
        {shown.map((place) => {
          const term = terms[place.index];
          return (
            term && (
              <Row
                key={`${term.kind} ${term.id}`}
                id={idOf(place.index)}
                term={term}
                place={place}
                of={terms.length}
                count={counts.ofTerm(term)}
                open={place.index === index}
                onOpen={() => onOpen(term)}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

function Row(props: {
  readonly id: string;
  readonly term: FoundTerm;
  readonly place: { readonly index: number; readonly start: number; readonly size: number };
  readonly of: number;
  readonly count: number;
  readonly open: boolean;
  readonly onOpen: () => void;
}) {
  const s = useStrings();
  const { id, term, place, of, count, open, onOpen } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the list, which has the focus
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      id={id}
      role="option"
      aria-selected={open}
      aria-posinset={place.index + 1}
      aria-setsize={of}
      className={styles.row}
      data-open={open || undefined}
      style={{ transform: `translateY(${place.start}px)`, height: place.size }}
      onClick={onOpen}
    >
      <span className={styles.name}>
        <Chip kind={term.kind} label={term.label} />
        <small>
          {[term.also ?? s.vocabulary.groups[term.group] ?? term.group, term.own?.name]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      <span className={styles.count} data-none={count === 0 || undefined}>
        <span aria-hidden="true">{count.toLocaleString(s.locale)}</span>
        <span className={hidden.unseen}>{s.vocabulary.tagged(count)}</span>
      </span>
    </div>
  );
}
