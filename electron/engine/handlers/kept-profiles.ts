import { type ActorProfile, profileSteps } from '../../../shared/ledger/actor-profiles.ts';
import type { Ledger } from '../../../shared/ledger/ledger.ts';
import { inSlices } from '../in-slices.ts';

/** Whom a ledger names, worked out when it is first asked for and kept as long as the ledger is. */
export type KeptProfiles = (ledger: Ledger) => Promise<readonly ActorProfile[]>;

export function keptProfiles(): KeptProfiles {
  const kept = new WeakMap<Ledger, Promise<readonly ActorProfile[]>>();
  return (ledger) => {
    const known = kept.get(ledger);
    if (known) return known;
    const profiles = inSlices(profileSteps(ledger));
    kept.set(ledger, profiles);
    profiles.catch(() => kept.delete(ledger)); // whoever asks next tries again
    return profiles;
  };
}
