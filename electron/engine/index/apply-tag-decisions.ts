import type { TagDecision } from '../../../shared/model/decision.ts';
import { byTagKind, type Tag } from '../../../shared/model/tag.ts';
import type { TaggedArticle } from './tag-article.ts';

const isOf =
  (one: Pick<Tag, 'kind' | 'id'>) =>
  (other: Pick<Tag, 'kind' | 'id'>): boolean =>
    one.kind === other.kind && one.id === other.id;

/**
 * What a person says of an article's tags wins over what the packs found: a tag that was removed stays away, one that
 * was given stays, with what the packs say of it where they found it too: words, role, mode. Whoever gives a theme says
 * that the article is on the subject.
 */
export function applyTagDecisions(tagged: TaggedArticle, decided: readonly TagDecision[]): TaggedArticle {
  if (decided.length === 0) return tagged;
  const left = tagged.tags.filter((tag) => !decided.some(isOf(tag)));
  const given = decided
    .filter(({ holds }) => holds)
    .map(({ kind, id }): Tag => {
      const found = tagged.tags.find(isOf({ kind, id }));
      return { ...found, kind, id, maker: 'person', evidence: found?.evidence ?? [] };
    });
  const isGivenTheme = given.some(({ kind }) => kind === 'theme') && !tagged.relevant;
  return {
    ...tagged,
    ...(isGivenTheme && { relevant: true, relevance: 1 }),
    tags: [...left, ...given].sort(byTagKind),
  };
}
