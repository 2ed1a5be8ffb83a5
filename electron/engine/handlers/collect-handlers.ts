import type { CollectResult } from '../../../shared/contract/collect-result.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { findSource } from '../../../shared/model/find-source.ts';
import { collectFeeds } from '../collect/collect-feeds.ts';
import { type CollectLog, createCollectLog, skippedEntry } from '../collect/collect-log.ts';
import type { EngineContext } from '../engine-context.ts';
import { type ActByRules, createActingByRules } from '../rules/act-by-rules.ts';
import { createStoring, type Stored } from './store-outcomes.ts';
import { createTextCaptures } from './text-captures.ts';

type CollectHandlers = Pick<Handlers, 'collect.start' | 'collect.log' | 'collect.pause' | 'collect.cancel'>;

export type Collecting = CollectHandlers & {
  readonly isCollecting: () => boolean;
  /** Whole texts are fetched for a collect that has been answered. */
  readonly isCapturing: () => boolean;
  readonly stop: () => Promise<void>;
};

type Request = {
  readonly sources?: readonly string[] | undefined;
  readonly force: boolean;
  readonly all: boolean;
  readonly waitForTexts: boolean;
};

/**
 * One collect at a time: two would ask the same servers twice for the same. Sixty pages, each a second after the last
 * of its host or half a minute late, are longer than anybody waits for the news, and the next feeds would wait too: whole
 * texts are fetched behind the answer. A host that ends after it says `waitForTexts`.
 */
export function collectHandlers(context: EngineContext): Collecting {
  const log = createCollectLog(context.library.collectLog.append);
  const actByRules = createActingByRules(context);
  const captures = createTextCaptures(context);
  let running: { readonly controller: AbortController; readonly done: Promise<Stored> } | null = null;
  const run = async (request: Request, controller: AbortController): Promise<Stored> => {
    const done = collect(request, controller, context, { log, actByRules }).finally(log.flush);
    running = { controller, done };
    try {
      return await done;
    } finally {
      running = null;
      context.events.emit('data.changed', { topics: ['articles', 'sources'] });
    }
  };
  const start = async (request: Request): Promise<CollectResult> => {
    if (running) throw new AppError('CONFLICT', 'Collecting is under way already; wait for it or cancel it.');
    const controller = new AbortController();
    const { fresh, ...result } = await run(request, controller);
    const cancelled = controller.signal.aborted;
    const texts = cancelled ? Promise.resolve() : captures.add(fresh);
    if (request.waitForTexts) await texts;
    else texts.catch((thrown: unknown) => context.report('texts', thrown));
    return { ...result, cancelled };
  };
  return {
    'collect.start': start,
    'collect.log': async (query) => ({ entries: await context.library.collectLog.latest(query) }),
    'collect.pause': ({ paused }) => pauseCollecting(paused, context),
    'collect.cancel': () => {
      const cancelled = running !== null || captures.isCapturing();
      running?.controller.abort();
      captures.cancel();
      return { cancelled };
    },
    isCollecting: () => running !== null,
    isCapturing: captures.isCapturing,
    stop: async () => {
      running?.controller.abort();
      await running?.done.catch(() => undefined); // start() has told whoever asked for it
      captures.cancel();
      await captures.idle();
    },
  };
}

/** A run that is under way goes on: that is what cancelling is for. Pausing twice keeps the first moment. */
async function pauseCollecting(paused: boolean, { library, events, now }: EngineContext) {
  const since = library.settings().pausedSince;
  const pausedSince = paused ? (since ?? now()) : null;
  if (pausedSince !== since) {
    await library.saveSettings({ pausedSince });
    events.emit('data.changed', { topics: ['library'] });
  }
  return { pausedSince };
}

async function collect(
  request: Request,
  controller: AbortController,
  context: EngineContext,
  { log, actByRules }: { readonly log: CollectLog; readonly actByRules: ActByRules },
): Promise<Stored> {
  if (context.library.readOnly)
    throw new AppError(
      'READ_ONLY',
      'This library is open for reading only, so nothing can be collected into it.',
    );
  const sources = chosenSources(request.sources, context);
  // Until the index holds what the files say, an article that is there already would be taken for a new one.
  await context.keeper.ready();
  // The first feeds are fetched meanwhile; what fails here fails again, and is told, with the first articles.
  context.index.prepare().catch((thrown: unknown) => context.report('index', thrown));
  const storing = createStoring(context, log, () => controller.abort(), actByRules);
  try {
    await collectFeeds(
      {
        sources: sources.map((source) => ({ source, health: context.library.health(source.id) })),
        force: request.force,
        all: request.all,
        named: request.sources !== undefined,
      },
      {
        transport: context.transport,
        parser: context.parser,
        now: () => Date.parse(context.now()),
        onDue: storing.begin,
        onFeed: storing.add,
        onSkip: (skipped) => log.add(skippedEntry(skipped, context.now())),
        signal: controller.signal,
      },
    );
  } catch (thrown) {
    await storing.finish();
    throw thrown;
  }
  return storing.finish();
}

function chosenSources(wanted: readonly string[] | undefined, { library }: EngineContext) {
  const sources = library.sources();
  if (wanted === undefined) return sources;
  const chosen = wanted.map((one) => {
    const found = findSource(sources, one);
    if (!found)
      throw new AppError(
        'NOT_FOUND',
        `"${one}" is neither the id nor the address of a source of this library.`,
      );
    return found;
  });
  return [...new Set(chosen)];
}
