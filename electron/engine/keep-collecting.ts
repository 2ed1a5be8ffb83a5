import type { Handlers } from '../../shared/contract/dispatch.ts';
import { AppError } from '../../shared/model/app-error.ts';
import { createSchedule, type Ran } from './collect/schedule.ts';
import type { EngineContext } from './engine-context.ts';
import type { Every } from './keep-backups.ts';

type Parts = Pick<EngineContext, 'library' | 'now'> & {
  readonly collect: Handlers['collect.start'];
  /** The pages of new articles are still being fetched, perhaps from the very hosts that are due. */
  readonly isCapturing: () => boolean;
  readonly report: (where: string, thrown: unknown) => void;
};

const betweenLooks = 60_000;

/** Collects without being asked, as sources fall due, while the library is open and nobody paused it; returns the way to stop it. */
export function keepCollecting(
  { library, now, collect, isCapturing, report }: Parts,
  repeat: Every,
): () => void {
  const run = async (ids: readonly string[]): Promise<Ran> => {
    try {
      const { sources } = await collect({ sources: [...ids], force: false, all: false, waitForTexts: false });
      return sources.length === ids.length ? 'done' : 'cut-short';
    } catch (thrown) {
      if (thrown instanceof AppError && thrown.code === 'CONFLICT') return 'busy'; // a person was faster
      report('schedule', thrown);
      return 'cut-short';
    }
  };
  const { tick } = createSchedule({
    sources: () => library.sources().map((source) => ({ source, health: library.health(source.id) })),
    collect: run,
    now: () => Date.parse(now()),
    elapsed: () => performance.now(),
  });
  return repeat(async () => {
    const isPaused = library.settings().pausedSince !== null;
    if (!library.readOnly && !isPaused && !isCapturing()) await tick();
  }, betweenLooks);
}
