import type { JsonRecord } from '../../../shared/ledger/record-schemas.ts';
import { sameValue } from '../../../shared/ledger/same-value.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import { foldText } from '../../../shared/search/fold-text.ts';
import type { EngineContext } from '../engine-context.ts';
import type { LedgerRecords } from '../library/doc-kind.ts';
import { commitChanges } from './commit-changes.ts';

const words = {
  profile: 'export profile',
  timeline: 'saved timeline',
  mapping: 'column mapping',
  key: 'key',
} as const;
type Kind = keyof typeof words;

/** Records of one kind that a person keeps under names of their own, each written as a batch that can be undone. */
export function namedRecords<Named extends Kind>(kind: Named, context: EngineContext) {
  type One = LedgerRecords[Named];
  const { library } = context;
  const all = (): ReadonlyMap<string, One> => library.records(kind);
  const word = words[kind];
  const stored = (id: string): One => {
    const found = all().get(id);
    if (!found) throw new AppError('NOT_FOUND', `There is no ${word} ${id} in this library.`);
    return found;
  };
  const write = async (after: readonly One[], why: string): Promise<{ readonly batch: string }> => {
    const changes = after.map((one) => changeOf(kind, all().get(one.id) ?? null, one));
    if (changes.every((change) => sameValue(change.before, change.after)))
      throw new AppError('BAD_REQUEST', `Nothing would change: the ${word} says this already.`);
    refuseSameNames([...new Map([...all(), ...after.map((one) => [one.id, one] as const)]).values()], word);
    const { batch } = await commitChanges({ why, changes }, context);
    return { batch };
  };
  return {
    all,
    stored,
    /** In the order of their names. */
    list: (): One[] => [...all().values()].sort((a, b) => a.name.localeCompare(b.name)),
    create: async (fields: Omit<One, 'id'>, why: string) => {
      const id = library.newId();
      // What is left of a record without its id is its fields.
      const after = { ...fields, id } as One;
      return { ...(await write([after], why || `Add the ${word}: ${after.name}`)), id };
    },
    update: async (id: string, fields: Gaps<One>, why: string) => {
      const after: One = { ...stored(id), ...withoutGaps(fields) };
      return { ...(await write([after], why || `Change the ${word}: ${after.name}`)), id };
    },
    remove: async (id: string, why: string) => {
      const before = stored(id);
      const changes = [changeOf(kind, before, null)];
      const { batch } = await commitChanges(
        { why: why || `Remove the ${word}: ${before.name}`, changes },
        context,
      );
      return { batch, id };
    },
    write,
  };
}

type Gaps<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | undefined };

type Saved = JsonRecord & { readonly id: string; readonly name: string };

const changeOf = (kind: Kind, before: Saved | null, after: Saved | null): RecordChange => ({
  kind,
  id: (after ?? before)?.id ?? '',
  before,
  after,
});

/** An optional field that is named but undefined changes nothing. */
const withoutGaps = <Fields extends object>(fields: Gaps<Fields>): Partial<Fields> =>
  // fromEntries forgets which fields they were.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;

/** A name is what a person and the command line call it by. */
function refuseSameNames(records: readonly Pick<Saved, 'name'>[], word: string): void {
  const taken = new Set<string>();
  for (const { name } of records) {
    const key = foldText(name);
    if (taken.has(key))
      throw new AppError('CONFLICT', `Another ${word} is called “${name}” already: choose another name.`);
    taken.add(key);
  }
}
