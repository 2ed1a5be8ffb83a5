import { z } from 'zod';
import { type OwnRule, ownRule, type RuleAction } from '../../../shared/model/own-rule.ts';
import { type CompiledOwnRules, compileOwnRules } from '../../../shared/tagging/compile-own-rules.ts';

/** What a rule does once, as an article arrives, is written where it was decided. */
const leavesTrace = ({ kind }: RuleAction): boolean => kind === 'tag' || kind === 'notify';

/**
 * The rules that the index shows on stored articles, as it keeps them beside what it describes: where they are not
 * those of the library any more, all is described anew. Names, and what keeps or sets aside, change nothing there.
 */
export function taggingRules(rules: Iterable<OwnRule>): string {
  const traced = [...rules]
    .map((rule) => ({ ...rule, name: 'rule', actions: rule.actions.filter(leavesTrace) }))
    .filter(({ enabled, actions }) => enabled && actions.length > 0)
    .sort((a, b) => a.id.localeCompare(b.id));
  return JSON.stringify(traced.map((rule) => ownRule.parse(rule)));
}

export const noTaggingRules = '[]';

export const compileTaggingRules = (rules: string): CompiledOwnRules =>
  compileOwnRules(z.array(ownRule).parse(JSON.parse(rules)));
