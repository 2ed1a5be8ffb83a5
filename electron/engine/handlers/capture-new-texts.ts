import type { Article } from '../../../shared/model/article.ts';
import type { Source } from '../../../shared/model/source.ts';
import { restingHosts } from '../collect/collect-feeds.ts';
import { type HostLane, hostLanes } from '../collect/host-lanes.ts';
import { createSlots, type Slots } from '../collect/slots.ts';
import { untilAborted } from '../collect/until-aborted.ts';
import type { EngineContext } from '../engine-context.ts';
import { captureText } from './capture-text.ts';

/** Pages that one run asks for: of one source, and of all. The others can be fetched one by one. */
const mostOfSource = 20;
const mostOfRun = 60;
const requestsAtATime = 4;

export type Work = { readonly article: string; readonly source: Source };

type Run = {
  readonly slots: Slots;
  readonly context: EngineContext;
  readonly signal: AbortSignal;
  /** Called after each page, had or not. */
  readonly onPage: () => void;
};

/**
 * Fetches the texts of articles that a run brought: as politely as the feeds, a second apart on each host. A page that
 * cannot be had costs nothing but itself, and can be asked for again in the Reader, which says why; a server that wants
 * rest gets it. Where a text cannot be stored, the rest is left as well.
 */
export async function captureNewTexts(
  works: readonly Work[],
  context: EngineContext,
  controller: AbortController,
  onPage: () => void,
): Promise<void> {
  const run = { slots: createSlots(requestsAtATime), context, signal: controller.signal, onPage };
  const walks = hostLanes(works).flatMap((lane) =>
    Array.from({ length: lane.manners.connections }, () => walk(lane, run)),
  );
  try {
    await Promise.all(walks);
  } catch (thrown) {
    controller.abort();
    await Promise.allSettled(walks);
    throw thrown;
  }
}

/** The pages to fetch for articles that came first from a source whose person asked for whole texts; none of a host at rest. */
export function pagesToCapture(fresh: readonly Article[], { library, now }: EngineContext): readonly Work[] {
  const sources = library.sources();
  const wanting = sources.filter((source) => source.fullText === true);
  const planned = sources.map((source) => ({ source, health: library.health(source.id) }));
  const resting = restingHosts(planned, Date.parse(now()));
  const isAskable = (url: string | null): url is string =>
    url !== null && !resting.has(URL.parse(url)?.host ?? '');
  const works = wanting.map((source) =>
    fresh
      .filter((article) => article.carriedBy[0]?.source === source.id)
      .flatMap(({ id, url }): Work[] => (isAskable(url) ? [{ article: id, source: { ...source, url } }] : []))
      .slice(0, mostOfSource),
  );
  return works.flat().slice(0, mostOfRun);
}

async function walk(
  { work, manners }: HostLane<Work>,
  { slots, context, signal, onPage }: Run,
): Promise<void> {
  let first = true;
  for (let next = work.shift(); next !== undefined; next = work.shift()) {
    if (!first && manners.spacing > 0) await untilAborted(manners.spacing, signal);
    first = false;
    if (signal.aborted) return;
    const { article } = next;
    const captured = await slots.use(() => captureText(article, context, signal));
    onPage();
    if (captured.kind === 'failed' && captured.resting) work.length = 0;
  }
}
