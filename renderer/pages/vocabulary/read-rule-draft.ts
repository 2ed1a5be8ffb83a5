import {
  flawOfDays,
  flawOfWord,
  type RuleAction,
  type RuleCondition,
  type RuleFields,
  ruleLimits,
  type WordFlaw,
  wordsOfRule,
} from '../../../shared/model/own-rule.ts';
import type { ConditionDraft, RuleDraft } from './rule-draft.ts';

/** What is wrong with a part of a condition; `word` is the one that is meant. */
export type ConditionFlaw =
  | { readonly part: 'ids'; readonly code: 'terms' | 'languages' }
  | { readonly part: 'ids'; readonly code: 'language-code'; readonly word: string }
  | { readonly part: 'words' | 'first' | 'second'; readonly code: 'no-words' | 'too-many-words' }
  | {
      readonly part: 'words' | 'first' | 'second';
      readonly code: 'word';
      readonly flaw: WordFlaw;
      readonly word: string;
    }
  | { readonly part: 'fields'; readonly code: 'fields' }
  | { readonly part: 'days'; readonly code: 'no-day' | 'days-reversed' };

export type RuleFlaws = {
  readonly name?: 'name' | 'name-too-long';
  readonly conditions: readonly (readonly ConditionFlaw[])[];
  readonly except: readonly (readonly ConditionFlaw[])[];
  /** Of all conditions together. */
  readonly when?: 'no-conditions' | 'too-many-conditions' | 'rule-words';
  readonly actions?: 'no-actions';
  readonly reason?: 'reason';
};

/** A rule as it may be sent, or what keeps it from that, each thing at its place. */
export type ReadDraft =
  | { readonly fields: RuleFields; readonly flaws: null }
  | { readonly fields: null; readonly flaws: RuleFlaws };

const longestName = 120;
const codeOfLanguage = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/** Each line a word, each once; what is not written yet is left out. */
export const wordsIn = (lines: string): string[] => [
  ...new Set(
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

const codesIn = (text: string): string[] => text.split(/[\s,;]+/).filter((code) => code !== '');

function flawsOfWords(part: 'words' | 'first' | 'second', lines: string): readonly ConditionFlaw[] {
  const words = wordsIn(lines);
  if (words.length === 0) return [{ part, code: 'no-words' }];
  if (words.length > ruleLimits.words) return [{ part, code: 'too-many-words' }];
  return words.flatMap((word): ConditionFlaw[] => {
    const flaw = flawOfWord(word);
    return flaw === null ? [] : [{ part, code: 'word', flaw, word }];
  });
}

function flawsOf(draft: ConditionDraft): readonly ConditionFlaw[] {
  switch (draft.kind) {
    case 'words': {
      const flaws = flawsOfWords('words', draft.words);
      return draft.fields.length === 0 ? [...flaws, { part: 'fields', code: 'fields' }] : flaws;
    }
    case 'near':
      return [...flawsOfWords('first', draft.first), ...flawsOfWords('second', draft.second)];
    case 'language': {
      const codes = codesIn(draft.ids);
      if (codes.length === 0) return [{ part: 'ids', code: 'languages' }];
      const wrong = codes.filter((code) => !codeOfLanguage.test(code));
      return wrong.map((word) => ({ part: 'ids', code: 'language-code', word }));
    }
    case 'date': {
      const flaw = flawOfDays(daysOf(draft));
      return flaw === null ? [] : [{ part: 'days', code: flaw }];
    }
    default:
      return draft.ids.length === 0 ? [{ part: 'ids', code: 'terms' }] : [];
  }
}

const daysOf = ({ since, until }: Extract<ConditionDraft, { kind: 'date' }>) => ({
  since: since === '' ? null : since,
  until: until === '' ? null : until,
});

function conditionOf(draft: ConditionDraft): RuleCondition {
  switch (draft.kind) {
    case 'words':
      return { ...draft, words: wordsIn(draft.words), fields: [...draft.fields] };
    case 'near':
      return { ...draft, first: wordsIn(draft.first), second: wordsIn(draft.second) };
    case 'language':
      return { kind: 'language', ids: codesIn(draft.ids) };
    case 'date':
      return { kind: 'date', ...daysOf(draft) };
    default:
      return { kind: draft.kind, ids: [...draft.ids] };
  }
}

function actionsOf({ tags, decides, reason, notify }: RuleDraft): RuleAction[] {
  const actions: RuleAction[] = tags.map((tag) => ({ kind: 'tag', tag: { ...tag } }));
  if (decides === 'keep') actions.push({ kind: 'keep' });
  if (decides === 'set-aside') actions.push({ kind: 'set-aside', reason: reason.trim() });
  if (notify) actions.push({ kind: 'notify' });
  return actions;
}

function flawOfAll({ conditions, except }: RuleFields): RuleFlaws['when'] | null {
  if (conditions.length === 0) return 'no-conditions';
  if (Math.max(conditions.length, except.length) > ruleLimits.conditions) return 'too-many-conditions';
  return wordsOfRule({ conditions, except }) > ruleLimits.wordsOfRule ? 'rule-words' : null;
}

/** Reads what stands in the editor. */
export function readRuleDraft(draft: RuleDraft): ReadDraft {
  const fields: RuleFields = {
    name: draft.name.trim(),
    enabled: draft.enabled,
    match: draft.match,
    conditions: draft.conditions.map(conditionOf),
    except: draft.except.map(conditionOf),
    actions: actionsOf(draft),
  };
  const when = flawOfAll(fields);
  const flaws: RuleFlaws = {
    ...(fields.name === '' && { name: 'name' }),
    ...(fields.name.length > longestName && { name: 'name-too-long' }),
    conditions: draft.conditions.map(flawsOf),
    except: draft.except.map(flawsOf),
    ...(when && { when }),
    ...(fields.actions.length === 0 && { actions: 'no-actions' }),
    ...(draft.decides === 'set-aside' && draft.reason.trim() === '' && { reason: 'reason' }),
  };
  const isSound =
    !flaws.name &&
    !flaws.when &&
    !flaws.actions &&
    !flaws.reason &&
    [...flaws.conditions, ...flaws.except].every(({ length }) => length === 0);
  return isSound ? { fields, flaws: null } : { fields: null, flaws };
}
