import { type CheckedRequestOf, channels } from '../../../shared/contract/channels.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { collapseChanges } from '../../../shared/ledger/collapse-changes.ts';
import { draftOf, type Ledger } from '../../../shared/ledger/ledger.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { checked } from '../../../shared/model/checked.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { SplitOutcome } from '../../../shared/model/incident-split.ts';
import type { EngineContext } from '../engine-context.ts';
import { batchDecision, decisionWrites, isDecisionWrite } from './batch-decisions.ts';
import { commitInTurn } from './commit-changes.ts';
import { commitLedger, presentLedger, refuseUnknownArticles } from './commit-ledger.ts';
import { type DecisionStep, decisionChanges } from './decide-articles.ts';
import { isLedgerWrite, ledgerStep, ledgerWrites, namesOf } from './ledger-changes.ts';
import { refuseStrangeQuotes } from './refuse-strange-quotes.ts';

/**
 * Many requests as one batch: all of them or none, and one undo takes them back. Each sees what those before it
 * did. `as` names the record that a request made; later requests write `@name` where its id is wanted.
 */
export function batchHandlers(context: EngineContext): Pick<Handlers, 'batch.apply'> {
  return {
    'batch.apply': async ({ requests, why }) => {
      const { changes, decisions, results } = await stage(requests, context);
      const { batch } = await commitStaged(changes, decisions, why, context);
      return { batch, results };
    },
  };
}

type BatchRequest = CheckedRequestOf<'batch.apply'>['requests'][number];

/** Decisions are worked out when their turn has come; the ledger alone need not wait for the index. */
async function commitStaged(
  ledger: readonly RecordChange[],
  decisions: readonly DecisionStep[],
  why: string,
  context: EngineContext,
): Promise<{ readonly batch: string }> {
  if (decisions.length === 0) return commitLedger(ledger, why, context);
  const done = await commitInTurn(async () => {
    const changes = [...ledger, ...(await decisionChanges(decisions, context))];
    return changes.length === 0 ? null : { why, changes };
  }, context);
  if (!done) throw new AppError('BAD_REQUEST', 'Nothing would change: all of it was said before.');
  return done;
}

/** What a split did beside what was asked stands here, too. */
type BatchResult = ({ readonly id: string } & Partial<SplitOutcome>) | { readonly articles: number };

async function stage(requests: readonly BatchRequest[], context: EngineContext) {
  const draft = draftOf(presentLedger(context));
  const refuseQuotes = refuseStrangeQuotes(context);
  const names = new Map<string, string>();
  const results: BatchResult[] = [];
  const decisions: DecisionStep[] = [];
  const all: RecordChange[] = [];
  for (const [index, request] of requests.entries()) {
    const { channel } = request;
    if (isDecisionWrite(channel)) {
      const decision = await located(index, request, () => batchDecision(channel, request.request, context));
      decisions.push(decision);
      results.push({ articles: decision.days.size });
      continue;
    }
    const step = await located(index, request, async () => {
      const made = await stepOf(request, names, draft.ledger, context);
      await refuseQuotes(made.changes);
      return made;
    });
    draft.apply(step.changes);
    all.push(...step.changes);
    results.push({ id: step.id, ...step.outcome });
    if (request.as !== undefined) names.set(`@${request.as}`, step.id);
  }
  return { changes: collapseChanges(all), decisions, results };
}

async function stepOf(
  { channel, request, as }: BatchRequest,
  names: ReadonlyMap<string, string>,
  ledger: Ledger,
  context: EngineContext,
) {
  if (!isLedgerWrite(channel)) {
    throw new AppError(
      'BAD_REQUEST',
      `"${channel}" cannot be part of a batch; these can: ${[...Object.keys(ledgerWrites), ...decisionWrites].join(', ')}.`,
    );
  }
  if (names.has(`@${as}`))
    throw new AppError('BAD_REQUEST', `The name "${as}" is taken by an earlier request.`);
  const meant = checked(channels[channel].request, withNames(request, names));
  const step = ledgerStep(channel, meant, ledger, namesOf(context));
  await refuseUnknownArticles(step.changes, context);
  return step;
}

/** A failure inside a batch says which request it was. */
async function located<Result>(
  index: number,
  { channel }: BatchRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    throw new AppError(
      thrown.code,
      `Nothing was changed, as request ${index + 1} of the batch (${channel.slice(0, 100)}) is wrong: ${thrown.message}`,
      { cause: thrown },
    );
  }
}

/** No request of the ledger is deeper; nesting without end could exhaust the stack. */
const deepest = 16;

/** The request with every `@name` that the batch has defined replaced by its id. Other text is left as it is. */
function withNames(value: unknown, names: ReadonlyMap<string, string>, depth = 0): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (value === null || typeof value !== 'object') return value;
  if (depth > deepest) throw new AppError('BAD_REQUEST', 'It is nested deeper than any request.');
  const within = (item: unknown): unknown => withNames(item, names, depth + 1);
  if (Array.isArray(value)) return value.map(within);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, within(item)]));
}
