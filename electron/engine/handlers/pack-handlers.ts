import type { CheckedRequestOf, ResponseOf } from '../../../shared/contract/channels.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { ListedPack } from '../../../shared/contract/own-packs.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { OwnPack } from '../../../shared/model/own-pack.ts';
import { sentenceOf } from '../../../shared/packs/extend-vocabulary.ts';
import { writePackFile } from '../../../shared/packs/packs-file.ts';
import type { EngineContext } from '../engine-context.ts';
import { draftAside } from '../packs/draft-aside.ts';
import { entriesIn, type PackDraft, shownEntries } from '../packs/draft-pack.ts';
import { previewPacks } from '../packs/preview-packs.ts';
import { commitChanges } from './commit-changes.ts';
import { createLatestRun } from './latest-run.ts';

type PackChannel = Extract<keyof Handlers, `packs.${string}`>;
type File = Pick<CheckedRequestOf<'packs.inspect'>, 'text' | 'name'>;
type ReadDraft = (file: File) => Promise<PackDraft>;

export function packHandlers(context: EngineContext): {
  readonly handlers: Pick<Handlers, PackChannel>;
  readonly stop: () => Promise<void>;
} {
  const { index, keeper } = context;
  const previews = createLatestRun();
  const draftOf = createDrafts(context);
  return {
    handlers: {
      'packs.list': () => ({ packs: listed(context) }),
      'packs.inspect': async (file) => {
        const { inspected, problems } = await draftOf(file);
        return { pack: inspected, problems: shownProblems(problems) };
      },
      'packs.preview': async ({ change, limit }) => {
        const packs = await packsAfter(change, draftOf, context);
        return await previews.start(async (signal) => {
          if (index.isWritable()) await keeper.ready();
          return await previewPacks({ packs, limit }, context, signal);
        });
      },
      'packs.cancelPreview': () => ({ cancelled: previews.cancel() }),
      'packs.import': async ({ why, ...file }) => importPack(await draftOf(file), why, context),
      'packs.export': ({ id }) => {
        const pack = stored(id, context);
        return { text: writePackFile(pack), name: pack.name, entries: entriesIn(pack).length };
      },
      'packs.remove': async ({ id, why }) => {
        const before = stored(id, context);
        const changes = [{ kind: 'pack' as const, id, before, after: null }];
        const { batch } = await commitChanges(
          { why: why || `Remove the pack: ${before.name}`, changes },
          context,
        );
        return { batch, id };
      },
    },
    stop: previews.stop,
  };
}

const mostProblems = 100;

function shownProblems(problems: readonly string[]): string[] {
  const more = problems.length - mostProblems;
  return more > 0
    ? [...problems.slice(0, mostProblems), `${more} more entries are left out.`]
    : [...problems];
}

const packsOf = ({ library }: EngineContext): OwnPack[] => [...library.records('pack').values()];

function stored(id: string, { library }: EngineContext): OwnPack {
  const pack = library.records('pack').get(id);
  if (!pack) throw new AppError('NOT_FOUND', `There is no pack ${id} in this library.`);
  return pack;
}

function listed(context: EngineContext): ListedPack[] {
  const extended = context.vocabulary.now();
  const inOrder = packsOf(context).sort((a, b) => a.id.localeCompare(b.id));
  return inOrder.map((pack) => {
    const leftOut = extended.leftOut.filter((one) => one.pack === pack.id);
    const { id, name, version, maker } = pack;
    return {
      id,
      name,
      version,
      maker,
      entries: shownEntries(pack, extended),
      leftOut: leftOut.map((one) => sentenceOf(one.kind, one.id, one.reason)),
    };
  });
}

/** The last file that was read is previewed and imported next: it is not read again as long as no pack has changed. */
function createDrafts({ library }: EngineContext): ReadDraft {
  let last: {
    readonly key: string;
    readonly packs: readonly OwnPack[];
    readonly draft: Promise<PackDraft>;
  } | null = null;
  return ({ text, name }) => {
    const packs = [...library.records('pack').values()];
    const key = `${name}\n${text}`;
    const isSame = last?.packs.length === packs.length && packs.every((pack, at) => pack === last?.packs[at]);
    if (last !== null && isSame && last.key === key) return last.draft;
    const draft = draftAside({ text, name, packs, freshId: library.newId() });
    last = { key, packs, draft };
    draft.catch(() => {
      last = null; // whoever asked is told, and may ask again
    });
    return draft;
  };
}

async function packsAfter(
  change: CheckedRequestOf<'packs.preview'>['change'],
  draftOf: ReadDraft,
  context: EngineContext,
): Promise<OwnPack[]> {
  if (change.kind === 'remove') {
    const { id } = stored(change.id, context);
    return packsOf(context).filter((pack) => pack.id !== id);
  }
  const pack = taken(await draftOf(change));
  return [...packsOf(context).filter(({ id }) => id !== pack.id), pack];
}

function taken({ pack, problems }: PackDraft): OwnPack {
  if (pack === null) throw new AppError('BAD_REQUEST', problems.at(-1) ?? 'The file holds no packs.');
  return pack;
}

async function importPack(
  draft: PackDraft,
  why: string,
  context: EngineContext,
): Promise<ResponseOf<'packs.import'>> {
  const after = taken(draft);
  const counts = { entries: entriesIn(after).length, problems: shownProblems(draft.problems) };
  if (draft.inspected?.verdict === 'same') return { batch: null, id: after.id, ...counts };
  const before = context.library.records('pack').get(after.id) ?? null;
  const changes: RecordChange[] = [{ kind: 'pack', id: after.id, before, after }];
  const did = before === null ? 'Import' : 'Change';
  const { batch } = await commitChanges({ why: why || `${did} the pack: ${after.name}`, changes }, context);
  return { batch, id: after.id, ...counts };
}
