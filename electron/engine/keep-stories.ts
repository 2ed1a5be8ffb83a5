import type { EventOf } from '../../shared/contract/channels.ts';
import { AppError } from '../../shared/model/app-error.ts';
import type { EventHub } from './event-hub.ts';
import type { ArticleIndex } from './index/article-index.ts';
import type { Library } from './library/library.ts';

/** Keeps the stories of the index to its articles and to what persons decided. */
export type StoryKeeper = {
  /** Settles when stories are made of all that was there when it was asked. */
  readonly refresh: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type StoryKeeperDeps = {
  readonly library: Library;
  readonly index: ArticleIndex;
  readonly events: EventHub;
  /** Settles when the index holds what the files say: before that it is grouped for nothing. */
  readonly ready: () => Promise<void>;
  readonly report: (where: string, thrown: unknown) => void;
  /** Nothing is grouped but by `refresh`. */
  readonly whenAsked: boolean;
};

/**
 * Groups whenever articles changed, once for all that changed while it was at work or feeds were collected. Stories are
 * derived: where they cannot be made, all else goes on, and the next change tries again.
 */
export function keepStories({
  library,
  index,
  events,
  ready,
  report,
  whenAsked,
}: StoryKeeperDeps): StoryKeeper {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  let isStopped = false;
  let isCollecting = false;

  const group = async (): Promise<void> => {
    try {
      await ready();
      if (isStopped || !index.isWritable()) return;
      const changed = await index.groupStories([...library.records('story').values()]);
      if (changed) events.emit('data.changed', { topics: ['stories', 'articles'] });
    } catch (thrown) {
      // An index that cannot be written is told of by those who keep it.
      if (!isStopped && !(thrown instanceof AppError)) report('stories', thrown);
    }
  };
  const begin = (): Promise<void> => {
    running = group().finally(() => {
      running = null;
    });
    return running;
  };
  const refresh = (): Promise<void> => {
    if (isStopped) return Promise.resolve();
    if (!running) return begin();
    next ??= running.then(() => {
      next = null;
      return begin();
    });
    return next;
  };
  const stopListening = events.subscribe((name, payload) => {
    // The hub carries what the contract says of these events.
    if (name === 'collect.progress') {
      const { done, total } = payload as EventOf<'collect.progress'>;
      isCollecting = done < total;
    }
    if (name !== 'data.changed' || isCollecting || whenAsked) return;
    const { topics } = payload as EventOf<'data.changed'>;
    if (topics.includes('articles') || topics.includes('stories')) void refresh();
  });
  return {
    refresh,
    stop: async () => {
      isStopped = true;
      stopListening();
      await index.stopGrouping();
      await running;
    },
  };
}
