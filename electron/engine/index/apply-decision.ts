import type { Decision } from '../../../shared/model/decision.ts';
import { byTagKind, type Tag } from '../../../shared/model/tag.ts';
import type { TaggedArticle } from './tag-article.ts';

const isOf =
  (one: Pick<Tag, 'kind' | 'id'>) =>
  (other: Pick<Tag, 'kind' | 'id'>): boolean =>
    one.kind === other.kind && one.id === other.id;

/**
 * What a person says of an article's tags wins over what the packs found: a tag that was removed stays away, one that
 * was given stays, with the words of the packs where they found it too. Whoever gives a theme says that the article is
 * on the subject.
 */
export function applyDecision(
  tagged: TaggedArticle,
  decision: Pick<Decision, 'tags' | 'relevant'> | null,
): TaggedArticle {
  const decided = decision?.tags ?? [];
  if (decided.length === 0 && decision?.relevant === undefined) return tagged;
  const left = tagged.tags.filter((tag) => !decided.some(isOf(tag)));
  const given = decided
    .filter(({ holds }) => holds)
    .map(({ kind, id }): Tag => {
      const found = tagged.tags.find(isOf({ kind, id }));
      return { kind, id, maker: 'person', evidence: found?.evidence ?? [] };
    });
  const hasTheme = given.some(({ kind }) => kind === 'theme');
  const relevant = decision?.relevant ?? (tagged.relevant || hasTheme);
  return {
    ...tagged,
    relevant,
    relevance: relevant === tagged.relevant ? tagged.relevance : Number(relevant),
    tags: [...left, ...given].sort(byTagKind),
  };
}
