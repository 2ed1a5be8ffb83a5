import { useMemo } from 'react';
import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import {
  type KnownDifference,
  knownDifference,
  noDifference,
} from '../../../shared/timeline/known-difference.ts';
import { lanesBy, sortLanes } from '../../../shared/timeline/lanes-by.ts';
import { prepareLanes } from '../../../shared/timeline/prepare-lanes.ts';
import { unpackEntries } from '../../../shared/timeline/unpack-entries.ts';
import type { TimelineAddress } from '../../address/address.ts';
import { ledgerRequestOf } from '../../address/ledger-filter.ts';
import { useChannel, useSteadyChannel } from '../../channel/use-channel.ts';

const none: readonly TimelineEntry[] = [];

/**
 * The entries that the address asks for, in their lanes, and what they have otherwise than today's; what the lists of the
 * filter count only where they are open.
 */
export function useTimeline({ filter, known, lanes: by, view, entry }: TimelineAddress, isCounted: boolean) {
  const request = ledgerRequestOf(filter);
  const asked = { ...request, ...(known && { knownOn: known }) };
  const { value, error, loading, retry } = useSteadyChannel('timeline.chart', asked);
  const today = useChannel('timeline.chart', known === null ? null : request).value;
  const counts = useSteadyChannel('timeline.counts', isCounted ? asked : null).value;
  const columns = value?.columns;
  const entries = useMemo(() => (columns ? unpackEntries(columns) : none), [columns]);
  const lanes = useMemo(() => sortLanes(prepareLanes(entries, lanesBy[by]), by), [entries, by]);
  const todays = today?.columns;
  const present = useMemo(() => (todays ? unpackEntries(todays) : null), [todays]);
  const difference = useMemo(
    (): KnownDifference | null => present && knownDifference(entries, present),
    [present, entries],
  );
  const isElsewhere = view === 'undated' || (entry !== null && entries.every(({ id }) => id !== entry));
  const isAsked = isElsewhere && (value?.undated ?? 0) > 0;
  const packed = useChannel('timeline.undated', isAsked ? asked : null).value?.columns;
  const undated = useMemo(() => (packed ? unpackEntries(packed) : none), [packed]);
  return {
    entries,
    /** Those that have no date by the clock, where they are shown or one of them is opened. */
    undated,
    isUndatedThere: packed !== undefined || value?.undated === 0,
    /** Of the time over which it stretches: today's, so that a slider moves nothing but what was not known yet. */
    spanning: present ?? entries,
    lanes,
    counts,
    isThere: value !== undefined,
    /** Another filter, clock or day is being worked out while the last one is shown. */
    isWorking: loading,
    undatedCount: value?.undated ?? 0,
    error,
    retry,
    difference,
    differs: difference?.changed ?? noDifference.changed,
  };
}
