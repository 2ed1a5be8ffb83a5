import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { savedTimelineChannels } from '../../../shared/contract/saved-timeline-channels.ts';
import type { EngineContext } from '../engine-context.ts';
import { namedRecords } from './named-records.ts';

export function savedTimelineHandlers(
  context: EngineContext,
): Pick<Handlers, keyof typeof savedTimelineChannels> {
  const timelines = namedRecords('timeline', context);
  return {
    'timelines.list': () => ({ timelines: timelines.list() }),
    'timelines.create': ({ fields, why }) => timelines.create(fields, why),
    'timelines.update': ({ id, fields, why }) => timelines.update(id, fields, why),
    'timelines.remove': ({ id, why }) => timelines.remove(id, why),
  };
}
