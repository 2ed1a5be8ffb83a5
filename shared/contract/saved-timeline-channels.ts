import { z } from 'zod';
import { savedTimeline, savedTimelineFields } from '../model/saved-timeline.ts';
import { changed, created, nothing, removal, updated } from './channel-shapes.ts';

/** Timelines that have a name. */
export const savedTimelineChannels = {
  /** In the order of their names. */
  'timelines.list': {
    request: nothing,
    response: z.strictObject({ timelines: z.array(savedTimeline) }),
  },
  'timelines.create': { request: created(savedTimelineFields), response: changed },
  'timelines.update': { request: updated(savedTimelineFields), response: changed },
  'timelines.remove': { request: removal, response: changed },
} as const;
