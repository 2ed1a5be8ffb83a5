import { z } from 'zod';
import { keyHash, knownKey, knownKeyFields } from '../model/known-key.ts';
import { changed, created, nothing, removal, updated } from './channel-shapes.ts';

/** The key that this library signs with, and whose the keys of others are. */
export const keyChannels = {
  /** In the order of their names; `own` is null before anything was signed. */
  'keys.list': {
    request: nothing,
    response: z.strictObject({ own: keyHash.nullable(), keys: z.array(knownKey) }),
  },
  'keys.create': { request: created(knownKeyFields), response: changed },
  'keys.update': { request: updated(knownKeyFields), response: changed },
  'keys.remove': { request: removal, response: changed },
  /** Makes the key that this library signs with, so that its owner can tell it before anything is signed. */
  'keys.make': { request: nothing, response: z.strictObject({ own: keyHash }) },
} as const;
