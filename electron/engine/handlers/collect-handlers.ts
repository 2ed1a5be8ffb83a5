import type { CollectedSource, CollectResult } from '../../../shared/contract/channels.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { Article } from '../../../shared/model/article.ts';
import { findSource } from '../../../shared/model/find-source.ts';
import type { SourceHealth } from '../../../shared/model/source.ts';
import { collectFeeds, type FeedOutcome } from '../collect/collect-feeds.ts';
import { askedEntry, type CollectLog, createCollectLog, skippedEntry } from '../collect/collect-log.ts';
import { type Arrival, type StoredFeed, storeArticles } from '../collect/store-articles.ts';
import type { EngineContext } from '../engine-context.ts';
import { adoptAddresses } from './adopt-addresses.ts';
import { adoptTitles } from './adopt-titles.ts';
import { captureNewTexts } from './capture-new-texts.ts';
import { holdBack } from './hold-back.ts';

type CollectHandlers = Pick<Handlers, 'collect.start' | 'collect.log' | 'collect.pause' | 'collect.cancel'>;

export type Collecting = CollectHandlers & {
  readonly isCollecting: () => boolean;
  readonly stop: () => Promise<void>;
};

type Request = {
  readonly sources?: readonly string[] | undefined;
  readonly force: boolean;
  readonly all: boolean;
};

/** One collect at a time: two would ask the same servers twice for the same. */
export function collectHandlers(context: EngineContext): Collecting {
  const log = createCollectLog(context.library.collectLog.append);
  let running: { readonly controller: AbortController; readonly done: Promise<CollectResult> } | null = null;
  const start = async (request: Request): Promise<CollectResult> => {
    if (running) throw new AppError('CONFLICT', 'Collecting is under way already; wait for it or cancel it.');
    const controller = new AbortController();
    const done = collect(request, controller, context, log).finally(log.flush);
    running = { controller, done };
    try {
      return await done;
    } finally {
      running = null;
      context.events.emit('data.changed', { topics: ['articles', 'sources'] });
    }
  };
  return {
    'collect.start': start,
    'collect.log': async (query) => ({ entries: await context.library.collectLog.latest(query) }),
    'collect.pause': ({ paused }) => pauseCollecting(paused, context),
    'collect.cancel': () => {
      running?.controller.abort();
      return { cancelled: running !== null };
    },
    isCollecting: () => running !== null,
    stop: async () => {
      running?.controller.abort();
      await running?.done.catch(() => undefined); // start() has told whoever asked for it
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
  log: CollectLog,
): Promise<CollectResult> {
  if (context.library.readOnly)
    throw new AppError(
      'READ_ONLY',
      'This library is open for reading only, so nothing can be collected into it.',
    );
  const sources = chosenSources(request.sources, context);
  // Until the index holds what the files say, an article that is there already would be taken for a new one.
  await Promise.all([context.keeper.ready(), context.index.prepare()]);
  const storing = createStoring(context, log, sources.length, () => controller.abort());
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
      onFeed: storing.add,
      onSkip: (skipped) => log.add(skippedEntry(skipped, context.now())),
      signal: controller.signal,
    },
  );
  const result = await storing.finish();
  await captureNewTexts(storing.fresh(), context, controller.signal);
  return result;
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

/**
 * Stores feeds as they arrive: all that came while the last batch was being written go together into the next, so
 * that a slow disk makes few large writes and a fast one shows articles early. After a failure nothing more is
 * stored: `onFailure` ends the fetching, and `finish` tells why.
 */
function createStoring(context: EngineContext, log: CollectLog, total: number, onFailure: () => void) {
  const results: CollectedSource[] = [];
  const fresh: Article[] = [];
  let relevantArticles = 0;
  let queue: FeedOutcome[] = [];
  let pump: Promise<void> | null = null;
  let failed: { readonly thrown: unknown } | null = null;

  const drain = async (): Promise<void> => {
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      const stored = await storeBatch(batch, context);
      relevantArticles += stored.relevant;
      fresh.push(...stored.fresh);
      for (const outcome of stored.outcomes) {
        const last = resultOf(outcome, stored.feeds.get(outcome.source.id));
        results.push(last);
        log.add(askedEntry(outcome, last, context.now()));
        context.events.emit('collect.progress', {
          done: results.length,
          total,
          newArticles: sum(results, 'newArticles'),
          last,
        });
      }
      void log.flush(); // the end of the run waits for it
    }
    pump = null;
  };
  return {
    add: (outcome: FeedOutcome): void => {
      queue.push(outcome);
      pump ??= drain().catch((thrown: unknown) => {
        failed = { thrown };
        onFailure();
      });
    },
    /** The articles that it brought and that were not there before. */
    fresh: (): readonly Article[] => fresh,
    finish: async (): Promise<CollectResult> => {
      await pump;
      if (failed) throw failed.thrown;
      return {
        sources: results,
        newArticles: sum(results, 'newArticles'),
        updatedArticles: sum(results, 'updatedArticles'),
        relevantArticles,
      };
    },
  };
}

/** Health last: validators of a feed whose articles were not stored would hide them for ever. */
async function storeBatch(arrived: readonly FeedOutcome[], context: EngineContext) {
  await context.keeper.ready(); // it may have fallen behind at the last batch
  const batch = holdBack(arrived, context);
  // Titles first: a tag may come from the name of a source.
  await adoptTitles(batch, context);
  const arrivals = batch.flatMap(({ source, feed }): Arrival[] => (feed ? [{ source, feed }] : []));
  const stored = await storeArticles(arrivals, context, context.now());
  const outcomes = await adoptAddresses(batch, context);
  const healths = outcomes.map(({ source, health }): { id: string; health: SourceHealth } => ({
    id: source.id,
    health,
  }));
  await context.library.saveHealth(healths);
  context.events.emit('data.changed', { topics: ['articles', 'sources'] });
  return { ...stored, outcomes };
}

function resultOf(outcome: FeedOutcome, stored: StoredFeed | undefined): CollectedSource {
  return {
    id: outcome.source.id,
    url: outcome.source.url,
    verdict: outcome.verdict,
    newArticles: stored?.newArticles ?? 0,
    updatedArticles: stored?.updatedArticles ?? 0,
    ms: outcome.ms,
    ...(outcome.message === null ? {} : { error: outcome.message }),
  };
}

const sum = (results: readonly CollectedSource[], field: 'newArticles' | 'updatedArticles'): number =>
  results.reduce((total, result) => total + result[field], 0);
