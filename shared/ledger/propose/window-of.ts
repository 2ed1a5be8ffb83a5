import { type EdtfDate, edtfSpan } from '../../model/edtf-date.ts';
import type { Reading, Sentence } from './read-article.ts';
import type { FoundDate } from './read-dates.ts';
import { standsIn } from './stands-in.ts';

const UNTIL =
  /^(?:'?[a-z]{1,5})? ?(?:and|to|until|till|through|bis|und|et|au|a|y|al|hasta|ile|ve|arasi\w*|en|[至到和]|\/)? ?(?:the |el |le |fin |ende |early |late |mid )?$/;
const SINCE = /(?<![a-z])(?:since|seit|depuis|desde|since at least|depuis le) ?$|自$/;

/** The days that a number covers: two dates with "to" between, or "since" a date. */
export function windowOf(
  sentence: Sentence,
  { reading, dates }: { readonly reading: Reading; readonly dates: readonly FoundDate[] },
): EdtfDate | null {
  const here = dates.filter((found) => standsIn(found, sentence));
  for (const [at, from] of here.entries()) {
    const to = here[at + 1];
    const window = to && `${from.date}/${to.date}`;
    if (to && window && UNTIL.test(reading.folded.slice(from.end, to.start)) && edtfSpan(window))
      return window;
    const left = reading.folded.slice(Math.max(0, from.start - 20), from.start);
    if (SINCE.test(left) && edtfSpan(`${from.date}/..`)) return `${from.date}/..`;
  }
  return null;
}
