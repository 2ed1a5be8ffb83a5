import type { TakenRecord } from '../../shared/contract/import-channels.ts';
import { linkPlace } from '../../shared/exchange/link-place.ts';
import { recordLink } from '../../shared/exchange/record-link.ts';
import { timelineEntryKinds } from '../../shared/model/entry-facets.ts';
import { actorsAddress } from './actors-address.ts';
import { type Address, parseAddress } from './address.ts';
import { incidentAddress } from './incident-address.ts';

/** Where a record is to be seen: with its incident, else by itself; null where it has no place of its own. */
export function recordAddress({
  kind,
  id,
  incident,
}: Pick<TakenRecord, 'kind' | 'id' | 'incident'>): Address | null {
  if (incident !== null) return incidentAddress(incident);
  if (kind === 'source') return { page: 'sources' };
  if (kind === 'actor') return { ...actorsAddress, actor: id };
  const entry = timelineEntryKinds.find((each) => each === kind);
  const place = entry && entry !== 'incident' ? linkPlace(recordLink(entry, id)) : null;
  return place === null ? null : parseAddress(place);
}
