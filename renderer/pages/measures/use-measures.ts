import { useMemo } from 'react';
import { filterWithin, ledgerRequestOf, narrows } from '../../address/ledger-filter.ts';
import { type MeasuresAddress, measureLists } from '../../address/measures-address.ts';
import { useChannel, useSteadyChannel } from '../../channel/use-channel.ts';
import { useKnownOn } from '../../ledger-lists/use-known-on.ts';
import { chooseMeasures } from './choose-measures.ts';

/**
 * The measures of the ledger, and those of them that are asked for: which ones the filter lets through says the timeline, so
 * that both say the same; what the lists of the filter count only where they are open.
 */
export function useMeasures({ filter, on }: MeasuresAddress, isCounted: boolean) {
  const knownOn = useKnownOn();
  const { value, error, retry } = useChannel('measures.list', knownOn);
  const listed = useChannel('incidents.list', knownOn).value;
  const within = filterWithin(filter, measureLists);
  const asked = { ...ledgerRequestOf(within), kinds: ['measure' as const], ...knownOn };
  const found = useSteadyChannel('timeline.chart', narrows(within) ? asked : null);
  const counts = useSteadyChannel('timeline.counts', isCounted ? asked : null).value;
  const records = narrows(within) ? found.value?.columns.record : undefined;
  const incidents = useMemo(() => new Map((listed?.items ?? []).map((one) => [one.id, one])), [listed]);
  const chosen = useMemo(
    () => chooseMeasures(value?.items ?? [], records ? new Set(records) : null, on),
    [value, records, on],
  );
  return {
    all: value?.items ?? [],
    chosen,
    incidents,
    counts,
    isThere: value !== undefined && (!narrows(within) || records !== undefined),
    error: error ?? found.error,
    retry: () => {
      retry();
      found.retry();
    },
  };
}
