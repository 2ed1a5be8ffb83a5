import { AppError } from '../../../shared/model/app-error.ts';
import type { OwnRule } from '../../../shared/model/own-rule.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';

const { actors, themes, countermeasures } = shippedVocabulary;
const known: Readonly<Record<Tag['kind'], ReadonlySet<string>>> = {
  actor: new Set(actors.map(({ id }) => id)),
  theme: new Set(themes.map(({ id }) => id)),
  countermeasure: new Set(countermeasures.map(({ id }) => id)),
};

/** A rule may only ask for, and give, tags that the vocabulary has: a misspelt one would never hold. */
export function refuseUnknownTerms({ name, conditions, except, actions }: OwnRule): void {
  const asked = [...conditions, ...except].flatMap((condition) =>
    condition.kind === 'actor' || condition.kind === 'theme' || condition.kind === 'countermeasure'
      ? condition.ids.map((id) => ({ kind: condition.kind, id }))
      : [],
  );
  const given = actions.flatMap((action) => (action.kind === 'tag' ? [action.tag] : []));
  const unknown = [...asked, ...given].find(({ kind, id }) => !known[kind].has(id));
  if (unknown)
    throw new AppError(
      'NOT_FOUND',
      `The rule “${name}” names the ${unknown.kind} "${unknown.id}", which the vocabulary does not have.`,
    );
}
