import { z } from 'zod';
import { exportProfileFields, exportProfileRecord } from '../model/export-profile-record.ts';
import { recordId } from '../model/record-id.ts';
import { changed, created, nothing, removal, updated } from './channel-shapes.ts';

/** Longer files are refused by their reader, which says why. */
const profilesText = z.string().max(4 * 1024 * 1024);

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
  'profiles.import': {
    request: z.strictObject({ text: profilesText }),
    response: z.strictObject({
      batch: recordId.nullable(),
      added: z.int(),
      changed: z.int(),
      same: z.int(),
    }),
  },
} as const;
