import type { EvidenceField } from '../model/evidence.ts';
import type { OwnRule, RuleAction, RuleCondition } from '../model/own-rule.ts';
import { createGroups, type GroupDraft } from '../text/groups.ts';
import { normalisedTerm } from '../text/normalise-text.ts';
import { createTermTable, type TermTable } from '../text/term-table.ts';
import type { LanguageKey } from '../vocabulary/vocabulary.ts';

export type CompiledCondition =
  | {
      readonly kind: 'words';
      readonly group: number;
      readonly fields: ReadonlySet<EvidenceField>;
      /** As they are looked for in the address; none where that is not asked for. */
      readonly inAddress: readonly string[];
    }
  | {
      readonly kind: 'near';
      readonly first: number;
      readonly second: number;
      readonly within: number | 'sentence';
    }
  | {
      readonly kind: 'actor' | 'theme' | 'countermeasure' | 'source' | 'language';
      readonly ids: ReadonlySet<string>;
    }
  | { readonly kind: 'date'; readonly since: string | null; readonly until: string | null };

export type CompiledOwnRule = {
  readonly id: string;
  readonly match: 'all' | 'any';
  readonly conditions: readonly CompiledCondition[];
  readonly except: readonly CompiledCondition[];
  readonly actions: readonly RuleAction[];
};

export type CompiledOwnRules = {
  readonly rules: readonly CompiledOwnRule[];
  /** Null where no rule asks for words: then no text is read. */
  readonly terms: TermTable | null;
};

/**
 * Of one word in one text. A stranger's rule beside a stranger's text must not fill the memory: more than this is told
 * by the words that stand first.
 */
const mostHits = 500;

/** Some letters leave nothing when texts are folded; a word of those cannot be found. */
const canBeFound = (word: string): boolean =>
  word
    .replace(/^\*|\*$/g, '')
    .split('*')
    .every((stem) => normalisedTerm(stem) !== '');

function compileCondition(condition: RuleCondition, groups: GroupDraft): CompiledCondition {
  const groupOf = (words: readonly string[], language: LanguageKey): number =>
    groups.privateGroup(words.filter(canBeFound).map((word) => [word, language] as const));
  switch (condition.kind) {
    case 'words': {
      const { words, language, fields } = condition;
      const inAddress = fields.includes('url') ? words.map(writtenInAddress) : [];
      return {
        kind: 'words',
        group: groupOf(words, language),
        fields: new Set(fields),
        inAddress: inAddress.filter((word) => word !== ''),
      };
    }
    case 'near': {
      const { first, second, language, within } = condition;
      return { kind: 'near', first: groupOf(first, language), second: groupOf(second, language), within };
    }
    case 'date':
      return condition;
    case 'language':
      return { kind: 'language', ids: new Set(condition.ids.map((id) => id.toLowerCase())) };
    default:
      return { kind: condition.kind, ids: new Set(condition.ids) };
  }
}

const writtenInAddress = (word: string): string =>
  word.replaceAll('*', '').toLowerCase().replaceAll(' ', '-');

/** Rules that are switched off are left out. One pass over a text finds the words of all rules together. */
export function compileOwnRules(rules: readonly OwnRule[]): CompiledOwnRules {
  const groups = createGroups();
  const compiled = rules
    .filter(({ enabled }) => enabled)
    .map(({ id, match, conditions, except, actions }) => ({
      id,
      match,
      conditions: conditions.map((condition) => compileCondition(condition, groups)),
      except: except.map((condition) => compileCondition(condition, groups)),
      actions,
    }));
  return { rules: compiled, terms: groups.count() === 0 ? null : createTermTable(groups, { mostHits }) };
}
