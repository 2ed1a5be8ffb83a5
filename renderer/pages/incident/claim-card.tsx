import type { ClaimRow } from '../../../shared/contract/claim-row.ts';
import type { Assertion } from '../../../shared/model/assertion.ts';
import { actorKey } from '../../../shared/model/named-actor.ts';
import { Button } from '../../components/button.tsx';
import { useChange } from '../../components/toasts.tsx';
import { OnlyNow } from '../../ledger-lists/only-now.tsx';
import { useActorLink } from '../../ledger-lists/use-actor-link.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { type AssertionStart, answerTo } from './assertion-draft.ts';
import { AssertionLine } from './assertion-line.tsx';
import styles from './claim-card.module.css';
import { ClaimStanding, ClaimStatus } from './claim-standing.tsx';
import { foldRepeats } from './fold-repeats.ts';
import { orderAssertions } from './order-assertions.ts';
import { quantityWords } from './quantity-words.ts';
import { RepeatsLine } from './repeats-line.tsx';

export type ClaimActions = {
  readonly onClaim: (claim: ClaimRow) => void;
  readonly onCorrection: (claim: ClaimRow) => void;
  readonly onAssertion: (start: AssertionStart & { readonly claim: ClaimRow }) => void;
  readonly onRepeats: (assertion: Assertion) => void;
};

type Props = ClaimActions & {
  readonly claim: ClaimRow;
  /** All of the incident, to name the one that this takes the place of. */
  readonly claims: readonly ClaimRow[];
  /** What is said for and against it. */
  readonly assertions: readonly Assertion[];
};

/** A claim: what is said, how it stands and why, who is on record for it and against it. */
export function ClaimCard({
  claim,
  claims,
  assertions,
  onClaim,
  onCorrection,
  onAssertion,
  onRepeats,
}: Props) {
  const s = useStrings();
  const { change } = useChange();
  const rows = foldRepeats(
    orderAssertions(assertions),
    claim.origins.map((origin) => origin.assertions),
  );
  const line = (assertion: Assertion, depth: number) => (
    <AssertionLine
      key={assertion.id}
      assertion={assertion}
      depth={depth}
      onEdit={() => onAssertion({ claim, assertion })}
      onAnswer={() => onAssertion({ claim, first: answerTo(assertion) })}
      onRepeats={() => onRepeats(assertion)}
    />
  );
  return (
    <article
      id={`claim-${claim.id}`}
      tabIndex={-1}
      aria-labelledby={`claim-${claim.id}-text`}
      className={styles.claim}
      data-over={claim.status === 'superseded' || undefined}
    >
      <ClaimHead claim={claim} claims={claims} />
      <ul className={styles.assertions}>
        {rows.map((row) =>
          row.kind === 'one' ? (
            line(row.assertion, row.depth)
          ) : (
            <RepeatsLine key={`repeats ${row.assertions[0]?.id}`} {...row}>
              {row.assertions.map((each) => line(each, 0))}
            </RepeatsLine>
          ),
        )}
        {assertions.length === 0 && <li className={styles.none}>{s.incident.noAssertions}</li>}
      </ul>
      <OnlyNow>
        <div className={styles.actions}>
          <Button
            look="quiet"
            icon="plus"
            label={s.incident.addAssertion}
            shortcut="s"
            onClick={() => onAssertion({ claim })}
          />
          <Button look="quiet" label={s.incident.addCorrection} onClick={() => onCorrection(claim)} />
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
  const toActor = useActorLink();
  const former = claims.find(({ id }) => id === claim.supersedes);
  const successor = claims.find(({ supersedes }) => supersedes === claim.id);
  return (
    <div className={styles.head}>
      <p className={styles.facts}>
        <span>{s.tokens.claimType[claim.type]}</span>
        <ClaimStatus claim={claim} />
      </p>
      <h3 id={`claim-${claim.id}-text`}>
        <bdi>{claim.text}</bdi>
      </h3>
      {claim.quantity && <p className={styles.quantity}>{quantityWords(claim.quantity, s)}</p>}
      {claim.about.length > 0 && (
        <p className={styles.about}>
          {s.incident.about}:{' '}
          {claim.about.map((actor, place) => (
            <span key={actorKey(actor)}>
              {place > 0 && ', '}
              <a href={toActor(actorKey(actor))}>
                <bdi>{actor.name}</bdi>
              </a>
            </span>
          ))}
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
