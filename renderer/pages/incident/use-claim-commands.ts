import type { ClaimRow } from '../../../shared/contract/claim-row.ts';
import { knownOf } from '../../address/known-of.ts';
import { useAddress } from '../../address/use-address.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import type { ClaimActions } from './claim-card.tsx';

/** Keys lead from claim to claim, and say who else says the one at which the keyboard is. */
export function useClaimCommands(
  claims: readonly ClaimRow[],
  onAssertion: ClaimActions['onAssertion'],
): void {
  const isNow = knownOf(useAddress()) === null;
  const go = (place: number): void => {
    const claim = claims[Math.min(claims.length - 1, Math.max(0, place))];
    const card = claim && document.getElementById(`claim-${claim.id}`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'start' });
  };
  const say = (): void => {
    const claim = claims[placeOf(claims)] ?? claims[0];
    if (claim) onAssertion({ claim });
  };
  useCommands(
    claims.length === 0
      ? {}
      : {
          'list.next': () => go(placeOf(claims) + 1),
          'list.previous': () => go(placeOf(claims) - 1),
          ...(isNow && { 'incident.assertion': say }),
        },
  );
}

/** Of the claim that has the focus, or something within it; -1 where none has. */
const placeOf = (claims: readonly ClaimRow[]): number => {
  const card = document.activeElement?.closest('[id^=claim-]');
  return claims.findIndex(({ id }) => card?.id === `claim-${id}`);
};
