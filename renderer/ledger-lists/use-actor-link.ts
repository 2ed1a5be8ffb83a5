import { actorsAddress } from '../address/actors-address.ts';
import { formatAddress } from '../address/address.ts';
import { knownOf } from '../address/known-of.ts';
import { useAddress } from '../address/use-address.ts';

/** The way to an actor: among the actors the filter and the names searched for stay; from elsewhere it is shown on the same day. */
export function useActorLink(): (key: string | null) => string {
  const here = useAddress();
  const page = here.page === 'actors' ? here : { ...actorsAddress, known: knownOf(here) };
  return (actor) => formatAddress({ ...page, actor });
}
