import { type Address, formatAddress } from '../address/address.ts';
import { carryAlong } from '../address/carry-along.ts';
import { incidentAddress } from '../address/incident-address.ts';
import { useAddress } from '../address/use-address.ts';

/** The way to an incident: as known on the day of the page, its claims narrowed to the same or to those that speak of one actor. */
export function useIncidentLink(): (id: string, actor?: string) => string {
  const here = useAddress();
  return (id, actor) => formatAddress(narrowedTo(carryAlong(incidentAddress(id), here), actor));
}

const narrowedTo = (address: Address, actor: string | undefined): Address =>
  address.page === 'incident' && actor !== undefined
    ? { ...address, filter: { ...address.filter, actors: [actor] } }
    : address;
