import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { EngineContext } from '../engine-context.ts';
import { syncIndex } from '../sync-index.ts';

/** `check` verifies every file of record; with `rebuildIndex` the derived index is made anew from them. */
export function libraryHandlers(
  context: EngineContext,
  isCollecting: () => boolean,
): Pick<Handlers, 'library.info' | 'library.check'> {
  const { library, index, events } = context;
  return {
    'library.info': () => ({
      folder: library.folder,
      readOnly: library.readOnly,
      problems: [...library.problems()],
      counts: {
        sources: library.sources().length,
        articles: index.count(),
        incidents: library.records('incident').size,
      },
      collecting: isCollecting(),
    }),
    'library.check': async ({ rebuildIndex }) => {
      if (rebuildIndex) {
        await index.clear();
        await syncIndex(library, index, events, new AbortController().signal);
      }
      const problems = [...(await library.check())];
      return { ok: problems.length === 0, problems };
    },
  };
}
