import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { EngineContext } from './engine-context.ts';
import type { IndexItem } from './index/article-index.ts';
import { readDay } from './sync-index.ts';

export type TriedArticle = IndexItem & {
  /** The title of the source that first carried it. */
  readonly source: string | undefined;
};

/** What a thread answers to articles: nothing; and to null: the figures. */
export type TrialReply<Result> = Result | null;

type Trial<Item> = {
  /** The file of the thread that looks at the articles, and what it is told at its start. */
  readonly worker: URL;
  readonly data: unknown;
  /** What it is given of an article. */
  readonly itemOf: (article: TriedArticle) => Item;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal: AbortSignal;
};

/** Articles that are handed over at once: few enough that copying them is not felt. */
const itemsInHand = 100;

/**
 * Hands every stored article to a thread of its own, the newest days first, and answers with what that thread makes of
 * them. Days are read one at a time, so that the screen is answered in between; the thread ends with the trial.
 */
export async function tryOnArticles<Item, Result>(
  { worker: file, data, itemOf, onProgress, signal }: Trial<Item>,
  { library, index }: Pick<EngineContext, 'library' | 'index'>,
): Promise<Result> {
  const worker = new Worker(file, { workerData: data });
  // It may fail while a day is read and nobody waits for its answer.
  const ended = new Promise<never>((_, reject) => {
    worker.once('error', reject).once('exit', () => reject(new Error('The thread of a preview was ended.')));
  });
  ended.catch(() => undefined); // whoever asks next is told
  const ask = async (items: readonly Item[] | null): Promise<TrialReply<Result>> => {
    worker.postMessage(items);
    const [reply] = await Promise.race([once(worker, 'message'), ended]);
    return reply as TrialReply<Result>; // our own workers say nothing else
  };
  const titles = new Map(library.sources().map(({ id, title }) => [id, title]));
  const total = index.count();
  let done = 0;
  try {
    for (const day of index.days().toSorted().toReversed()) {
      if (signal.aborted) break;
      const { items } = await readDay(day, library);
      for (let from = 0; from < items.length && !signal.aborted; from += itemsInHand) {
        const batch = items
          .slice(from, from + itemsInHand)
          .map((item) => itemOf({ ...item, source: titles.get(item.article.carriedBy[0]?.source ?? '') }));
        await ask(batch);
        done += batch.length;
        onProgress({ done: Math.min(done, total), total });
      }
    }
    const result = await ask(null);
    if (result === null) throw new Error('The thread of a preview did not answer.');
    return result;
  } finally {
    await worker.terminate();
  }
}
