import type { ClaimRow } from '../../../shared/contract/claim-row.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './claim-card.module.css';
import { StatusBadge } from './status-badge.tsx';

/** The status, whose it is, and what it follows from. */
export function ClaimStatus({ claim }: { readonly claim: ClaimRow }) {
  const s = useStrings();
  const words = s.tokens.claimStatus;
  const { status, suggested, isDecided } = claim;
  return (
    <details className={styles.why}>
      <summary>
        <StatusBadge status={status}>{words[status]}</StatusBadge>{' '}
        {isDecided ? s.incident.decided : s.incident.suggested}
      </summary>
      <div className={styles.reasons}>
        {isDecided && claim.statusReason !== '' && (
          <p>
            <bdi>{claim.statusReason}</bdi>
          </p>
        )}
        {isDecided && suggested.status !== status && <p>{s.incident.rulesSay(words[suggested.status])}</p>}
        <ul>
          {suggested.reasons.map((reason) => (
            <li key={reason}>{s.tokens.statusReason[reason]}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}

/** Independent origins apart from the articles that carry them: twelve outlets may be one origin. */
export function ClaimStanding({ claim }: { readonly claim: ClaimRow }) {
  const s = useStrings();
  const { origins, denials, articleCount } = claim;
  if (origins.length + denials.length === 0) return null;
  const names = (list: ClaimRow['origins']): string => list.map(({ name }) => name).join('; ');
  return (
    <p className={styles.standing}>
      {origins.length > 0 && (
        <span>
          <strong>{s.incident.origins(origins.length, articleCount)}</strong> <bdi>{names(origins)}</bdi>
        </span>
      )}
      {denials.length > 0 && (
        <span>
          <strong>{s.incident.deniedBy}</strong> <bdi>{names(denials)}</bdi>
        </span>
      )}
    </p>
  );
}
