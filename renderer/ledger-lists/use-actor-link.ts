import { actorsAddress } from '../../address/actors-address.ts';
import { formatAddress } from '../../address/address.ts';
import { useAddress } from '../../address/use-address.ts';

/** The way to another actor on the page as it is: its filter, its day and the names searched for stay. */
export function useActorLink(): (key: string | null) => string {
  const here = useAddress();
  const page = here.page === 'actors' ? here : actorsAddress;
  return (actor) => formatAddress({ ...page, actor });
}
