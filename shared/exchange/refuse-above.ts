import type { Ledger } from '../ledger/ledger.ts';
import { AppError } from '../model/app-error.ts';
import type { HandlingMark } from '../model/handling-mark.ts';
import type { TimelineFilter } from '../model/timeline-filter.ts';
import type { Found, SearchedPart } from './searched-parts.ts';
import { namedKeys } from './select-records.ts';

/** A ledger, and what the ceiling leaves of it: the same where it keeps nothing back. */
export type Cut = { readonly all: Ledger; readonly below: Ledger };

/** Refuses a filter that names what only records above the ceiling name: what is exported says what its filters ask for. */
export function refuseAbove(filter: TimelineFilter, { all, below }: Cut, ceiling: HandlingMark): void {
  if (all === below) return;
  for (const [list, names] of namesBy) {
    const asked = filter[list] ?? [];
    if (asked.length === 0) continue;
    const [known, told] = [names(all), names(below)];
    const secret = asked.find((each) => known.has(each) && !told.has(each));
    if (secret !== undefined)
      refuse(`The filter names "${nameIn(all, secret)}", of which only records speak`, ceiling);
  }
}

/** Refuses a search for what only records above the ceiling hold: its words stand in what is exported. */
export function refuseSearch(
  parts: readonly SearchedPart[],
  isTold: (found: Found) => boolean,
  ceiling: HandlingMark,
): void {
  const secret = parts.find(({ found }) => found.length > 0 && !found.some(isTold));
  if (secret) refuse(`"${secret.said}" stands only in records`, ceiling);
}

function refuse(what: string, ceiling: HandlingMark): never {
  throw new AppError(
    'BAD_REQUEST',
    `${what} that are marked stricter than ${ceiling}: name another ceiling, or take it out of the filter.`,
  );
}

type Names = (ledger: Ledger) => { readonly has: (name: string) => boolean };

const themesIn: Names = ({ incidents, measures }) =>
  new Set([...incidents.values(), ...measures.values()].flatMap(({ themes }) => themes));

/** The lists of a filter that name what records say, and how to find it in a ledger. */
const namesBy: readonly (readonly [
  'incidents' | 'actors' | 'speakers' | 'themes' | 'measureKinds',
  Names,
])[] = [
  ['incidents', ({ incidents }) => incidents],
  ['actors', namedKeys],
  ['speakers', namedKeys],
  ['themes', themesIn],
  ['measureKinds', ({ measures }) => new Set(Array.from(measures.values(), ({ kind }) => kind))],
];

const nameIn = ({ incidents, actors }: Ledger, key: string): string =>
  incidents.get(key)?.title ?? actors.get(key)?.name ?? key;
