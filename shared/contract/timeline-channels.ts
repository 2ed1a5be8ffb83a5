import { z } from 'zod';
import { assertion } from '../model/assertion.ts';
import { claim } from '../model/claim.ts';
import { timelineEntryKinds } from '../model/entry-facets.ts';
import { incident } from '../model/incident.ts';
import { day } from '../model/instant.ts';
import { knownOn } from '../model/known-on.ts';
import { measure } from '../model/measure.ts';
import { recordId } from '../model/record-id.ts';
import { searchNote } from '../model/search-note.ts';
import { timelineFilter } from '../model/timeline-filter.ts';
import { articleRow } from './article-query.ts';
import { nothing } from './channel-shapes.ts';
import { facetCounts } from './facet-counts.ts';
import { timelineColumns } from './timeline-columns.ts';
import { timelineEntry } from './timeline-entry.ts';

/** What may be asked of the timeline. Everything on it is a view of the ledger's records. */
export const timelineChannels = {
  /** `undated`: the records that the filter lets through but that have no date to stand at. */
  'timeline.list': {
    request: timelineFilter,
    response: z.strictObject({ total: z.int(), entries: z.array(timelineEntry), undated: z.int() }),
  },
  /** The same entries, packed for what draws all of them. */
  'timeline.chart': {
    request: timelineFilter,
    response: z.strictObject({ total: z.int(), undated: z.int(), columns: timelineColumns }),
  },
  /** Those records, packed alike, each with an empty date. */
  'timeline.undated': {
    request: timelineFilter,
    response: z.strictObject({ columns: timelineColumns }),
  },
  'timeline.counts': { request: timelineFilter, response: facetCounts },
  /** The first days of the slider of "as known on". */
  'timeline.knownFrom': {
    request: nothing,
    response: z.strictObject({ said: day.nullable(), recorded: day.nullable() }),
  },
  /** The record behind an entry, what it belongs to, and the articles that carry it. */
  'timeline.record': {
    request: z.strictObject({
      kind: z.enum(timelineEntryKinds),
      record: recordId,
      knownOn: knownOn.optional(),
    }),
    response: z.strictObject({
      incident: incident.nullable(),
      claim: claim.nullable(),
      assertion: assertion.nullable(),
      measure: measure.nullable(),
      searchNote: searchNote.nullable(),
      articles: z.array(articleRow),
    }),
  },
} as const;
