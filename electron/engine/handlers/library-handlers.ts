import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { EngineContext } from '../engine-context.ts';
import type { Collecting } from './collect-handlers.ts';

/** `check` verifies every file of record; with `rebuildIndex` the derived index is made anew from them. */
export function libraryHandlers(
  context: EngineContext,
  { isCollecting, isCapturing }: Pick<Collecting, 'isCollecting' | 'isCapturing'>,
): Pick<Handlers, 'library.info' | 'library.check'> {
  const { library, index, keeper } = context;
  return {
    'library.info': () => ({
      folder: library.folder,
      readOnly: library.readOnly,
      problems: [...library.problems(), ...keeper.problems()],
      counts: {
        sources: library.sources().length,
        articles: index.count(),
        incidents: library.records('incident').size,
      },
      collecting: isCollecting() || isCapturing(),
      pausedSince: library.settings().pausedSince,
    }),
    'library.check': async ({ rebuildIndex }) => {
      if (rebuildIndex && isCollecting())
        throw new AppError(
          'CONFLICT',
          'The index cannot be made anew while feeds are collected; wait for the end or cancel it.',
        );
      if (rebuildIndex) await keeper.rebuild();
      const problems = [...(await library.check()), ...keeper.problems()];
      return { ok: problems.length === 0, problems };
    },
  };
}
