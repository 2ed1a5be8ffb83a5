import type { Article } from '../../../shared/model/article.ts';
import type { EngineContext } from '../engine-context.ts';
import { createTurns } from '../turns.ts';
import { captureNewTexts, pagesToCapture } from './capture-new-texts.ts';

export type TextCaptures = {
  /** Settles when the wanted texts of these articles are there, cannot be had, or were cancelled. */
  readonly add: (fresh: readonly Article[]) => Promise<void>;
  readonly isCapturing: () => boolean;
  readonly cancel: () => void;
  readonly idle: () => Promise<void>;
};

/** The fetching of whole texts for new articles: one run at a time, so that two never meet at one host. */
export function createTextCaptures(context: EngineContext): TextCaptures {
  const inTurn = createTurns();
  const waiting = new Set<AbortController>();

  const add = async (fresh: readonly Article[]): Promise<void> => {
    const pages = pagesToCapture(fresh, context);
    const total = pages.length;
    if (total === 0) return;
    const controller = new AbortController();
    waiting.add(controller);
    let done = 0;
    const tell = (count: number): void => context.events.emit('texts.progress', { done: count, total });
    tell(0);
    try {
      await inTurn(() =>
        captureNewTexts(pages, context, controller, () => tell(Math.min(++done, total - 1))),
      );
    } finally {
      waiting.delete(controller);
      tell(total); // however it ended
      context.events.emit('data.changed', { topics: ['articles'] });
    }
  };
  return {
    add,
    isCapturing: () => waiting.size > 0,
    cancel: () => {
      for (const controller of waiting) controller.abort();
    },
    idle: () => inTurn(async () => undefined),
  };
}
