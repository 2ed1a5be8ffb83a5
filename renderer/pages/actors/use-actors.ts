import { facetNames } from '../../../shared/model/entry-facets.ts';
import { foldText } from '../../../shared/search/fold-text.ts';
import type { ActorsAddress } from '../../address/actors-address.ts';
import { filterWithin, type LedgerFilter, ledgerRequestOf, narrows } from '../../address/ledger-filter.ts';
import { useChannel, useSteadyChannel } from '../../channel/use-channel.ts';
import { useKnownOn } from '../../ledger-lists/use-known-on.ts';

const notActors = facetNames.filter((name) => name !== 'actors');

/**
 * The actors that the ledger names, and those of them that are asked for: with the name, among the actors chosen, and in
 * what the rest of the filter lets through of the timeline.
 */
export function useActors({ filter, name }: ActorsAddress, isCounted: boolean) {
  const knownOn = useKnownOn();
  const { value, error, retry } = useChannel('actors.named', knownOn);
  const isNarrowed = narrows(filterWithin(filter, notActors));
  const asked = { ...requestOf(filter), ...knownOn };
  const counts = useSteadyChannel('timeline.counts', isNarrowed || isCounted ? asked : null).value;
  const all = value?.items ?? [];
  const found = isNarrowed ? counts && new Set(counts.actors.map(({ id }) => id)) : null;
  const wanted = foldText(name).split(/\s+/);
  const shown = all.filter(
    (actor) =>
      isNamed(actor.name, wanted) &&
      (filter.actors.length === 0 || filter.actors.includes(actor.key)) &&
      found?.has(actor.key) !== false,
  );
  return { all, shown, counts, isThere: value !== undefined && found !== undefined, error, retry };
}

/** Its words in any order, whatever their case and accents. */
function isNamed(name: string, words: readonly string[]): boolean {
  const folded = foldText(name);
  return words.every((word) => folded.includes(word));
}

/** Who is in something without a date counts as well: where no days are asked for, by the clock that has one for everything. */
const requestOf = (filter: LedgerFilter) => ({
  ...ledgerRequestOf(filter),
  ...(filter.since === '' && filter.until === '' && { clock: 'recorded' as const }),
});
