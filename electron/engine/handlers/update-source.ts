import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { EngineContext } from '../engine-context.ts';
import { commitInTurn } from './commit-changes.ts';
import { followedSource } from './follow-sources.ts';

/** What a person may change of a source that is followed. What changes nothing leaves no line in the history. */
export function updateSource(context: EngineContext): Pick<Handlers, 'sources.update'> {
  return {
    'sources.update': async ({ id, fields, why }) => {
      const batch = await commitInTurn(() => {
        const before = followedSource(id, context);
        const fullText = fields.fullText ?? before.fullText ?? false;
        if (fullText === (before.fullText ?? false)) return null;
        return {
          why: why || `${fullText ? 'Fetch' : 'Do not fetch'} the whole texts of ${before.title}`,
          changes: [{ kind: 'source', id, before, after: { ...before, fullText } }],
        };
      }, context);
      return { batch: batch?.batch ?? null };
    },
  };
}
