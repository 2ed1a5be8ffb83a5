import type { OwnRule, RuleCondition } from '../../../shared/model/own-rule.ts';
import type { Strings } from '../../strings/en.ts';
import type { Vocabulary } from '../../vocabulary/read-vocabulary.ts';

const mostShown = 4;

const cut = (words: readonly string[]): string =>
  words.slice(0, mostShown).join(', ') + (words.length > mostShown ? ' …' : '');
const quoted = (words: readonly string[]): string => cut(words.map((word) => `“${word}”`));

export type Naming = {
  readonly s: Strings;
  readonly vocabulary: Pick<Vocabulary, 'label'>;
  readonly sourceTitle: (id: string) => string;
};

/** A condition in a few words, for a line that refers to it. */
export function conditionWords(condition: RuleCondition, { s, vocabulary, sourceTitle }: Naming): string {
  const { saying } = s.rules;
  switch (condition.kind) {
    case 'words':
      return saying.words(quoted(condition.words));
    case 'near':
      return saying.near(quoted(condition.first), quoted(condition.second));
    case 'source':
      return saying.source(cut(condition.ids.map(sourceTitle)));
    case 'language':
      return saying.language(cut(condition.ids));
    case 'date':
      return saying.date(condition.since ?? '', condition.until ?? '');
    default: {
      const { kind, ids } = condition;
      return saying.terms(s.rules.kinds[kind], cut(ids.map((id) => vocabulary.label(kind, id))));
    }
  }
}

/** What a rule does, in a few words. */
export function actionWords(
  { actions }: Pick<OwnRule, 'actions'>,
  { s, vocabulary }: Omit<Naming, 'sourceTitle'>,
): string {
  const tags = actions.flatMap((action) =>
    action.kind === 'tag' ? [vocabulary.label(action.tag.kind, action.tag.id)] : [],
  );
  const others = actions.flatMap(({ kind }) => (kind === 'tag' ? [] : [s.rules.does[kind]]));
  return [...(tags.length > 0 ? [s.rules.does.tag(cut(tags))] : []), ...new Set(others)].join(', ');
}
