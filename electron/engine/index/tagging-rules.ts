import { z } from 'zod';
import { type LearnedRelevance, learnedRelevance } from '../../../shared/model/learned-relevance.ts';
import { type OwnRule, ownRule, type RuleAction } from '../../../shared/model/own-rule.ts';
import { createRelevanceJudge, type RelevanceJudge } from '../../../shared/relevance/judge-relevance.ts';
import { type CompiledOwnRules, compileOwnRules } from '../../../shared/tagging/compile-own-rules.ts';

/** What articles are described with beside the packs: rules of one's own, and what corrections have taught. */
export type TaggingRules = {
  readonly own: CompiledOwnRules;
  readonly relevance: RelevanceJudge | null;
};

const kept = z.strictObject({
  own: z.array(ownRule),
  relevance: learnedRelevance.pick({ leaning: true, weights: true }).nullable(),
});

/** What a rule does once, as an article arrives, is written where it was decided. */
const leavesTrace = ({ kind }: RuleAction): boolean => kind === 'tag' || kind === 'notify';

/**
 * The rules that the index shows on stored articles, as it keeps them beside what it describes: where they are not
 * those of the library any more, all is described anew. Names, and what keeps or sets aside, change nothing there.
 */
export function taggingRules(rules: Iterable<OwnRule>, learned: LearnedRelevance | null): string {
  const own = [...rules]
    .map((rule) => ({ ...rule, name: 'rule', actions: rule.actions.filter(leavesTrace) }))
    .filter(({ enabled, actions }) => enabled && actions.length > 0)
    .sort((a, b) => a.id.localeCompare(b.id));
  const relevance = learned && { leaning: learned.leaning, weights: learned.weights };
  return JSON.stringify(kept.parse({ own, relevance }));
}

export const noTaggingRules = taggingRules([], null);

export function compileTaggingRules(rules: string): TaggingRules {
  const { own, relevance } = kept.parse(JSON.parse(rules));
  return { own: compileOwnRules(own), relevance: relevance && createRelevanceJudge(relevance) };
}
