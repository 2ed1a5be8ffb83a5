import { channels } from '../../../shared/contract/channels.ts';
import { checked } from '../../../shared/model/checked.ts';
import type { EngineContext } from '../engine-context.ts';
import { type DecisionStep, decisionStep } from './decide-articles.ts';
import { decideMarks } from './mark-articles.ts';
import { decideTag } from './tag-articles.ts';

/** Decisions on articles that a batch may hold beside its writes of the ledger. */
export const decisionWrites = ['articles.mark', 'articles.tag'] as const;
type DecisionWrite = (typeof decisionWrites)[number];

export const isDecisionWrite = (channel: string): channel is DecisionWrite =>
  decisionWrites.some((one) => one === channel);

export function batchDecision(
  channel: DecisionWrite,
  request: unknown,
  context: EngineContext,
): Promise<DecisionStep> {
  switch (channel) {
    case 'articles.mark': {
      const marks = checked(channels[channel].request, request);
      return decisionStep(marks.ids, decideMarks(marks), context);
    }
    case 'articles.tag': {
      const tag = checked(channels[channel].request, request);
      return decisionStep(tag.ids, decideTag(tag, context), context);
    }
  }
}
