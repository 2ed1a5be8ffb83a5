import type { Incident } from '../../../shared/model/incident.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { OnlyNow } from '../../ledger-lists/only-now.tsx';
import { useKnownOn } from '../../ledger-lists/use-known-on.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { type ClaimActions, ClaimCard } from './claim-card.tsx';
import styles from './incident-page.module.css';

/** The claims, each with who is on record for it and against it. */
export function IncidentClaims({ incident, ...actions }: ClaimActions & { readonly incident: Incident }) {
  const s = useStrings();
  const claims = useChannel('claims.list', { incident: incident.id, ...useKnownOn() }).value?.items ?? [];
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{s.incident.claims}</h2>
        <OnlyNow>
          <Button
            icon="plus"
            label={s.incident.addClaim}
            shortcut="a"
            onClick={() => actions.onClaim(null)}
          />
        </OnlyNow>
      </div>
      {claims.length === 0 && <p className={styles.none}>{s.incident.noClaims}</p>}
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} claims={claims} {...actions} />
      ))}
    </section>
  );
}
