import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { TagDecision } from '../../../shared/model/decision.ts';
import type { EngineContext } from '../engine-context.ts';
import { type Decide, decideArticles } from './decide-articles.ts';

type TagRequest = CheckedRequestOf<'articles.tag'>;

export const tagArticles = (request: TagRequest, context: EngineContext) =>
  decideArticles(
    request.ids,
    whyOf(knownLabel(request, context), request.holds),
    decideTag(request, context),
    context,
  );

/** A tag that a person gave stays when the packs change, and one that a person took away does not come back. */
export function decideTag(request: TagRequest, context: Pick<EngineContext, 'vocabulary'>): Decide {
  knownLabel(request, context);
  const { kind, id, holds } = request;
  return ({ tags = [], ...rest }) => {
    const others = tags.filter((tag) => tag.kind !== kind || tag.id !== id);
    const decided: readonly TagDecision[] = holds === null ? others : [...others, { kind, id, holds }];
    return decided.length === 0 ? rest : { ...rest, tags: [...decided] };
  };
}

function knownLabel({ kind, id }: TagRequest, { vocabulary }: Pick<EngineContext, 'vocabulary'>): string {
  const label = vocabulary.labelOf(kind, id);
  if (label !== undefined) return label;
  throw new AppError('NOT_FOUND', `The vocabulary has no ${kind} "${id}"; take one of those that it lists.`);
}

function whyOf(label: string, holds: boolean | null): string {
  if (holds === null) return `Leave the tag to the packs: ${label}`;
  return holds ? `Tag: ${label}` : `Remove the tag: ${label}`;
}
