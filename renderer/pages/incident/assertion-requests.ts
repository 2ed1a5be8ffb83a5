import type { Assertion } from '../../../shared/model/assertion.ts';
import { actorIdentity, type NamedActor } from '../../../shared/model/named-actor.ts';

/** All that an assertion says beside who says it, of which claim, and what it answers. */
type Said = Omit<Partial<Assertion>, 'id' | 'claim' | 'speaker' | 'answers'>;

type Statement = {
  readonly said: Said;
  readonly speakers: readonly NamedActor[];
  /** The first is the one for which the answered assertion was chosen. */
  readonly claims: readonly [string, ...string[]];
  readonly answers: string | null;
  /** The words for each claim, where they are not those of the whole statement. */
  readonly quotes?: ReadonlyMap<string, Assertion['quote']>;
};

/**
 * One statement as the assertions that it makes: one for each of its speakers and claims. What answers an assertion of one claim
 * answers in the other claims what the same speaker said there in the same place.
 */
export function assertionRequests(
  { said, speakers, claims, answers, quotes }: Statement,
  all: readonly Assertion[],
): { readonly channel: 'assertions.create'; readonly request: { readonly fields: unknown } }[] {
  const answered = all.find(({ id }) => id === answers);
  return claims.flatMap((claim, place) =>
    speakers.map((speaker) => ({
      channel: 'assertions.create',
      request: {
        fields: {
          ...said,
          ...(quotes?.has(claim) && { quote: quotes.get(claim) }),
          claim,
          speaker,
          answers: place === 0 ? answers : (answered && counterpart(answered, claim, all)?.id) || null,
        },
      },
    })),
  );
}

/** What the same speaker says of another claim in the same article, or on the same day where it has none. */
export const counterpart = (
  { speaker, article, said, stance }: Assertion,
  claim: string,
  all: readonly Assertion[],
): Assertion | undefined =>
  all.find(
    (each) =>
      each.claim === claim &&
      actorIdentity(each.speaker) === actorIdentity(speaker) &&
      each.stance === stance &&
      each.article === article &&
      each.said === said,
  );
