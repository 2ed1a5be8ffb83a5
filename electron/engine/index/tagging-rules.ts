import { z } from 'zod';
import { type OwnRule, ownRule } from '../../../shared/model/own-rule.ts';
import { type CompiledOwnRules, compileOwnRules } from '../../../shared/tagging/compile-own-rules.ts';

/**
 * The rules on which tags depend, as the index keeps them beside what it describes: where they are not those of the
 * library any more, all is described anew. Names and rules that tag nothing change no tag.
 */
export function taggingRules(rules: Iterable<OwnRule>): string {
  const tagging = [...rules]
    .filter(({ enabled, actions }) => enabled && actions.some(({ kind }) => kind === 'tag'))
    .sort((a, b) => a.id.localeCompare(b.id));
  return JSON.stringify(tagging.map((rule) => ownRule.parse({ ...rule, name: 'rule' })));
}

export const noTaggingRules = '[]';

export const compileTaggingRules = (rules: string): CompiledOwnRules =>
  compileOwnRules(z.array(ownRule).parse(JSON.parse(rules)));
