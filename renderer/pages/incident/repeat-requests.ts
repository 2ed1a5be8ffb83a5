import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import type { Assertion } from '../../../shared/model/assertion.ts';
import type { NamedActor } from '../../../shared/model/named-actor.ts';
import { counterpart } from './assertion-requests.ts';

/** An assertion and what the same speaker says of the other claims in the same place: one statement that may make many claims. */
export function sameStatement(assertion: Assertion, all: readonly Assertion[]): Assertion[] {
  const claims = [...new Set(all.map(({ claim }) => claim))].filter((claim) => claim !== assertion.claim);
  return [assertion, ...claims.flatMap((claim) => counterpart(assertion, claim, all) ?? [])];
}

/** Each article repeats each of these, in the name of the source that carries it and on the day on which it appeared. */
export const repeatRequests = (
  rows: readonly Pick<ArticleRow, 'id' | 'sources' | 'published'>[],
  repeated: readonly Assertion[],
  actorNamed: (name: string) => NamedActor,
): { readonly channel: 'assertions.create'; readonly request: { readonly fields: unknown } }[] =>
  rows.flatMap(({ id, sources, published }) => {
    const [source] = sources;
    if (!source) return [];
    return repeated.map(({ id: answers, claim }) => ({
      channel: 'assertions.create',
      request: {
        fields: {
          claim,
          speaker: actorNamed(source.title),
          stance: 'repeats',
          basis: 'cites-another',
          article: id,
          said: published?.slice(0, 10) ?? null,
          answers,
        },
      },
    }));
  });
