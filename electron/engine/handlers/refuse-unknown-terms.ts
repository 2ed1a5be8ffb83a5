import { AppError } from '../../../shared/model/app-error.ts';
import type { OwnRule } from '../../../shared/model/own-rule.ts';
import type { FindLabel } from '../index/vocabulary-labels.ts';

/** A rule may only ask for, and give, tags that the vocabulary has: a misspelt one would never hold. */
export function refuseUnknownTerms({ name, conditions, except, actions }: OwnRule, labelOf: FindLabel): void {
  const asked = [...conditions, ...except].flatMap((condition) =>
    condition.kind === 'actor' || condition.kind === 'theme' || condition.kind === 'countermeasure'
      ? condition.ids.map((id) => ({ kind: condition.kind, id }))
      : [],
  );
  const given = actions.flatMap((action) => (action.kind === 'tag' ? [action.tag] : []));
  const unknown = [...asked, ...given].find(({ kind, id }) => labelOf(kind, id) === undefined);
  if (unknown)
    throw new AppError(
      'NOT_FOUND',
      `The rule “${name}” names the ${unknown.kind} "${unknown.id}", which the vocabulary does not have.`,
    );
}
