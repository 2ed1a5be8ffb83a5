import type { Actor } from '../model/actor.ts';
import { AppError } from '../model/app-error.ts';
import { actorIdentity, type NamedActor } from '../model/named-actor.ts';
import { actorKeys } from './actor-keys.ts';
import { type Ledger, ledgerKinds, recordsOf } from './ledger.ts';
import { actorsIn } from './map-actors.ts';

/** What the vocabulary calls an id; undefined where it has none such. */
export type ActorName = (id: string) => string | undefined;

export type FoundActor = {
  /** How records are to name it. */
  readonly named: NamedActor;
  /** What the ledger knows of it beside the vocabulary. */
  readonly record: Actor | null;
  /** Every identity under which it may be named (shared/model/named-actor.ts). */
  readonly identities: ReadonlySet<string>;
};

/** The actor of a key, or the one into which it was merged: of the ledger, of the vocabulary, or a bare name that is in use. */
export function findActor(ledger: Ledger, key: string, nameOf: ActorName): FoundActor | undefined {
  const record = recordOf(ledger, key);
  if (record) return { named: namedOf(record), record, identities: identitiesOf(record) };
  const id = [key, key.toLowerCase()].find((each) => nameOf(each) !== undefined);
  if (id !== undefined) return alone({ id, name: nameOf(id) ?? id });
  const bare = bareName(ledger, key);
  return bare && alone(bare);
}

export function demandActor(ledger: Ledger, key: string, nameOf: ActorName): FoundActor {
  const actor = findActor(ledger, key, nameOf);
  if (actor) return actor;
  throw new AppError(
    'NOT_FOUND',
    `There is no actor "${key}": neither the vocabulary nor the ledger has it, and no record names it.`,
  );
}

const alone = (named: NamedActor): FoundActor => ({
  named,
  record: null,
  identities: new Set([actorIdentity(named)]),
});

/** An entry of the vocabulary keeps its own id; an actor of the ledger has that of its record. */
const namedOf = ({ id, term, name }: Actor): NamedActor => ({ id: term ?? id, name });

const identitiesOf = (actor: Actor): ReadonlySet<string> =>
  new Set(actorKeys(actor).map((key) => key.toLowerCase()));

function recordOf({ actors }: Ledger, key: string): Actor | undefined {
  const all = [...actors.values()];
  const wanted = key.toLowerCase();
  return (
    actors.get(key) ??
    all.find(({ term }) => term?.toLowerCase() === wanted) ??
    all.find(({ merged }) => merged.some((each) => each.toLowerCase() === wanted))
  );
}

function bareName(ledger: Ledger, key: string): NamedActor | undefined {
  const wanted = key.toLowerCase();
  for (const kind of ledgerKinds) {
    for (const record of recordsOf(ledger, kind).values()) {
      const found = actorsIn(kind, record).find((actor) => actorIdentity(actor) === wanted);
      if (found) return found;
    }
  }
  return undefined;
}
