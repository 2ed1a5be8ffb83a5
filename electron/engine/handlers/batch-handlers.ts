import { type CheckedRequestOf, channels } from '../../../shared/contract/channels.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { collapseChanges } from '../../../shared/ledger/collapse-changes.ts';
import { draftOf, type Ledger } from '../../../shared/ledger/ledger.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { checked } from '../../../shared/model/checked.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { EngineContext } from '../engine-context.ts';
import { commitLedger, presentLedger } from './commit-ledger.ts';
import { isLedgerWrite, ledgerStep, ledgerWrites } from './ledger-changes.ts';

/**
 * Many requests as one batch: all of them or none, and one undo takes them back. Each sees what those before it
 * did. `as` names the record that a request made; later requests write `@name` where its id is wanted.
 */
export function batchHandlers(context: EngineContext): Pick<Handlers, 'batch.apply'> {
  return {
    'batch.apply': async ({ requests, why }) => {
      const { changes, results } = stage(requests, context);
      const { batch } = await commitLedger(changes, why, context);
      return { batch, results };
    },
  };
}

type BatchRequest = CheckedRequestOf<'batch.apply'>['requests'][number];

function stage(requests: readonly BatchRequest[], context: EngineContext) {
  const draft = draftOf(presentLedger(context));
  const names = new Map<string, string>();
  const results: { id: string }[] = [];
  const all: RecordChange[] = [];
  for (const [index, request] of requests.entries()) {
    const step = located(index, request, () => stepOf(request, names, draft.ledger, context));
    draft.apply(step.changes);
    all.push(...step.changes);
    results.push({ id: step.id });
    if (request.as !== undefined) names.set(`@${request.as}`, step.id);
  }
  return { changes: collapseChanges(all), results };
}

function stepOf(
  { channel, request }: BatchRequest,
  names: ReadonlyMap<string, string>,
  ledger: Ledger,
  context: EngineContext,
) {
  if (!isLedgerWrite(channel)) {
    throw new AppError(
      'BAD_REQUEST',
      `"${channel}" cannot be part of a batch; these can: ${Object.keys(ledgerWrites).join(', ')}.`,
    );
  }
  const meant = withNames(request, names);
  return ledgerStep(
    channel,
    checked(channels[channel].request, meant, channel),
    ledger,
    context.library.newId,
  );
}

/** A failure inside a batch says which request it was. */
function located<Result>(index: number, { channel }: BatchRequest, work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    throw new AppError(
      thrown.code,
      `Request ${index + 1} of the batch (${channel.slice(0, 100)}): ${thrown.message} Nothing was changed.`,
      { cause: thrown },
    );
  }
}

/** The request with every `@name` that the batch has defined replaced by its id. Other text is left as it is. */
function withNames(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => withNames(item, names));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNames(item, names)]));
}
