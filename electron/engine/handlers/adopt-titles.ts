import type { ParsedFeed } from '../../../shared/feeds/parsed-feed.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { Source } from '../../../shared/model/source.ts';
import type { EngineContext } from '../engine-context.ts';
import { commitSources } from './commit-changes.ts';

/** What a source is called until its feed, or a person, gives it a name. */
export const provisionalTitle = (url: string): string => new URL(url).hostname;

type Outcome = { readonly source: Source; readonly feed: ParsedFeed | null };

/**
 * A source that nobody has named takes the name that its feed gives itself, once. The index is asked at once, before
 * whatever is asked of it later, and is waited for by whoever wants to know.
 */
export async function adoptTitles(
  outcomes: readonly Outcome[],
  context: EngineContext,
): Promise<{ readonly indexed: Promise<unknown> }> {
  const changes = (): RecordChange[] =>
    outcomes.flatMap(({ source, feed }): RecordChange[] => {
      const title = feed?.feed.title?.trim().slice(0, 500) ?? '';
      const present = context.library.sources().find(({ id }) => id === source.id);
      if (title === '' || present?.title !== provisionalTitle(source.url)) return [];
      return [{ kind: 'source', id: source.id, before: present, after: { ...present, title } }];
    });
  return commitSources(() => ({ why: 'Name taken from the feed', changes: changes() }), context);
}
