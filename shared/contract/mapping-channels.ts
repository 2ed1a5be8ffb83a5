import { z } from 'zod';
import { recordId } from '../model/record-id.ts';
import { tableMapping, tableMappingFields } from '../model/table-mapping.ts';
import { changed, created, nothing, removal, sharedText, taken, updated } from './channel-shapes.ts';

/** What the columns of tables are, under a name. */
export const mappingChannels = {
  /** In the order of their names. */
  'mappings.list': {
    request: nothing,
    response: z.strictObject({ mappings: z.array(tableMapping) }),
  },
  'mappings.create': { request: created(tableMappingFields), response: changed },
  'mappings.update': { request: updated(tableMappingFields), response: changed },
  'mappings.remove': { request: removal, response: changed },
  /** The file in which mappings are given to others: all of them, or those that are named. */
  'mappings.export': {
    request: z.strictObject({ ids: z.array(recordId).min(1).max(1000).optional() }),
    response: z.strictObject({ text: z.string(), mappings: z.int() }),
  },
  /** Takes such a file as one batch, all of it or nothing; null where it says nothing new. */
  'mappings.import': { request: z.strictObject({ text: sharedText }), response: taken },
} as const;
