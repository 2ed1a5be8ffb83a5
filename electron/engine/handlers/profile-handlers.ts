import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { profileChannels } from '../../../shared/contract/profile-channels.ts';
import type { EngineContext } from '../engine-context.ts';
import { namedRecords } from './named-records.ts';
import { sharedRecords } from './shared-records.ts';

export function profileHandlers(context: EngineContext): Pick<Handlers, keyof typeof profileChannels> {
  const profiles = namedRecords('profile', context);
  const shared = sharedRecords('profile', context);
  return {
    'profiles.list': () => ({ profiles: profiles.list() }),
    'profiles.create': ({ fields, why }) => profiles.create(fields, why),
    'profiles.update': ({ id, fields, why }) => profiles.update(id, fields, why),
    'profiles.remove': ({ id, why }) => profiles.remove(id, why),
    'profiles.export': ({ ids }) => {
      const { text, count } = shared.give(ids);
      return { text, profiles: count };
    },
    'profiles.import': ({ text }) => shared.take(text, 'Import export profiles'),
  };
}
