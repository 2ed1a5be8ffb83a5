import { useMemo } from 'react';
import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import type { AxisWords } from '../../../shared/timeline/draw-axis.ts';
import { otherLane } from '../../../shared/timeline/lanes-by.ts';
import { tickWords } from '../../../shared/timeline/tick-words.ts';
import { dayNumber } from '../../../shared/timeline/timeline-scale.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import type { TimelineAddress } from '../../address/address.ts';
import { useFacetWords } from '../../ledger-lists/use-facet-words.ts';
import type { Strings } from '../../strings/en.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { entryLabel } from './entry-words.ts';

/** What the axis says, in the language of the screen. */
function axisWords(s: Strings, today: string, known: string | null): AxisWords {
  return {
    tickWords: tickWords(s.locale),
    today: known === null ? s.timeline.today : formatEventDate(known, s.locale, ''),
    now: dayNumber(known ?? today),
  };
}

/** Everything that a timeline says beside what stands in its entries. */
export function useTimelineWords(
  { lanes: by, known }: TimelineAddress,
  today: string,
  differs: ReadonlySet<string>,
) {
  const s = useStrings();
  const facets = useFacetWords();
  const then = known?.day ?? null;
  const words = useMemo(
    () => ({
      ...axisWords(s, today, then),
      labelOf: (entry: TimelineEntry) => entryLabel(entry, s),
      differs,
    }),
    [s, today, then, differs],
  );
  const laneName = (lane: string): string => {
    if (lane === otherLane) return s.timeline.unnamedLane[by];
    switch (by) {
      case 'kind':
        return facets('kinds', lane);
      case 'actor':
        return facets('actors', lane);
      case 'theme':
        return facets('themes', lane);
      case 'role': {
        const roles: Readonly<Record<string, string>> = s.tokens.role;
        return capitalised(roles[lane] ?? lane, s.locale);
      }
      case 'none':
        return s.timeline.unnamedLane.none;
    }
  };
  return { words, laneName };
}

const capitalised = (text: string, locale: string): string =>
  text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
