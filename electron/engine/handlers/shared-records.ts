import { sharedFiles } from '../../../shared/exchange/shared-files.ts';
import { sameValue } from '../../../shared/ledger/same-value.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { EngineContext } from '../engine-context.ts';
import type { LedgerRecords } from '../library/doc-kind.ts';
import { namedRecords } from './named-records.ts';

/** Records of a kind that people give to each other as a file. One whose id is here already is changed. */
export function sharedRecords<Kind extends keyof typeof sharedFiles>(kind: Kind, context: EngineContext) {
  type One = LedgerRecords[Kind];
  const named = namedRecords(kind, context);
  // The table has the file of each kind; its type is that of all of them.
  const file = sharedFiles[kind] as unknown as {
    readonly write: (records: readonly One[]) => string;
    readonly read: (text: string) => { readonly records: readonly One[]; readonly problem: string | null };
  };
  return {
    give: (ids: readonly string[] | undefined) => {
      const chosen = ids ? ids.map(named.stored) : named.list();
      return { text: file.write(chosen), count: chosen.length };
    },
    take: async (text: string, why: string) => {
      const { records, problem } = file.read(text);
      if (problem !== null) throw new AppError('BAD_REQUEST', `${problem} Nothing was imported.`);
      const known = named.all();
      const changed = records.filter((one) => known.has(one.id) && !sameValue(known.get(one.id), one));
      const added = records.filter(({ id }) => !known.has(id));
      const counts = {
        added: added.length,
        changed: changed.length,
        same: records.length - added.length - changed.length,
      };
      const fresh = [...added, ...changed];
      if (fresh.length === 0) return { batch: null, ...counts };
      return { ...(await named.write(fresh, why)), ...counts };
    },
  };
}
