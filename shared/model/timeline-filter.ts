import { z } from 'zod';
import { bases, stances } from './assertion.ts';
import { claimStatuses } from './claim.ts';
import { clocks } from './clock.ts';
import { timelineEntryKinds } from './entry-facets.ts';
import { day } from './instant.ts';
import { knownOn } from './known-on.ts';
import { measureStatuses } from './measure.ts';

const names = z.array(z.string().max(400)).max(100).exactOptional();
const oneOf = <const Token extends string>(tokens: readonly Token[]) =>
  z.array(z.enum(tokens)).max(100).exactOptional();

/**
 * Which part of the ledger is wanted: the filter of the timeline and of every list of the ledger. Of one list anything may hold,
 * of several lists each must. Statuses of claims, stances, bases and speakers are about assertions, kinds and statuses of measures
 * about measures: where one of either is named, entries of which none speaks are left out. Both days are included; they are read
 * by the clock, which is each entry's own date where none is named.
 */
export const timelineFilter = z
  .strictObject({
    actors: names,
    themes: names,
    kinds: oneOf(timelineEntryKinds),
    claimStatuses: oneOf(claimStatuses),
    stances: oneOf(stances),
    bases: oneOf(bases),
    speakers: names,
    measureKinds: names,
    measureStatuses: oneOf(measureStatuses),
    incidents: names,
    /** By id: those that carried an article behind it. */
    sources: names,
    /** Words that all stand in it, in any order. */
    text: z.string().max(1000).exactOptional(),
    since: day.exactOptional(),
    until: day.exactOptional(),
    clock: z.enum(clocks).exactOptional(),
    knownOn: knownOn.exactOptional(),
  })
  .refine(({ since, until }) => since === undefined || until === undefined || since <= until, {
    error: 'it is after "until": write the earlier day first',
    path: ['since'],
  });
export type TimelineFilter = Omit<z.infer<typeof timelineFilter>, 'knownOn'>;
