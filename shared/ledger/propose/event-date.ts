import { type EdtfDate, edtfSpan } from '../../model/edtf-date.ts';
import type { dateBases } from '../../model/incident.ts';
import type { Act } from './act.ts';
import type { Findings } from './findings.ts';
import { publishedDate } from './published-date.ts';

export type EventDate = {
  readonly date: EdtfDate | null;
  readonly datePrecision: 'year' | 'month' | 'day' | null;
  readonly dateBasis: (typeof dateBases)[number] | null;
};

const basisOf: Readonly<Partial<Record<Act['kind'], (typeof dateBases)[number]>>> = {
  sue: 'lawsuit-filed',
  'sued-by': 'lawsuit-filed',
  charge: 'event',
  penalise: 'event',
  investigate: 'event',
  convict: 'event',
  deed: 'event',
  suffer: 'first-harm',
  accuse: 'first-report',
  'accused-of': 'first-report',
  deny: 'first-report',
  find: 'first-report',
  say: 'first-report',
};

/** What says most of when it happened comes first. */
const order: readonly Act['kind'][] = [
  'penalise',
  'charge',
  'convict',
  'sue',
  'sued-by',
  'accuse',
  'accused-of',
  'investigate',
  'suffer',
  'find',
  'deny',
  'say',
  'deed',
];

/** What covers a span ("since October", "between May and July") tells how long, not when it came to be known. */
const SPANS =
  /(?:since|until|between|from|seit|bis|zwischen|depuis|jusqu'au|entre|desde|hasta|within|binnen|before|vor|avant|antes de|by|自|至|截至) $/;

/** A hearing or a deadline that is named lies ahead. */
const PLANNED =
  /(?<![a-z])(?:hearing|trial date|scheduled|set for|deadline|durusma|anhorung|verhandlung|frist|audience|fixee?|prevue?|audiencia|vista|plazo|until|by the end)(?![a-z])|开庭|截止/;

function isAhead(date: EdtfDate, published: EdtfDate | null): boolean {
  const [start, end] = [edtfSpan(date)?.start, published && edtfSpan(published)?.end];
  return Boolean(start && end && start > end);
}

const withPrecision = (date: EdtfDate, dateBasis: EventDate['dateBasis']): EventDate => ({
  date,
  datePrecision: edtfSpan(date)?.precision ?? null,
  dateBasis,
});

/** When the event of an article was: the first date that stands with an act of it, else the first of its beginning. */
export function eventDate({ reading, acts, dates }: Findings): EventDate {
  const published = publishedDate(reading.input.published);
  let early: EventDate | null = null;
  for (const { date, start } of dates) {
    const sentence = reading.sentenceAt(start);
    const left = reading.folded.slice(Math.max(0, start - 14), start);
    if (!sentence || sentence.isBackground || SPANS.test(left) || isAhead(date, published)) continue;
    if (PLANNED.test(reading.folded.slice(sentence.start, sentence.end))) continue;
    const kinds = new Set(acts.filter((act) => act.sentence === sentence).map(({ kind }) => kind));
    const kind = order.find((one) => kinds.has(one));
    if (kind) return withPrecision(date, basisOf[kind] ?? 'event');
    if (sentence.place !== 'body') early ??= withPrecision(date, 'first-report');
  }
  if (early) return early;
  return published === null
    ? { date: null, datePrecision: null, dateBasis: null }
    : withPrecision(published, 'publication');
}
