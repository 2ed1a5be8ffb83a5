import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import { facetNames } from '../../../shared/model/entry-facets.ts';
import type { Sheet } from '../../../shared/timeline/draw-sheet.ts';
import { isolated } from '../../../shared/timeline/isolated.ts';
import { legendOf } from '../../../shared/timeline/legend-of.ts';
import type { PreparedLane } from '../../../shared/timeline/prepare-lanes.ts';
import { wholeTime } from '../../../shared/timeline/whole-scale.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { kindWords } from '../../../shared/words/status-words.ts';
import type { TimelineAddress } from '../../address/address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { useFacetWords } from '../../ledger-lists/use-facet-words.ts';
import { useStrings } from '../../strings/use-strings.ts';
import type { useTimelineWords } from './use-timeline-words.ts';

type Figure = {
  readonly address: TimelineAddress;
  readonly entries: readonly TimelineEntry[];
  readonly lanes: readonly PreparedLane[];
  readonly words: ReturnType<typeof useTimelineWords>;
  readonly today: string;
};

/** What the figure shows, made when it is asked for. */
export function useSheet({ address, entries, lanes, words, today }: Figure): () => Sheet {
  const s = useStrings();
  const notes = useNotes(address);
  return () => ({
    title: s.timeline.title,
    notes: [...notes, s.timeline.count(entries.length)],
    made: s.figure.made(formatEventDate(today, s.locale, '')),
    lanes,
    laneName: words.laneName,
    scale: wholeTime(entries, today),
    words: words.words,
    legend: legendOf(entries, (entry) => kindWords(entry, s.tokens)),
  });
}

/** Filters, clock and day in words, so that a figure says what it leaves out. */
function useNotes({ filter, known }: TimelineAddress): string[] {
  const s = useStrings();
  const facets = useFacetWords();
  const only = filter.incidents.length === 1 ? { id: filter.incidents[0] ?? '' } : null;
  const incident = useChannel('incidents.get', only).value?.title;
  const day = (date: string): string => formatEventDate(date, s.locale, '');
  const lists = facetNames
    .filter((name) => filter[name].length > 0)
    .map((name) => {
      const values = filter[name].map((value) =>
        isolated(name === 'incidents' ? (incident ?? value) : facets(name, value)),
      );
      return `${s.ledgerFilter.lists[name]}: ${values.join(', ')}`;
    });
  const rest = [
    filter.text.trim() === '' ? '' : `${s.ledgerFilter.words}: ${isolated(filter.text.trim())}`,
    filter.since === '' ? '' : `${s.ledgerFilter.since}: ${day(filter.since)}`,
    filter.until === '' ? '' : `${s.ledgerFilter.until}: ${day(filter.until)}`,
  ].filter((note) => note !== '');
  const narrowed = [...lists, ...rest].join(' · ');
  return [
    known === null ? '' : s.known.banner(s.known.senses[known.sense], day(known.day)),
    narrowed === '' ? s.ledgerFilter.none : narrowed,
    filter.clock === '' ? '' : `${s.timeline.clock}: ${s.timeline.clocks[filter.clock]}`,
  ].filter((note) => note !== '');
}
