import type { Ledger } from '../ledger/ledger.ts';
import { ledgerLookup } from '../ledger/ledger-lookup.ts';
import { appearedOn, type DatesOfArticle } from '../model/article-dates.ts';
import type { Assertion } from '../model/assertion.ts';
import type { Clock } from '../model/clock.ts';
import { type EdtfDate, edtfSpan } from '../model/edtf-date.ts';
import type { Incident } from '../model/incident.ts';
import { dayOf } from '../model/instant.ts';
import type { Measure } from '../model/measure.ts';
import { madeAt } from '../model/record-id.ts';
import type { SearchNote } from '../model/search-note.ts';
import { type FiledSteps, stepFiledOn } from './filed-steps.ts';

/** What each clock shows for an entry, in the precision in which it is known; null where it shows nothing. */
export type Times = Readonly<Record<Clock, EdtfDate | null>>;

export type Clocks = {
  readonly incident: (incident: Incident) => Times;
  readonly assertion: (assertion: Assertion) => Times;
  readonly step: (measure: Measure, step: Measure['life'][number]) => Times;
  readonly note: (note: SearchNote) => Times;
};

/**
 * The clocks of what a ledger holds. What stands for several articles or assertions shows the first of them. An assertion
 * happened when what it tells of did; without a date of its own it was said when its article appeared, and so was a step of
 * a measure's life that names one. A step that `filed` does not know was recorded with its measure.
 */
export function clocksOf(ledger: Ledger, datesOf: DatesOfArticle, filed: FiledSteps = new Map()): Clocks {
  const { claimsOf, assertionsOf } = ledgerLookup(ledger);
  const articleTimes = (articles: readonly string[]) => {
    const dates = articles.flatMap((id) => datesOf(id) ?? []);
    return {
      published: earliest(dates.map(({ published }) => published && dayOf(published))),
      'first-seen': earliest(dates.map(({ firstSeen }) => dayOf(firstSeen))),
    };
  };
  const appeared = (article: string | null): EdtfDate | null => {
    const dates = article === null ? null : datesOf(article);
    return dates && appearedOn(dates);
  };
  const saidOf = ({ said, article }: Assertion) => said ?? appeared(article);
  const recorded = (id: string): EdtfDate => dayOf(madeAt(id));
  const listed = (article: string | null): string[] => (article === null ? [] : [article]);
  return {
    incident: ({ id, happened, articles }) => {
      const assertions = claimsOf(id).flatMap((claim) => assertionsOf(claim.id));
      const said = earliest(assertions.map(saidOf));
      return { happened, said, ...articleTimes(articles), recorded: recorded(id) };
    },
    assertion: (assertion) => {
      const claim = ledger.claims.get(assertion.claim);
      const incident = ledger.incidents.get(claim?.incident ?? '');
      return {
        happened: claim?.quantity?.window ?? incident?.happened ?? null,
        said: saidOf(assertion),
        ...articleTimes(listed(assertion.article)),
        recorded: recorded(assertion.id),
      };
    },
    step: (measure, step) => ({
      happened: step.from,
      said: appeared(step.article) ?? step.from,
      ...articleTimes(listed(step.article)),
      recorded: stepFiledOn(filed, measure, step) ?? recorded(measure.id),
    }),
    note: ({ id, on }) => ({
      happened: on,
      said: null,
      published: null,
      'first-seen': null,
      recorded: recorded(id),
    }),
  };
}

/** By the last day that a date can mean; of those that mean the same, the first. */
function earliest(dates: readonly (EdtfDate | null)[]): EdtfDate | null {
  let found: EdtfDate | null = null;
  let lastDay = '~';
  for (const date of dates) {
    const end = date === null ? null : (edtfSpan(date)?.end ?? '~');
    if (end === null || (found !== null && end >= lastDay)) continue;
    found = date;
    lastDay = end;
  }
  return found;
}
