import type { ActorRow } from '../../../shared/contract/actor-profile.ts';
import { type ActorsAddress, actorsAddress } from '../../address/actors-address.ts';
import { formatAddress } from '../../address/address.ts';
import { goTo } from '../../address/use-address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { ListSearch } from '../../components/list-search.tsx';
import { EmptyState, Failure } from '../../components/notice.tsx';
import page from '../../components/page.module.css';
import { PageHead } from '../../components/page-head.tsx';
import split from '../../components/split.module.css';
import { useStrings } from '../../strings/use-strings.ts';
import { ActorProfile } from './actor-profile.tsx';
import styles from './actors-page.module.css';

/** Who: everybody that the ledger names, and what it has about one of them. */
export function ActorsPage({ address }: { readonly address: ActorsAddress }) {
  const s = useStrings();
  const { value, error, retry } = useChannel('actors.named', {});
  const wanted = address.text.trim().toLocaleLowerCase(s.locale);
  const all = value?.items ?? [];
  const shown = all.filter(({ name }) => name.toLocaleLowerCase(s.locale).includes(wanted));
  const open = (key: string | null): void => goTo({ ...address, actor: key }, 'replace');
  useCommands({
    'list.next': () => open(neighbour(shown, address.actor, 1)),
    'list.previous': () => open(neighbour(shown, address.actor, -1)),
    'list.close': () => open(null),
  });
  if (error && !value) return <Failure error={error} onRetry={retry} />;
  if (value && all.length === 0) return <EmptyState title={s.actors.emptyTitle} text={s.actors.empty} />;
  return (
    <div className={page.page}>
      <PageHead title={s.actors.title} count={s.actors.count(shown.length)} />
      <div className={split.split} data-open={address.actor ?? undefined}>
        <div className={split.list}>
          <div className={styles.head}>
            <ListSearch
              label={s.actors.search}
              text={address.text}
              onChange={(text) => goTo({ ...address, text }, 'replace')}
            />
          </div>
          <ul className={styles.rows} aria-label={s.actors.title}>
            {shown.map((row) => (
              <Row key={row.key} row={row} address={address} />
            ))}
          </ul>
        </div>
        <section className={split.open} aria-label={s.actors.profile}>
          <a className={split.back} href={formatAddress({ ...actorsAddress, text: address.text })}>
            ← {s.actors.title}
          </a>
          {address.actor === null ? (
            <EmptyState title={s.actors.chooseTitle} text={s.actors.choose} />
          ) : (
            <ActorProfile key={address.actor} actor={address.actor} />
          )}
        </section>
      </div>
    </div>
  );
}

/** The one after or before the one that is open; the first where none is. */
function neighbour(rows: readonly ActorRow[], open: string | null, by: 1 | -1): string | null {
  const at = rows.findIndex(({ key }) => key === open);
  const next = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by));
  return rows[next]?.key ?? null;
}

function Row({ row, address }: { readonly row: ActorRow; readonly address: ActorsAddress }) {
  const s = useStrings();
  return (
    <li>
      <a
        className={styles.row}
        href={formatAddress({ ...address, actor: row.key })}
        aria-current={address.actor === row.key || undefined}
      >
        <strong>
          <bdi>{row.name}</bdi>
        </strong>
        <small>
          {row.roles
            .map(({ role, incidents }) => s.actors.roleCount(s.tokens.role[role], incidents))
            .join(' · ')}
        </small>
      </a>
    </li>
  );
}
