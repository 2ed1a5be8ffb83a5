import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { profileChannels } from '../../../shared/contract/profile-channels.ts';
import { readProfilesFile, writeProfilesFile } from '../../../shared/exchange/profiles-file.ts';
import { sameValue } from '../../../shared/ledger/same-value.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { EngineContext } from '../engine-context.ts';
import { namedRecords } from './named-records.ts';

export function profileHandlers(context: EngineContext): Pick<Handlers, keyof typeof profileChannels> {
  const profiles = namedRecords('profile', context);
  return {
    'profiles.list': () => ({ profiles: profiles.list() }),
    'profiles.create': ({ fields, why }) => profiles.create(fields, why),
    'profiles.update': ({ id, fields, why }) => profiles.update(id, fields, why),
    'profiles.remove': ({ id, why }) => profiles.remove(id, why),
    'profiles.export': ({ ids }) => {
      const chosen = ids ? ids.map(profiles.stored) : profiles.list();
      return { text: writeProfilesFile(chosen), profiles: chosen.length };
    },
    'profiles.import': async ({ text }) => {
      const { profiles: read, problem } = readProfilesFile(text);
      if (problem !== null) throw new AppError('BAD_REQUEST', `${problem} Nothing was imported.`);
      const known = profiles.all();
      const changed = read.filter((one) => known.has(one.id) && !sameValue(known.get(one.id), one));
      const added = read.filter(({ id }) => !known.has(id));
      const counts = {
        added: added.length,
        changed: changed.length,
        same: read.length - added.length - changed.length,
      };
      const fresh = [...added, ...changed];
      if (fresh.length === 0) return { batch: null, ...counts };
      return { ...(await profiles.write(fresh, 'Import export profiles')), ...counts };
    },
  };
}
