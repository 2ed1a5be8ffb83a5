import type { Assertion } from '../../../shared/model/assertion.ts';
import { groupBy } from '../../../shared/model/group-by.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import type { IncidentAddress } from '../../address/incident-address.ts';
import { narrows, noLedgerFilter } from '../../address/ledger-filter.ts';
import { goTo } from '../../address/use-address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { Working } from '../../components/notice.tsx';
import { FilterChips } from '../../ledger-lists/filter-chips.tsx';
import { OnlyNow } from '../../ledger-lists/only-now.tsx';
import { useKnownOn } from '../../ledger-lists/use-known-on.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { type ClaimActions, ClaimCard } from './claim-card.tsx';
import { claimFilter, claimsWithin } from './claims-within.ts';
import styles from './incident-page.module.css';
import { useClaimCommands } from './use-claim-commands.ts';

type Props = ClaimActions & {
  readonly incident: Incident;
  readonly address: IncidentAddress;
  readonly onNew: () => void;
};

const none: readonly Assertion[] = [];

/** The claims, each with who is on record for it and against it; those alone that the filter lets through. */
export function IncidentClaims({ incident, address, onNew, ...actions }: Props) {
  const s = useStrings();
  const asked = { incident: incident.id, ...useKnownOn() };
  const listed = useChannel('claims.list', asked).value;
  const all = listed?.items ?? [];
  const assertions = useChannel('assertions.list', asked).value?.items ?? none;
  const filter = claimFilter(address.filter);
  const claims = claimsWithin(all, assertions, filter);
  const byClaim = groupBy(assertions, ({ claim }) => claim);
  useClaimCommands(claims, actions.onAssertion);
  const clear = (): void => goTo({ ...address, filter: noLedgerFilter }, 'replace');
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{s.incident.claims}</h2>
        {narrows(filter) && (
          <span className={styles.shown} role="status">
            {s.incident.claimsShown(claims.length, all.length)}
          </span>
        )}
        <OnlyNow>
          <Button icon="plus" label={s.incident.addClaim} shortcut="a" onClick={onNew} />
        </OnlyNow>
      </div>
      <div className={styles.narrowed}>
        <FilterChips
          filter={filter}
          onNarrow={(change) => goTo({ ...address, filter: { ...address.filter, ...change } }, 'replace')}
        />
      </div>
      {!listed && <Working />}
      {listed && all.length === 0 && <p className={styles.none}>{s.incident.noClaims}</p>}
      {all.length > 0 && claims.length === 0 && (
        <p className={styles.none}>
          {s.incident.noClaimShown} <Button look="link" label={s.incident.allClaims} onClick={clear} />
        </p>
      )}
      {claims.map((claim) => (
        <ClaimCard
          key={claim.id}
          claim={claim}
          claims={all}
          assertions={byClaim.get(claim.id) ?? none}
          {...actions}
        />
      ))}
    </section>
  );
}
