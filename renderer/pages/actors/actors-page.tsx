import { useState } from 'react';
import type { ActorRow } from '../../../shared/contract/actor-profile.ts';
import type { ActorsAddress } from '../../address/actors-address.ts';
import { type LedgerFilter, noLedgerFilter } from '../../address/ledger-filter.ts';
import { goTo } from '../../address/use-address.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState, Failure, Working } from '../../components/notice.tsx';
import page from '../../components/page.module.css';
import { PageHead } from '../../components/page-head.tsx';
import split from '../../components/split.module.css';
import { FilterButton } from '../../ledger-lists/filter-button.tsx';
import { FilterChips } from '../../ledger-lists/filter-chips.tsx';
import { FilterPanel } from '../../ledger-lists/filter-panel.tsx';
import { KnownOnButton, KnownOnPanel } from '../../ledger-lists/known-on-panel.tsx';
import { ShareButton } from '../../ledger-lists/share-button.tsx';
import { ToTimeline } from '../../ledger-lists/to-timeline.tsx';
import { useActorLink } from '../../ledger-lists/use-actor-link.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { ActorList } from './actor-list.tsx';
import { ActorProfile } from './actor-profile.tsx';
import { useActors } from './use-actors.ts';

/** Who: everybody that the ledger names, and what it has about one of them. */
export function ActorsPage({ address }: { readonly address: ActorsAddress }) {
  const s = useStrings();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const actors = useActors(address, filtersOpen);
  const { shown } = actors;
  const { filter, actor } = address;
  const open = (key: string | null): void => goTo({ ...address, actor: key }, 'replace');
  const narrow = (change: Partial<LedgerFilter>): void =>
    goTo({ ...address, filter: { ...filter, ...change } }, 'replace');
  const showAll = (): void => goTo({ ...address, filter: noLedgerFilter, name: '' }, 'replace');
  useCommands({
    'list.next': () => open(neighbour(shown, actor, 1)),
    'list.previous': () => open(neighbour(shown, actor, -1)),
    'list.close': () => open(null),
    'list.clear': showAll,
  });
  if (actors.error && actors.all.length === 0) {
    return <Failure error={actors.error} onRetry={actors.retry} />;
  }
  return (
    <div className={page.page}>
      <PageHead title={s.actors.title} count={s.actors.count(shown.length)}>
        <FilterButton filter={filter} isOpen={filtersOpen} onOpen={() => setFiltersOpen(!filtersOpen)} />
        <KnownOnButton />
        <ShareButton part={actor === null ? undefined : onlyOf(address, actor)} />
      </PageHead>
      <KnownOnPanel />
      <FilterChips filter={filter} onNarrow={narrow} />
      <div className={page.body}>
        {filtersOpen && <FilterPanel filter={filter} counts={actors.counts} onNarrow={narrow} />}
        {actors.isThere ? <Shown address={address} actors={actors} onShowAll={showAll} /> : <Working />}
      </div>
    </div>
  );
}

function Shown(props: {
  readonly address: ActorsAddress;
  readonly actors: ReturnType<typeof useActors>;
  readonly onShowAll: () => void;
}) {
  const s = useStrings();
  const linkTo = useActorLink();
  const { address, actors, onShowAll } = props;
  if (actors.all.length === 0) {
    const text = address.known === null ? s.actors.empty : s.timeline.emptyThen;
    return (
      <div className={page.main}>
        <EmptyState title={s.actors.emptyTitle} text={text}>
          {address.known === null && <ToTimeline />}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={split.split} data-open={address.actor ?? undefined}>
      <div className={split.list}>
        <ActorList address={address} rows={actors.shown} />
        {actors.shown.length === 0 && (
          <EmptyState title={s.actors.noMatch}>
            <Button label={s.actors.showAll} onClick={onShowAll} />
          </EmptyState>
        )}
      </div>
      <section className={split.open} aria-label={s.actors.profile}>
        <a className={split.back} href={linkTo(null)}>
          ← {s.actors.title}
        </a>
        {address.actor === null ? (
          <EmptyState title={s.actors.chooseTitle} text={s.actors.choose} />
        ) : (
          <ActorProfile key={address.actor} actor={address.actor} />
        )}
      </section>
    </div>
  );
}

/** Whoever looks at one actor shares what the ledger has on it. */
const onlyOf = (address: ActorsAddress, actor: string): ActorsAddress => ({
  ...address,
  filter: { ...address.filter, actors: [actor] },
});

/** The one after or before the one that is open; the first where none is. */
function neighbour(rows: readonly ActorRow[], open: string | null, by: 1 | -1): string | null {
  const at = rows.findIndex(({ key }) => key === open);
  const next = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by));
  return rows[next]?.key ?? null;
}
