import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { TagDecision } from '../../../shared/model/decision.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import type { EngineContext } from '../engine-context.ts';
import { type Decide, decideArticles } from './decide-articles.ts';

type TagRequest = CheckedRequestOf<'articles.tag'>;

export const tagArticles = (request: TagRequest, context: EngineContext) =>
  decideArticles(request.ids, whyOf(knownLabel(request), request.holds), decideTag(request), context);

/** A tag that a person gave stays when the packs change, and one that a person took away does not come back. */
export function decideTag(request: TagRequest): Decide {
  knownLabel(request);
  const { kind, id, holds } = request;
  return ({ tags = [], ...rest }) => {
    const others = tags.filter((tag) => tag.kind !== kind || tag.id !== id);
    const decided: readonly TagDecision[] = holds === null ? others : [...others, { kind, id, holds }];
    return decided.length === 0 ? rest : { ...rest, tags: [...decided] };
  };
}

function knownLabel({ kind, id }: TagRequest): string {
  const label = labelOf(kind, id);
  if (label !== undefined) return label;
  throw new AppError('NOT_FOUND', `The vocabulary has no ${kind} "${id}"; take one of those that it lists.`);
}

function labelOf(kind: Tag['kind'], id: string): string | undefined {
  switch (kind) {
    case 'actor':
      return shippedVocabulary.actors.find((entry) => entry.id === id)?.name;
    case 'theme':
      return shippedVocabulary.themes.find((entry) => entry.id === id)?.label;
    case 'countermeasure':
      return shippedVocabulary.countermeasures.find((entry) => entry.id === id)?.label;
  }
}

function whyOf(label: string, holds: boolean | null): string {
  if (holds === null) return `Leave the tag to the packs: ${label}`;
  return holds ? `Tag: ${label}` : `Remove the tag: ${label}`;
}
