import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import type { Assertion } from '../../../shared/model/assertion.ts';
import type { NamedActor } from '../../../shared/model/named-actor.ts';
import { hostOf } from '../../untrusted/web-address.ts';
import { counterpart } from './assertion-requests.ts';

/** An assertion and what the same speaker says of the other claims in the same place: one statement that may make many claims. */
export function sameStatement(assertion: Assertion, all: readonly Assertion[]): Assertion[] {
  const claims = [...new Set(all.map(({ claim }) => claim))].filter((claim) => claim !== assertion.claim);
  return [assertion, ...claims.flatMap((claim) => counterpart(assertion, claim, all) ?? [])];
}

export type CarryingRow = Pick<ArticleRow, 'id' | 'url' | 'sources' | 'published'>;

type Names = {
  readonly actorNamed: (name: string) => NamedActor;
  /** The ids of the sources that have a name: of others, and of what came in cited, nobody knows it. */
  readonly followed: ReadonlySet<string>;
};

/** Who carries an article, as a speaker is named; null where nobody knows: what it repeats is in nobody's name. */
export const carrierOf = (
  { sources, url }: Pick<CarryingRow, 'sources' | 'url'>,
  followed: Names['followed'],
): string | null => sources.find(({ id }) => followed.has(id))?.title ?? hostOf(url);

/** Each article repeats each of these, in the name of the source or site that carries it and on the day on which it appeared. */
export const repeatRequests = (
  rows: readonly CarryingRow[],
  repeated: readonly Assertion[],
  { actorNamed, followed }: Names,
): { readonly channel: 'assertions.create'; readonly request: { readonly fields: unknown } }[] =>
  rows.flatMap((row) => {
    const carrier = carrierOf(row, followed);
    if (carrier === null) return [];
    return repeated.map(({ id: answers, claim }) => ({
      channel: 'assertions.create',
      request: {
        fields: {
          claim,
          speaker: actorNamed(carrier),
          stance: 'repeats',
          basis: 'cites-another',
          article: row.id,
          said: row.published?.slice(0, 10) ?? null,
          answers,
        },
      },
    }));
  });
