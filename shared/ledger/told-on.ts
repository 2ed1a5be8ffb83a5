import { appearedOn, type DatesOfArticle } from '../model/article-dates.ts';
import type { Assertion } from '../model/assertion.ts';
import { type EdtfDate, edtfSpan } from '../model/edtf-date.ts';
import { type Day, dayOf } from '../model/instant.ts';
import type { LifeStep } from '../model/measure.ts';
import { madeAt } from '../model/record-id.ts';

/**
 * The day by which an assertion was made: the last one that its date can mean, but not after its article appeared, its page
 * was read or it was recorded, where the date leaves that open. Without a date: when its article appeared, or else when
 * it was read or recorded.
 */
export function assertionToldOn({ id, said, article, link }: Assertion, datesOf: DatesOfArticle): Day {
  const appeared = appearedDay(article, datesOf);
  const known = [appeared, link?.accessed ?? null, dayOf(madeAt(id))].filter((day) => day !== null);
  return said === null ? (appeared ?? known.toSorted()[0] ?? '') : latestDay(said, known);
}

/** The day from which on a step of a measure's life was known: when its article appeared, or else its own date. */
export const stepToldOn = (measure: string, { from, article }: LifeStep, datesOf: DatesOfArticle): Day =>
  appearedDay(article, datesOf) ?? latestDay(from, [dayOf(madeAt(measure))]);

/** The last day that a date can mean: of those at hand that lie in its span, the first, or else its end. */
export function latestDay(date: EdtfDate, known: readonly Day[]): Day {
  const { start, end } = edtfSpan(date) ?? { start: null, end: null };
  const within = known.filter((day) => (start === null || start <= day) && (end === null || day <= end));
  return within.toSorted()[0] ?? end ?? start ?? '';
}

const appearedDay = (article: string | null, datesOf: DatesOfArticle): Day | null => {
  const dates = article === null ? null : datesOf(article);
  return dates && appearedOn(dates);
};
