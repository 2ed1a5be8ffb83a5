import { useRef } from 'react';
import { goTo } from '../../address/use-address.ts';
import {
  noTermFilter,
  type TermFilter,
  type TermKey,
  type TermsAddress,
} from '../../address/vocabulary-address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState, Failure } from '../../components/notice.tsx';
import styles from '../../components/split.module.css';
import { useStrings } from '../../strings/use-strings.ts';
import { TermDetails } from './term-details.tsx';
import { TermFilterBar } from './term-filter-bar.tsx';
import { TermList } from './term-list.tsx';
import { useListKeys } from './use-list-keys.ts';
import { useTaggedCounts } from './use-tagged-counts.ts';
import { useTerms } from './use-terms.ts';

const isTerm =
  (wanted: TermKey | null) =>
  ({ kind, id }: TermKey): boolean =>
    wanted?.kind === kind && wanted.id === id;

/** All terms of the packs on one side, and what explains the chosen one on the other. */
export function TermsView({ address }: { readonly address: TermsAddress }) {
  const s = useStrings();
  const { filter, term } = address;
  const { error, retry } = useChannel('vocabulary.list', {});
  const counts = useTaggedCounts();
  const { terms, all } = useTerms(filter, counts);
  const details = useRef<HTMLDivElement>(null);
  const narrow = (change: Partial<TermFilter>): void =>
    goTo({ ...address, filter: { ...filter, ...change } }, 'replace');
  const open = (next: TermKey | null): void =>
    goTo({ ...address, term: next && { kind: next.kind, id: next.id } }, term === null ? 'push' : 'replace');
  const index = terms.findIndex(isTerm(term));
  useListKeys({
    count: terms.length,
    index,
    onIndex: (next) => open(terms[next] ?? null),
    onOpen: () => details.current?.focus(),
    ...(term !== null && { onClose: () => open(null) }),
  });
  if (error) return <Failure error={error} onRetry={retry} />;
  return (
    <div className={styles.split} data-open={term !== null || undefined}>
      <div className={styles.list}>
        <TermFilterBar filter={filter} count={terms.length} all={all} onNarrow={narrow} />
        {terms.length === 0 && all > 0 ? (
          <EmptyState title={s.vocabulary.emptyTitle} text={s.vocabulary.empty}>
            <Button label={s.vocabulary.showAll} onClick={() => narrow(noTermFilter)} />
          </EmptyState>
        ) : (
          <TermList terms={terms} counts={counts} index={index < 0 ? null : index} onOpen={open} />
        )}
      </div>
      <div ref={details} tabIndex={-1} className={styles.open}>
        {term === null ? (
          <EmptyState title={s.vocabulary.choose} text={s.vocabulary.chooseText} />
        ) : (
          <TermDetails
            key={`${term.kind} ${term.id}`}
            term={term}
            counts={counts}
            onClose={() => open(null)}
          />
        )}
      </div>
    </div>
  );
}
