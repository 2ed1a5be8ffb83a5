import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import type { SplitOutcome } from '../../../shared/model/incident-split.ts';
import type { EngineContext } from '../engine-context.ts';
import { commitLedger, presentLedger, refuseUnknownArticles } from './commit-ledger.ts';
import { type LedgerWrite, ledgerStep, namesOf } from './ledger-changes.ts';
import { refuseStrangeQuotes } from './refuse-strange-quotes.ts';

type Written = { readonly batch: string; readonly id: string; readonly outcome: SplitOutcome | undefined };

/** The handler of a channel that writes the ledger: one request, one batch. */
export const writeLedger =
  <Channel extends LedgerWrite>(channel: Channel, context: EngineContext) =>
  async (request: CheckedRequestOf<Channel> & { readonly why: string }) => {
    const { batch, id } = await writeStep(channel, request, context);
    return { batch, id };
  };

export async function writeStep<Channel extends LedgerWrite>(
  channel: Channel,
  request: CheckedRequestOf<Channel> & { readonly why: string },
  context: EngineContext,
): Promise<Written> {
  const { id, changes, outcome } = ledgerStep(channel, request, presentLedger(context), namesOf(context));
  await refuseUnknownArticles(changes, context);
  await refuseStrangeQuotes(context)(changes);
  const { batch } = await commitLedger(changes, request.why, context);
  return { batch, id, outcome };
}
