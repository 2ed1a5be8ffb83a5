import { z } from 'zod';
import { exportProfileFields, exportProfileRecord } from '../model/export-profile-record.ts';
import { recordId } from '../model/record-id.ts';
import { changed, created, nothing, removal, sharedText, taken, updated } from './channel-shapes.ts';

/** Ways of exporting that have a name. */
export const profileChannels = {
  /** In the order of their names. */
  'profiles.list': {
    request: nothing,
    response: z.strictObject({ profiles: z.array(exportProfileRecord) }),
  },
  'profiles.create': { request: created(exportProfileFields), response: changed },
  'profiles.update': { request: updated(exportProfileFields), response: changed },
  'profiles.remove': { request: removal, response: changed },
  /** The file in which profiles are given to others: all of them, or those that are named. */
  'profiles.export': {
    request: z.strictObject({ ids: z.array(recordId).min(1).max(1000).optional() }),
    response: z.strictObject({ text: z.string(), profiles: z.int() }),
  },
  /** Takes such a file as one batch, all of it or nothing; null where it says nothing new. */
  'profiles.import': { request: z.strictObject({ text: sharedText }), response: taken },
} as const;
