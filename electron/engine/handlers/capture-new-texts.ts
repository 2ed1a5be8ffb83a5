import type { Article } from '../../../shared/model/article.ts';
import type { Source } from '../../../shared/model/source.ts';
import { type HostLane, hostLanes } from '../collect/host-lanes.ts';
import { createSlots, type Slots } from '../collect/slots.ts';
import { untilAborted } from '../collect/until-aborted.ts';
import type { EngineContext } from '../engine-context.ts';
import { captureText } from './capture-text.ts';

/** Pages that one run asks for: of one source, and of all. The others can be fetched one by one. */
const mostOfSource = 20;
const mostOfRun = 60;
const requestsAtATime = 4;

type Work = { readonly article: string; readonly source: Source };
type Run = { readonly slots: Slots; readonly context: EngineContext; readonly signal: AbortSignal };

/**
 * Fetches the texts of articles that a run brought, for the sources whose person asked for that: as politely as the
 * feeds, a second apart on each host. A page that cannot be had costs nothing but itself, and can be asked for again
 * in the Reader, which says why; a server that wants rest gets it.
 */
export async function captureNewTexts(
  fresh: readonly Article[],
  context: EngineContext,
  signal: AbortSignal,
): Promise<void> {
  const run = { slots: createSlots(requestsAtATime), context, signal };
  const walks = hostLanes(chosen(fresh, context)).flatMap((lane) =>
    Array.from({ length: lane.manners.connections }, () => walk(lane, run)),
  );
  await Promise.all(walks);
}

function chosen(fresh: readonly Article[], { library }: EngineContext): readonly Work[] {
  const wanting = library.sources().filter((source) => source.fullText === true);
  const works = wanting.map((source) =>
    fresh
      .filter((article) => article.carriedBy[0]?.source === source.id)
      .flatMap(({ id, url }): Work[] => (url === null ? [] : [{ article: id, source: { ...source, url } }]))
      .slice(0, mostOfSource),
  );
  return works.flat().slice(0, mostOfRun);
}

async function walk({ work, manners }: HostLane<Work>, { slots, context, signal }: Run): Promise<void> {
  let first = true;
  for (let next = work.shift(); next !== undefined; next = work.shift()) {
    if (!first && manners.spacing > 0) await untilAborted(manners.spacing, signal);
    first = false;
    if (signal.aborted) return;
    const { article } = next;
    const captured = await slots.use(() => captureText(article, context, signal));
    if (captured.kind === 'failed' && captured.resting) work.length = 0;
  }
}
