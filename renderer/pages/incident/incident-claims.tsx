import type { ClaimRow } from '../../../shared/contract/claim-row.ts';
import type { Assertion } from '../../../shared/model/assertion.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { useChange } from '../../components/toasts.tsx';
import { formatEventDate } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { ArticleLink } from './article-link.tsx';
import styles from './incident-page.module.css';

type Props = {
  readonly incident: Incident;
  readonly onClaim: (claim: ClaimRow | null) => void;
  readonly onAssertion: (claim: ClaimRow) => void;
};

/** The claims, each with who is on record for it and against it. */
export function IncidentClaims({ incident, onClaim, onAssertion }: Props) {
  const s = useStrings();
  const claims = useChannel('claims.list', { incident: incident.id }).value?.items ?? [];
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{s.incident.claims}</h2>
        <Button icon="plus" label={s.incident.addClaim} shortcut="a" onClick={() => onClaim(null)} />
      </div>
      {claims.length === 0 && <p className={styles.none}>{s.incident.noClaims}</p>}
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} onClaim={onClaim} onAssertion={onAssertion} />
      ))}
    </section>
  );
}

function ClaimCard({ claim, onClaim, onAssertion }: Omit<Props, 'incident'> & { readonly claim: ClaimRow }) {
  const s = useStrings();
  const { change } = useChange();
  const assertions = useChannel('assertions.list', { claim: claim.id }).value?.items ?? [];
  const sorted = assertions.toSorted((a, b) => (a.said ?? '').localeCompare(b.said ?? ''));
  return (
    <article className={styles.claim}>
      <div className={styles.claimHead}>
        <p className={styles.claimFacts}>
          <span>{s.tokens.claimType[claim.type]}</span>
          <span className={styles.status} data-status={claim.status} title={claim.statusReason || undefined}>
            {s.tokens.claimStatus[claim.status]}
          </span>
        </p>
        <h3>
          <bdi>{claim.text}</bdi>
        </h3>
      </div>
      <ul className={styles.assertions}>
        {sorted.map((assertion) => (
          <AssertionLine key={assertion.id} assertion={assertion} />
        ))}
        {sorted.length === 0 && (
          <li className={`${styles.assertion} ${styles.none}`}>{s.incident.noAssertions}</li>
        )}
      </ul>
      <div className={styles.claimActions}>
        <Button look="quiet" icon="plus" label={s.incident.addAssertion} onClick={() => onAssertion(claim)} />
        <Button look="quiet" label={s.common.edit} onClick={() => onClaim(claim)} />
        <Button
          look="danger"
          label={s.incident.removeClaim}
          onClick={() => void change('claims.remove', { id: claim.id }, s.toast.claimRemoved)}
        />
      </div>
    </article>
  );
}

/** On which side of a claim a stance stands; told by shape as well as by word. */
const sides: Record<Assertion['stance'], 'for' | 'against' | 'neither'> = {
  asserts: 'for',
  repeats: 'for',
  corroborates: 'for',
  denies: 'against',
  retracts: 'against',
  refutes: 'against',
  corrects: 'neither',
  'declines-to-comment': 'neither',
  'no-reply-found': 'neither',
};

function AssertionLine({ assertion }: { readonly assertion: Assertion }) {
  const s = useStrings();
  const { change } = useChange();
  const said = assertion.said && formatEventDate(assertion.said, s.locale, s.common.aboutDate);
  const facts = [said, assertion.basis === 'unstated' ? null : s.tokens.basis[assertion.basis]].filter(
    Boolean,
  );
  return (
    <li className={styles.assertion}>
      <span className={styles.stance} data-side={sides[assertion.stance]}>
        {s.tokens.stance[assertion.stance]}
      </span>
      <div className={styles.says}>
        <strong>
          <bdi>{assertion.speaker.name}</bdi>
        </strong>
        {assertion.quote && (
          <q>
            <Untrusted text={assertion.quote.text} />
          </q>
        )}
        <small>
          {facts.join(' · ')}
          {assertion.article && (
            <>
              {' '}
              · <ArticleLink id={assertion.article} />
            </>
          )}
        </small>
      </div>
      <Button
        look="quiet"
        icon="close"
        iconOnly
        label={s.common.remove}
        onClick={() => void change('assertions.remove', { id: assertion.id }, s.toast.assertionRemoved)}
      />
    </li>
  );
}
