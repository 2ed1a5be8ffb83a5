import type { RulesPreview } from '../../../shared/contract/rule-preview.ts';
import type { EngineContext } from '../engine-context.ts';
import { tryOnArticles } from '../try-on-articles.ts';
import { workerUrl } from '../worker-url.ts';
import type { PreviewItem, PreviewPlan } from './preview-tally.ts';

/** Tries rules on every stored article, beside the thread that answers the screen. */
export async function previewRules(
  plan: PreviewPlan,
  { library, index, events }: Pick<EngineContext, 'library' | 'index' | 'events'>,
  signal: AbortSignal,
): Promise<RulesPreview> {
  const found = await tryOnArticles<PreviewItem, Omit<RulesPreview, 'cancelled'>>(
    {
      worker: workerUrl('preview-worker', import.meta.url),
      data: plan,
      itemOf: ({ article, body, source, decision }) => ({
        article,
        body,
        source,
        tags: index.row(article.id)?.tags ?? [],
        decided: decision?.tags ?? [],
      }),
      onProgress: (progress) => events.emit('rules.progress', progress),
      signal,
    },
    { library, index },
  );
  return { ...found, cancelled: signal.aborted };
}
