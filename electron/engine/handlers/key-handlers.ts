import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { keyChannels } from '../../../shared/contract/key-channels.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { EngineContext } from '../engine-context.ts';
import type { SigningKeys } from '../exchange/signing-key.ts';
import { namedRecords } from './named-records.ts';

export function keyHandlers(
  context: EngineContext,
  signing: SigningKeys,
): Pick<Handlers, keyof typeof keyChannels> {
  const keys = namedRecords('key', context);
  const refuseTwice = (key: string | undefined, id: string | null): void => {
    const other = keys.list().find((one) => one.key === key && one.id !== id);
    if (other)
      throw new AppError(
        'CONFLICT',
        `This key is remembered already, as that of “${other.name}”: rename that one.`,
      );
  };
  return {
    'keys.list': async () => ({ own: await signing.known(), keys: keys.list() }),
    'keys.create': ({ fields, why }) => {
      refuseTwice(fields.key, null);
      return keys.create(fields, why);
    },
    'keys.update': ({ id, fields, why }) => {
      refuseTwice(fields.key, id);
      return keys.update(id, fields, why);
    },
    'keys.remove': ({ id, why }) => keys.remove(id, why),
    'keys.make': async () => {
      const own = await signing.make();
      context.events.emit('data.changed', { topics: ['keys'] });
      return { own };
    },
  };
}
