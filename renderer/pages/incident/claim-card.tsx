import type { ClaimRow } from '../../../shared/contract/claim-row.ts';
import type { Assertion } from '../../../shared/model/assertion.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { useChange } from '../../components/toasts.tsx';
import { OnlyNow } from '../../ledger-lists/only-now.tsx';
import { useKnownOn } from '../../ledger-lists/use-known-on.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { AssertionLine } from './assertion-line.tsx';
import styles from './claim-card.module.css';
import { ClaimStanding, ClaimStatus } from './claim-standing.tsx';
import { orderAssertions } from './order-assertions.ts';
import { quantityWords } from './quantity-words.ts';

export type ClaimActions = {
  readonly onClaim: (claim: ClaimRow | null) => void;
  readonly onAssertion: (claim: ClaimRow, assertion: Assertion | null) => void;
};

type Props = ClaimActions & {
  readonly claim: ClaimRow;
  /** All of the incident, to name the one that this takes the place of. */
  readonly claims: readonly ClaimRow[];
};

/** A claim: what is said, how it stands and why, who is on record for it and against it. */
export function ClaimCard({ claim, claims, onClaim, onAssertion }: Props) {
  const s = useStrings();
  const { change } = useChange();
  const assertions = useChannel('assertions.list', { claim: claim.id, ...useKnownOn() }).value?.items ?? [];
  return (
    <article
      id={`claim-${claim.id}`}
      className={styles.claim}
      data-over={claim.status === 'superseded' || undefined}
    >
      <ClaimHead claim={claim} claims={claims} />
      <ul className={styles.assertions}>
        {orderAssertions(assertions).map(({ assertion, depth }) => (
          <AssertionLine
            key={assertion.id}
            assertion={assertion}
            depth={depth}
            onEdit={() => onAssertion(claim, assertion)}
          />
        ))}
        {assertions.length === 0 && <li className={styles.none}>{s.incident.noAssertions}</li>}
      </ul>
      <OnlyNow>
        <div className={styles.actions}>
          <Button
            look="quiet"
            icon="plus"
            label={s.incident.addAssertion}
            onClick={() => onAssertion(claim, null)}
          />
          <Button look="quiet" label={s.common.edit} onClick={() => onClaim(claim)} />
          <Button
            look="danger"
            label={s.incident.removeClaim}
            onClick={() => void change('claims.remove', { id: claim.id }, s.toast.claimRemoved)}
          />
        </div>
      </OnlyNow>
    </article>
  );
}

function ClaimHead({ claim, claims }: Pick<Props, 'claim' | 'claims'>) {
  const s = useStrings();
  const former = claims.find(({ id }) => id === claim.supersedes);
  const successor = claims.find(({ supersedes }) => supersedes === claim.id);
  return (
    <div className={styles.head}>
      <p className={styles.facts}>
        <span>{s.tokens.claimType[claim.type]}</span>
        <ClaimStatus claim={claim} />
      </p>
      <h3>
        <bdi>{claim.text}</bdi>
      </h3>
      {claim.quantity && <p className={styles.quantity}>{quantityWords(claim.quantity, s)}</p>}
      {claim.about.length > 0 && (
        <p className={styles.about}>
          {s.incident.about}: <bdi>{claim.about.map(({ name }) => name).join(', ')}</bdi>
        </p>
      )}
      {former && <Replaced words={s.incident.replaces} claim={former} />}
      {successor && <Replaced words={s.incident.replacedBy} claim={successor} />}
      <ClaimStanding claim={claim} />
    </div>
  );
}

/** A value that was corrected stays readable beside the one that took its place. */
function Replaced({ words, claim }: { readonly words: string; readonly claim: ClaimRow }) {
  const s = useStrings();
  const jump = (): void => document.getElementById(`claim-${claim.id}`)?.scrollIntoView({ block: 'center' });
  return (
    <p className={styles.replaced}>
      {words}{' '}
      <Button
        look="link"
        label={claim.quantity ? quantityWords(claim.quantity, s) : claim.text}
        onClick={jump}
      />
    </p>
  );
}
