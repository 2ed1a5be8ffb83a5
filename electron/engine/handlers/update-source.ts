import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { EngineContext } from '../engine-context.ts';
import { commitInTurn } from './commit-changes.ts';
import { followedSource } from './follow-sources.ts';

const choices = ['fullText', 'paused'] as const;

const reasons: Readonly<Record<(typeof choices)[number], (on: boolean, title: string) => string>> = {
  fullText: (on, title) => `${on ? 'Fetch' : 'Do not fetch'} the whole texts of ${title}`,
  paused: (on, title) => `${on ? 'Pause' : 'Resume'} ${title}`,
};

/** What a person may change of a source that is followed. What changes nothing leaves no line in the history. */
export function updateSource(context: EngineContext): Pick<Handlers, 'sources.update'> {
  return {
    'sources.update': async ({ id, fields, why }) => {
      const batch = await commitInTurn(() => {
        const before = followedSource(id, context);
        const changed = choices.filter(
          (name) => (fields[name] ?? before[name] ?? false) !== (before[name] ?? false),
        );
        if (changed.length === 0) return null;
        const after = { ...before, ...Object.fromEntries(changed.map((name) => [name, fields[name]])) };
        return {
          why: why || changed.map((name) => reasons[name](fields[name] === true, before.title)).join('; '),
          changes: [{ kind: 'source', id, before, after }],
        };
      }, context);
      return { batch: batch?.batch ?? null };
    },
  };
}
