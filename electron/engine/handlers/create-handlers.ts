import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { EngineContext } from '../engine-context.ts';
import { createSigningKey } from '../exchange/signing-key.ts';
import { createTurns } from '../turns.ts';
import { articleFacts } from './article-facts.ts';
import { articleHandlers } from './article-handlers.ts';
import { askedTimeline } from './asked-timeline.ts';
import { batchHandlers } from './batch-handlers.ts';
import { collectHandlers } from './collect-handlers.ts';
import { exampleHandlers } from './example-handlers.ts';
import { exportHandlers } from './export-handlers.ts';
import { historyHandlers } from './history-handlers.ts';
import { importHandlers } from './import-handlers.ts';
import { keyHandlers } from './key-handlers.ts';
import { knownLedger } from './known-ledger.ts';
import { ledgerHandlers } from './ledger-handlers.ts';
import { libraryHandlers } from './library-handlers.ts';
import { mappingHandlers } from './mapping-handlers.ts';
import { mergeHandlers } from './merge-handlers.ts';
import { packHandlers } from './pack-handlers.ts';
import { profileHandlers } from './profile-handlers.ts';
import { proposalHandlers } from './proposal-handlers.ts';
import { relevanceHandlers } from './relevance-handlers.ts';
import { ruleHandlers } from './rule-handlers.ts';
import { savedTimelineHandlers } from './saved-timeline-handlers.ts';
import { sourceHandlers } from './source-handlers.ts';
import { storyHandlers } from './story-handlers.ts';
import { tagCorrections } from './tag-corrections.ts';
import { timelineHandlers } from './timeline-handlers.ts';
import { updateSource } from './update-source.ts';
import { vocabularyHandlers } from './vocabulary-handlers.ts';

/** One handler a channel; `stop` ends what is under way, `prepare` works out what takes longest to show first. */
export function createHandlers(context: EngineContext): {
  readonly handlers: Handlers;
  readonly isCapturing: () => boolean;
  readonly prepare: () => Promise<unknown>;
  readonly stop: () => Promise<void>;
} {
  const { isCollecting, isCapturing, stop, ...collecting } = collectHandlers(context);
  const rules = ruleHandlers(context);
  const packs = packHandlers(context);
  const relevance = relevanceHandlers(context);
  const facts = articleFacts(context);
  const batches = batchHandlers(context);
  const known = knownLedger(context, facts);
  const timeline = askedTimeline(context, known, facts);
  const signing = createSigningKey(context.library);
  const sourcesInTurn = createTurns(); // two at once would both find that an address is not followed yet
  const handlers: Handlers = {
    ...libraryHandlers(context, { isCollecting, isCapturing }),
    ...sourceHandlers(context, sourcesInTurn),
    ...updateSource(context),
    ...collecting,
    ...articleHandlers(context),
    ...storyHandlers(context),
    ...vocabularyHandlers(context),
    'vocabulary.corrections': () => tagCorrections(context),
    ...rules.handlers,
    ...packs.handlers,
    ...relevance.handlers,
    ...ledgerHandlers(context, known, facts),
    ...timelineHandlers(context, known, timeline),
    ...exportHandlers(context, known, timeline, facts, signing),
    ...profileHandlers(context),
    ...mappingHandlers(context),
    ...keyHandlers(context, signing),
    ...savedTimelineHandlers(context),
    ...importHandlers(context, sourcesInTurn, signing),
    ...mergeHandlers(context),
    ...proposalHandlers(context),
    ...historyHandlers(context),
    ...batches,
    ...exampleHandlers(context, batches['batch.apply']),
  };
  return {
    handlers,
    isCapturing,
    prepare: () => timeline({}, ['columns']),
    stop: async () => {
      await Promise.all([stop(), rules.stop(), packs.stop(), relevance.stop()]);
    },
  };
}
