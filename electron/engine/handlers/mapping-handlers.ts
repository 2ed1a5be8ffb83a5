import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { mappingChannels } from '../../../shared/contract/mapping-channels.ts';
import type { EngineContext } from '../engine-context.ts';
import { namedRecords } from './named-records.ts';
import { sharedRecords } from './shared-records.ts';

export function mappingHandlers(context: EngineContext): Pick<Handlers, keyof typeof mappingChannels> {
  const mappings = namedRecords('mapping', context);
  const shared = sharedRecords('mapping', context);
  return {
    'mappings.list': () => ({ mappings: mappings.list() }),
    'mappings.create': ({ fields, why }) => mappings.create(fields, why),
    'mappings.update': ({ id, fields, why }) => mappings.update(id, fields, why),
    'mappings.remove': ({ id, why }) => mappings.remove(id, why),
    'mappings.export': ({ ids }) => {
      const { text, count } = shared.give(ids);
      return { text, mappings: count };
    },
    'mappings.import': ({ text }) => shared.take(text, 'Import column mappings'),
  };
}
