import type { Actor } from '../model/actor.ts';
import { actorIdentity } from '../model/named-actor.ts';
import { forEachInSteps, type Steps } from '../model/steps.ts';
import { type Ledger, ledgerKinds, recordsOf } from './ledger.ts';
import { actorsIn } from './map-actors.ts';

/** Every actor that a record names, by its identity. */
export function* identitiesIn(ledger: Ledger): Steps<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const kind of ledgerKinds) {
    yield* forEachInSteps([...recordsOf(ledger, kind).values()], (record) => {
      for (const actor of actorsIn(kind, record)) found.add(actorIdentity(actor));
    });
  }
  return found;
}

/**
 * What the ledger knows of actors, as far as it could be known: an actor comes with the first record that names it, and one that
 * none names was there from the beginning; a name comes with the article that uses it.
 */
export function* actorsSaidBy(
  { actors }: Ledger,
  namedNow: ReadonlySet<string>,
  then: Ledger,
  isArticleTold: (article: string) => boolean,
): Steps<ReadonlyMap<string, Actor>> {
  if (actors.size === 0) return actors;
  const namedThen = yield* identitiesIn(then);
  const found = new Map<string, Actor>();
  yield* forEachInSteps([...actors.values()], (actor) => {
    const isIn = (named: ReadonlySet<string>): boolean => identitiesOf(actor).some((each) => named.has(each));
    if (!isIn(namedThen) && isIn(namedNow)) return;
    const aliases = actor.aliases.filter(({ article }) => article === null || isArticleTold(article));
    found.set(actor.id, aliases.length === actor.aliases.length ? actor : { ...actor, aliases });
  });
  return found;
}

const identitiesOf = ({ id, term, merged }: Actor): string[] =>
  [id, ...(term === null ? [] : [term]), ...merged].map((key) => key.toLowerCase());
