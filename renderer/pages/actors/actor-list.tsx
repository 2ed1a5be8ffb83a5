import { useEffect, useRef } from 'react';
import type { ActorRow } from '../../../shared/contract/actor-profile.ts';
import { usesOperator } from '../../../shared/search/uses-operator.ts';
import type { ActorsAddress } from '../../address/actors-address.ts';
import { goTo } from '../../address/use-address.ts';
import { FirstItems } from '../../components/first-items.tsx';
import { ListSearch } from '../../components/list-search.tsx';
import { useActorLink } from '../../ledger-lists/use-actor-link.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './actor-list.module.css';

type Props = { readonly address: ActorsAddress; readonly rows: readonly ActorRow[] };

/** The actors, each with what it is in how many incidents. */
export function ActorList({ address, rows }: Props) {
  const s = useStrings();
  return (
    <>
      <div className={styles.head}>
        <ListSearch
          label={s.actors.search}
          help={s.actors.searchHelp}
          text={address.name}
          onChange={(name) => goTo({ ...address, name }, 'replace')}
        />
        {usesOperator(address.name) && (
          <p className={styles.note} role="status">
            {s.actors.searchHelp}
          </p>
        )}
      </div>
      <ul className={styles.rows} aria-label={s.actors.title}>
        <FirstItems
          items={rows}
          including={rows.findIndex(({ key }) => key === address.actor)}
          item={(row) => <Row key={row.key} row={row} isOpen={row.key === address.actor} />}
        />
      </ul>
    </>
  );
}

function Row({ row, isOpen }: { readonly row: ActorRow; readonly isOpen: boolean }) {
  const s = useStrings();
  const linkTo = useActorLink();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={line}>
      <a className={styles.row} href={linkTo(row.key)} aria-current={isOpen || undefined}>
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
