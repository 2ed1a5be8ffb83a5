import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { TagDecision } from '../../../shared/model/decision.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import type { EngineContext } from '../engine-context.ts';
import { decideArticles, type Verdict } from './decide-articles.ts';

/** A tag that a person gave stays when the packs change, and one that a person took away does not come back. */
export function tagArticles(request: CheckedRequestOf<'articles.tag'>, context: EngineContext) {
  const label = labelOf(request.kind, request.id);
  if (label === undefined)
    throw new AppError(
      'NOT_FOUND',
      `The vocabulary has no ${request.kind} "${request.id}"; take one of those that it lists.`,
    );
  return decideArticles(
    request.ids,
    whyOf(label, request.holds),
    (before) => decide(before, request),
    context,
  );
}

function decide(before: Verdict, { kind, id, holds }: CheckedRequestOf<'articles.tag'>): Verdict {
  const { tags = [], ...rest } = before;
  const others = tags.filter((tag) => tag.kind !== kind || tag.id !== id);
  const decided: readonly TagDecision[] = holds === null ? others : [...others, { kind, id, holds }];
  return decided.length === 0 ? rest : { ...rest, tags: [...decided] };
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
