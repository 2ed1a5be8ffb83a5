import type { SavedTimeline, SavedTimelineFields } from '../../shared/model/saved-timeline.ts';
import { type TimelineAddress, timelineAddress } from './address.ts';
import { ledgerRequestOf, noLedgerFilter } from './ledger-filter.ts';

type View = Pick<SavedTimelineFields, 'filter' | 'lanes'>;

/** What of a view of the timeline is saved under a name. */
export const viewOf = ({ filter, known, lanes }: TimelineAddress): View => ({
  filter: { ...ledgerRequestOf(filter), ...(known && { knownOn: known }) },
  lanes,
});

/** The view of the timeline that was saved. */
export function savedAddress({ filter, lanes }: Pick<SavedTimeline, 'filter' | 'lanes'>): TimelineAddress {
  const { knownOn = null, ...lists } = filter;
  return { ...timelineAddress, filter: { ...noLedgerFilter, ...lists }, known: knownOn, lanes };
}
