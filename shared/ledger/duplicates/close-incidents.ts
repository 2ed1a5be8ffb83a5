import { edtfSpan } from '../../model/edtf-date.ts';
import type { Incident } from '../../model/incident.ts';
import { millisecondsOfDay } from '../../model/milliseconds-of-day.ts';
import { actorIdentity } from '../../model/named-actor.ts';
import type { Steps } from '../../model/steps.ts';
import { indexBy } from './pair-up.ts';

export type ClosePair = {
  readonly one: Incident;
  readonly other: Incident;
  readonly parties: number;
  readonly themes: number;
  readonly days: number;
};

/** How many days may lie between two incidents that are one, and how coarse their dates may be. */
const mostDaysBetween = 14;
const coarsest = 31;
/** Of incidents of one party and theme that lie close, each is held against so many that come next. */
const mostNeighbours = 12;

/** Pairs that name the same parties (or most of those of the smaller one) and a theme in common, and lie within days. */
export function* closeIncidents(incidents: readonly Incident[]): Steps<ClosePair[]> {
  const dated = incidents.flatMap((incident, index) => datedOf(incident, index) ?? []);
  const sorted = dated.sort((a, b) => a.start - b.start);
  const groups = indexBy(sorted, ({ parties, themes }) =>
    [...themes].flatMap((theme) => [...parties].map((party) => `${theme}\n${party}`)),
  );
  const compared = new Set<number>();
  const pairs: ClosePair[] = [];
  yield;
  for (const group of groups.values()) {
    yield;
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1, index + 1 + mostNeighbours)) {
        if (other.start - one.start > mostDaysBetween + coarsest) break;
        const key = Math.min(one.index, other.index) * incidents.length + Math.max(one.index, other.index);
        if (compared.has(key)) continue;
        compared.add(key);
        const pair = pairOf(one, other);
        if (pair) pairs.push(pair);
      }
    }
  }
  return pairs;
}

/** An incident with its days as numbers. */
type Dated = {
  readonly incident: Incident;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly parties: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
};

function datedOf(incident: Incident, index: number): Dated | null {
  const span = incident.happened === null ? null : edtfSpan(incident.happened);
  if (!span?.start || !span.end) return null;
  const [start, end] = [span.start, span.end].map((day) => Date.parse(day) / millisecondsOfDay);
  if (start === undefined || end === undefined || end - start >= coarsest) return null;
  const parties = new Set(incident.parties.map(({ actor }) => actorIdentity(actor)));
  return { incident, index, start, end, parties, themes: new Set(incident.themes) };
}

function pairOf(one: Dated, other: Dated): ClosePair | null {
  const days = Math.max(0, other.start - one.end);
  const parties = sharedOf(one.parties, other.parties);
  const least = Math.min(one.parties.size, other.parties.size);
  const isSame = parties === one.parties.size && parties === other.parties.size;
  if (days > mostDaysBetween || parties * 2 < least || (parties < 2 && !isSame)) return null;
  const themes = sharedOf(one.themes, other.themes);
  return { one: one.incident, other: other.incident, parties, themes, days };
}

const sharedOf = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((item) => other.has(item)).length;
