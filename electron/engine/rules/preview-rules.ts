import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RulesPreview } from '../../../shared/contract/rule-preview.ts';
import type { EngineContext } from '../engine-context.ts';
import { readDay } from '../sync-index.ts';
import { workerUrl } from '../worker-url.ts';
import type { PreviewItem, PreviewPlan } from './preview-tally.ts';
import type { PreviewReply } from './preview-worker.ts';

/** Articles that are handed over at once: few enough that copying them is not felt. */
const itemsInHand = 100;

/**
 * Tries rules on every stored article, the newest days first. Days are read one at a time, so that the screen is
 * answered in between; all else is done by a thread of its own, which ends with the preview.
 */
export async function previewRules(
  plan: PreviewPlan,
  { library, index, events }: Pick<EngineContext, 'library' | 'index' | 'events'>,
  signal: AbortSignal,
): Promise<RulesPreview> {
  const worker = new Worker(workerUrl('preview-worker', import.meta.url), { workerData: plan });
  // It may fail while a day is read and nobody waits for its answer.
  const ended = new Promise<never>((_, reject) => {
    worker.once('error', reject).once('exit', () => reject(new Error('The preview worker was ended.')));
  });
  ended.catch(() => undefined); // whoever asks next is told
  const ask = async (items: readonly PreviewItem[] | null): Promise<PreviewReply> => {
    worker.postMessage(items);
    const [reply] = await Promise.race([once(worker, 'message'), ended]);
    return reply as PreviewReply; // our own worker says nothing else
  };
  const titles = new Map(library.sources().map(({ id, title }) => [id, title]));
  const total = index.count();
  let done = 0;
  try {
    for (const day of index.days().toSorted().toReversed()) {
      if (signal.aborted) break;
      const { items } = await readDay(day, library);
      for (let from = 0; from < items.length && !signal.aborted; from += itemsInHand) {
        const batch = items.slice(from, from + itemsInHand).map(
          ({ article, body, decision }): PreviewItem => ({
            article,
            body,
            source: titles.get(article.carriedBy[0]?.source ?? ''),
            tags: index.row(article.id)?.tags ?? [],
            decided: decision?.tags ?? [],
          }),
        );
        await ask(batch);
        done += batch.length;
        events.emit('rules.progress', { done: Math.min(done, total), total });
      }
    }
    const result = await ask(null);
    if (result === null) throw new Error('The preview worker did not answer.');
    return { ...result, cancelled: signal.aborted };
  } finally {
    await worker.terminate();
  }
}
