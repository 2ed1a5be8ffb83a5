import type { EvidenceField } from '../../../shared/model/evidence.ts';
import type { OwnRule, RuleAction, RuleCondition } from '../../../shared/model/own-rule.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import type { wordLanguages } from '../../../shared/model/word-languages.ts';
import type { TermKey } from '../../address/vocabulary-address.ts';

export type WordLanguage = (typeof wordLanguages)[number];

/** A condition as it is being written: words as lines, which may be wrong as yet. */
export type ConditionDraft =
  | { readonly kind: Tag['kind'] | 'source'; readonly ids: readonly string[] }
  | {
      readonly kind: 'words';
      readonly words: string;
      readonly language: WordLanguage;
      readonly fields: readonly EvidenceField[];
    }
  | {
      readonly kind: 'near';
      readonly first: string;
      readonly second: string;
      readonly language: WordLanguage;
      readonly within: number | 'sentence';
    }
  | { readonly kind: 'language'; readonly ids: string }
  | { readonly kind: 'date'; readonly since: string; readonly until: string };

export type ConditionKind = ConditionDraft['kind'];
export const ruleDecisions = ['nothing', 'keep', 'set-aside'] as const;
export type RuleDecision = (typeof ruleDecisions)[number];

export type RuleDraft = {
  readonly name: string;
  readonly enabled: boolean;
  readonly match: 'all' | 'any';
  readonly conditions: readonly ConditionDraft[];
  readonly except: readonly ConditionDraft[];
  readonly tags: readonly TermKey[];
  readonly decides: RuleDecision;
  readonly reason: string;
  readonly notify: boolean;
};

/** A condition of that kind in which nothing is written. */
export function emptyCondition(kind: ConditionKind): ConditionDraft {
  switch (kind) {
    case 'words':
      return { kind, words: '', language: 'any', fields: ['title', 'text'] };
    case 'near':
      return { kind, first: '', second: '', language: 'any', within: 8 };
    case 'language':
      return { kind, ids: '' };
    case 'date':
      return { kind, since: '', until: '' };
    default:
      return { kind, ids: [] };
  }
}

export const emptyDraft = (gives: TermKey | null): RuleDraft => ({
  name: '',
  enabled: true,
  match: 'all',
  conditions: [emptyCondition('words')],
  except: [],
  tags: gives ? [gives] : [],
  decides: 'nothing',
  reason: '',
  notify: false,
});

function draftOfCondition(condition: RuleCondition): ConditionDraft {
  switch (condition.kind) {
    case 'words':
      return { ...condition, words: condition.words.join('\n') };
    case 'near':
      return { ...condition, first: condition.first.join('\n'), second: condition.second.join('\n') };
    case 'language':
      return { kind: 'language', ids: condition.ids.join(', ') };
    case 'date':
      return { kind: 'date', since: condition.since ?? '', until: condition.until ?? '' };
    default:
      return { kind: condition.kind, ids: condition.ids };
  }
}

const reasonOf = (actions: readonly RuleAction[]): string | null =>
  actions.find((action) => action.kind === 'set-aside')?.reason ?? null;

/** A rule as it stands in the editor. Of several reasons for setting aside the first is the one that counts. */
export function draftOfRule({ name, enabled, match, conditions, except, actions }: OwnRule): RuleDraft {
  const reason = reasonOf(actions);
  const keeps = actions.some(({ kind }) => kind === 'keep');
  return {
    name,
    enabled,
    match,
    conditions: conditions.map(draftOfCondition),
    except: except.map(draftOfCondition),
    tags: actions.flatMap((action) => (action.kind === 'tag' ? [action.tag] : [])),
    decides: keeps ? 'keep' : reason === null ? 'nothing' : 'set-aside',
    reason: reason ?? '',
    notify: actions.some(({ kind }) => kind === 'notify'),
  };
}
