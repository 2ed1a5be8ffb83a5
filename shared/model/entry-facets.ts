import { bases, stances } from './assertion.ts';
import { claimStatuses } from './claim.ts';
import { measureStatuses } from './measure.ts';

export const timelineEntryKinds = ['incident', 'assertion', 'measure', 'search-note'] as const;

/** What entries can be narrowed to by a list. Each list is a field of the filter and has its counts. */
export const facetNames = [
  'actors',
  'themes',
  'kinds',
  'claimStatuses',
  'stances',
  'bases',
  'speakers',
  'measureKinds',
  'measureStatuses',
  'incidents',
  'sources',
] as const;
export type FacetName = (typeof facetNames)[number];

/** The lists whose values are tokens of the model; those of the others are whatever the ledger names. */
export const facetTokens: Readonly<Partial<Record<FacetName, readonly string[]>>> = {
  kinds: timelineEntryKinds,
  claimStatuses,
  stances,
  bases,
  measureStatuses,
};
