import type { Actor } from '../model/actor.ts';
import { forEachInSteps, type Steps } from '../model/steps.ts';
import { actorKeys } from './actor-keys.ts';
import { actorsNamed } from './actors-named.ts';
import type { Ledger } from './ledger.ts';

/** By their identities. */
type Named = ReadonlyMap<string, unknown>;

/**
 * What the ledger knows of actors, as far as it could be known: an actor comes with the first record that names it, and one that
 * none names was there from the beginning; a name comes with the article that uses it.
 */
export function* actorsSaidBy(
  { actors }: Ledger,
  namedNow: Named,
  then: Ledger,
  isArticleTold: (article: string) => boolean,
): Steps<ReadonlyMap<string, Actor>> {
  if (actors.size === 0) return actors;
  const namedThen = yield* actorsNamed(then);
  const found = new Map<string, Actor>();
  yield* forEachInSteps([...actors.values()], (actor) => {
    const isIn = (named: Named): boolean => actorKeys(actor).some((key) => named.has(key.toLowerCase()));
    if (!isIn(namedThen) && isIn(namedNow)) return;
    const aliases = actor.aliases.filter(({ article }) => article === null || isArticleTold(article));
    found.set(actor.id, aliases.length === actor.aliases.length ? actor : { ...actor, aliases });
  });
  return found;
}
