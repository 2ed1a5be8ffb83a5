import type { CollectedSource, CollectResult } from '../../../shared/contract/collect-result.ts';
import { joinNotices, type RuleNotice } from '../../../shared/contract/rule-notice.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { SourceHealth } from '../../../shared/model/source.ts';
import type { FeedOutcome } from '../collect/collect-feeds.ts';
import { askedEntry, type CollectLog } from '../collect/collect-log.ts';
import {
  type Arrival,
  type Batch,
  type StoredArrivals,
  type StoredFeed,
  storeArticles,
} from '../collect/store-articles.ts';
import type { EngineContext } from '../engine-context.ts';
import { type ActByRules, createActingByRules } from '../rules/act-by-rules.ts';
import { adoptAddresses } from './adopt-addresses.ts';
import { adoptTitles } from './adopt-titles.ts';
import { holdBack } from './hold-back.ts';

export type Stored = Omit<CollectResult, 'cancelled'> & {
  /** The articles that came and were not there before. */
  readonly fresh: readonly Article[];
};

export type Storing = {
  /** So many sources are asked. */
  readonly begin: (due: number) => void;
  readonly add: (outcome: FeedOutcome) => void;
  /** Tells in any case that the run has ended, and fails where something could not be stored. */
  readonly finish: () => Promise<Stored>;
};

/** Batches that the index has not followed: more would only wait in memory. */
const mostUnderWay = 2;

/**
 * Stores feeds as they arrive: all that came while the last batch was being written go together into the next, so
 * that a slow disk makes few large writes and a fast one shows articles early. Batches are written to their files
 * while the index follows those before them. After a failure nothing more is stored: `onFailure` ends the fetching, and
 * `finish` tells why.
 */
export function createStoring(
  context: EngineContext,
  log: CollectLog,
  onFailure: () => void,
  actByRules: ActByRules = createActingByRules(context),
): Storing {
  const results: CollectedSource[] = [];
  const fresh: Article[] = [];
  const notices: RuleNotice[] = [];
  let relevantArticles = 0;
  let due = 0;
  let queue: FeedOutcome[] = [];
  /** Safe in their files, while the index may not know them yet; the latest first. */
  let underWay: readonly Batch[] = [];
  const settling: Promise<void>[] = [];
  let pump: Promise<void> | null = null;
  let failed: { readonly thrown: unknown } | null = null;

  const tell = (total: number, last: CollectedSource | null): void => {
    const done = results.length;
    context.events.emit('collect.progress', { done, total, newArticles: sum(results, 'newArticles'), last });
  };
  const settle = async (saved: SavedBatch): Promise<void> => {
    const settled = await settleBatch(saved, context, actByRules);
    underWay = underWay.filter((batch) => batch !== saved.stored.batch);
    relevantArticles += settled.relevant;
    fresh.push(...saved.stored.fresh);
    notices.push(...settled.notices);
    const named = new Map(context.library.sources().map((source) => [source.id, source])); // by their own titles now
    for (const outcome of settled.outcomes) {
      const last = resultOf(outcome, saved.stored.feeds.get(outcome.source.id));
      results.push(last);
      const source = named.get(outcome.source.id) ?? outcome.source;
      log.add(askedEntry({ ...outcome, source }, last, context.now()));
      tell(due, last);
    }
    void log.flush(); // the end of the run waits for it
  };
  const drain = async (): Promise<void> => {
    while (queue.length > 0) {
      await settling.at(-mostUnderWay);
      const batch = queue;
      queue = [];
      const saved = await saveBatch(batch, underWay, context);
      underWay = [saved.stored.batch, ...underWay];
      const settled = (settling.at(-1) ?? Promise.resolve()).then(() => settle(saved));
      settled.catch(() => undefined); // it is waited for below
      settling.push(settled);
      if (queue.length === 0) await settled;
    }
    pump = null;
  };
  return {
    begin: (count) => {
      due = count;
      tell(due, null);
    },
    add: (outcome) => {
      queue.push(outcome);
      pump ??= drain().catch(async (thrown: unknown) => {
        failed = { thrown };
        onFailure();
        await Promise.allSettled(settling); // batches before it are safe, and still at work
      });
    },
    finish: async () => {
      await pump;
      tell(results.length, null);
      if (notices.length > 0) context.events.emit('rules.notified', { notices: [...joinNotices(notices)] });
      if (failed) throw failed.thrown;
      return {
        sources: results,
        due,
        fresh,
        ...countArticles(results),
        relevantArticles,
      };
    },
  };
}

type SavedBatch = {
  readonly outcomes: readonly FeedOutcome[];
  readonly stored: StoredArrivals;
  /** Settles when the index has taken the titles. */
  readonly titled: Promise<unknown>;
};

async function saveBatch(
  arrived: readonly FeedOutcome[],
  underWay: readonly Batch[],
  context: EngineContext,
): Promise<SavedBatch> {
  await context.keeper.ready(); // it may have fallen behind at the last batch
  const outcomes = holdBack(arrived, context);
  // Titles first: a tag may come from the name of a source.
  const { indexed: titled } = await adoptTitles(outcomes, context);
  const arrivals = outcomes.flatMap(({ source, feed }): Arrival[] => (feed ? [{ source, feed }] : []));
  return { outcomes, titled, stored: await storeArticles(arrivals, context, context.now(), underWay) };
}

/** Health last: validators of a feed whose articles were not stored would hide them for ever. */
async function settleBatch(
  { outcomes, stored, titled }: SavedBatch,
  context: EngineContext,
  actByRules: ActByRules,
) {
  await titled;
  const relevant = await stored.indexed;
  const notices = await actByRules(stored.fresh);
  const adopted = await adoptAddresses(outcomes, context);
  const healths = adopted.map(({ source, health }): { id: string; health: SourceHealth } => ({
    id: source.id,
    health,
  }));
  await context.library.saveHealth(healths);
  context.events.emit('data.changed', { topics: ['articles', 'sources'] });
  return { relevant, notices, outcomes: adopted };
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

const countArticles = (results: readonly CollectedSource[]): StoredFeed => ({
  newArticles: sum(results, 'newArticles'),
  updatedArticles: sum(results, 'updatedArticles'),
});

const sum = (results: readonly CollectedSource[], field: 'newArticles' | 'updatedArticles'): number =>
  results.reduce((total, result) => total + result[field], 0);
