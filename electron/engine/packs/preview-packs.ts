import type { PacksPreview } from '../../../shared/contract/own-packs.ts';
import type { OwnPack } from '../../../shared/model/own-pack.ts';
import type { EngineContext } from '../engine-context.ts';
import { taggingRules } from '../index/tagging-rules.ts';
import { tryOnArticles } from '../try-on-articles.ts';
import { workerUrl } from '../worker-url.ts';
import type { PacksItem, PacksPlan } from './packs-tally.ts';

/** Tags every stored article as it would be with these packs and no others, and tells what that would change. */
export async function previewPacks(
  { packs, limit }: { readonly packs: readonly OwnPack[]; readonly limit: number },
  { library, index, events }: Pick<EngineContext, 'library' | 'index' | 'events'>,
  signal: AbortSignal,
): Promise<PacksPreview> {
  const [learned = null] = library.records('relevance').values();
  const rules = taggingRules(library.records('rule').values(), learned);
  const data: PacksPlan = { packs, before: [...library.records('pack').values()], rules, limit };
  const found = await tryOnArticles<PacksItem, Omit<PacksPreview, 'cancelled'>>(
    {
      worker: workerUrl('preview-packs-worker', import.meta.url),
      data,
      itemOf: (item) => {
        const row = index.row(item.article.id);
        return { ...item, before: { tags: row?.tags ?? [], relevant: row?.relevant ?? false } };
      },
      onProgress: (progress) => events.emit('packs.progress', progress),
      signal,
    },
    { library, index },
  );
  return { ...found, cancelled: signal.aborted };
}
