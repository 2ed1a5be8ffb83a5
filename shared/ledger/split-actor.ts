import type { Actor } from '../model/actor.ts';
import type { ActorSplit } from '../model/actor-merge.ts';
import { AppError } from '../model/app-error.ts';
import type { RecordChange } from '../model/history-batch.ts';
import { actorIdentity, actorKey } from '../model/named-actor.ts';
import { canonicalRecord } from './canonical-record.ts';
import { type ActorName, demandActor, type FoundActor, findActor } from './find-actor.ts';
import { isLedgerKind, type Ledger, recordsOf } from './ledger.ts';
import { names, renameActor } from './rename-actor.ts';

type Names = { readonly nameOf: ActorName; readonly newId: () => string };

/**
 * The changes that say of some records that the actor that they name is another one: an actor that there is, or a new one. Aliases
 * and former keys go along where they are named.
 */
export function splitActor(
  ledger: Ledger,
  split: ActorSplit,
  { nameOf, newId }: Names,
): { readonly id: string; readonly changes: RecordChange[] } {
  const old = demandActor(ledger, split.key, nameOf);
  refuseStrange(ledger, old, split);
  const target =
    split.to.id === null && isFormerKey(old, split.to.name) ? null : targetOf(ledger, split, nameOf);
  if (target !== null && actorIdentity(target.named) === actorIdentity(old.named)) {
    throw new AppError(
      'BAD_REQUEST',
      `${old.named.name} cannot be split from itself: name another actor in "to".`,
    );
  }
  const moved = movedNames(old.record, split);
  const holder = holderOf(target, split, moved, newId);
  const named = holder === null ? (target?.named ?? split.to) : namedBy(holder);
  const chosen = new Set(split.records.map(({ kind, id }) => `${kind} ${id}`));
  const bare = target?.named.id === null ? renameActor(ledger, target.identities, named) : [];
  return {
    id: actorKey(named),
    changes: [
      ...namesMoved(old.record, target?.record ?? null, holder, moved),
      ...bare,
      ...renameActor(ledger, old.identities, named, (kind, id) => chosen.has(`${kind} ${id}`)),
    ],
  };
}

const namedBy = ({ id, term, name }: Actor) => ({ id: term ?? id, name });

function refuseStrange(ledger: Ledger, { named, identities, record }: FoundActor, split: ActorSplit): void {
  const { records, aliases, merged } = split;
  if (records.length + aliases.length + merged.length === 0) {
    throw new AppError(
      'BAD_REQUEST',
      `Nothing of ${named.name} was chosen: name the records that mean another actor.`,
    );
  }
  for (const { kind, id } of records) {
    const found = isLedgerKind(kind) ? recordsOf(ledger, kind).get(id) : undefined;
    if (found && isLedgerKind(kind) && names(kind, found, identities)) continue;
    throw new AppError(
      'BAD_REQUEST',
      `The ${kind} ${id} does not name ${named.name}: choose records that do.`,
    );
  }
  const strange =
    aliases.find((name) => !record?.aliases.some((alias) => alias.name === name)) ??
    merged.find((key) => !record?.merged.includes(key));
  if (strange === undefined) return;
  throw new AppError('BAD_REQUEST', `"${strange}" is no alias or former key of ${named.name}.`);
}

/** The name of an actor that was merged into the old one is free for it again. */
const isFormerKey = ({ record }: FoundActor, name: string): boolean =>
  record?.merged.some((key) => key.toLowerCase() === name.toLowerCase()) === true;

/** The actor that there is; null for a new one. A name alone means none that has an id: who means that one, names its id. */
function targetOf(ledger: Ledger, { to }: ActorSplit, nameOf: ActorName): FoundActor | null {
  if (to.id !== null) return demandActor(ledger, to.id, nameOf);
  const wanted = to.name.toLowerCase();
  const named = [...ledger.actors.values()].find(({ name }) => name.toLowerCase() === wanted);
  const found = findActor(ledger, named?.id ?? to.name, nameOf);
  if (!found || found.named.id === null) return found ?? null;
  throw new AppError(
    'CONFLICT',
    `There is an actor ${found.named.name} already: name its id (${found.named.id}) in "to", or give the new one another name.`,
  );
}

type Moved = Pick<Actor, 'aliases' | 'merged'>;

/** What is named, and the key that would find the old actor by the name of the new one. */
const movedNames = (record: Actor | null, { aliases, merged, to }: ActorSplit): Moved => ({
  aliases: record?.aliases.filter(({ name }) => aliases.includes(name)) ?? [],
  merged:
    record?.merged.filter((key) => merged.includes(key) || key.toLowerCase() === to.name.toLowerCase()) ?? [],
});

/** The record of the other actor, made where there is none; null where an entry of the vocabulary needs none. */
function holderOf(
  target: FoundActor | null,
  { to }: ActorSplit,
  moved: Moved,
  newId: () => string,
): Actor | null {
  if (target?.record) return target.record;
  const id = target?.named.id ?? null;
  if (id !== null && moved.aliases.length + moved.merged.length === 0) return null;
  return canonicalRecord('actor', { id: newId(), term: id, name: target?.named.name ?? to.name });
}

/** The records of both actors, with the names that go along. */
function namesMoved(
  old: Actor | null,
  known: Actor | null,
  holder: Actor | null,
  moved: Moved,
): RecordChange[] {
  const changes: RecordChange[] = [];
  if (holder && (known === null || moved.aliases.length + moved.merged.length > 0)) {
    const after = canonicalRecord('actor', {
      ...holder,
      aliases: [...holder.aliases, ...moved.aliases],
      merged: [...holder.merged, ...moved.merged],
    });
    changes.push({ kind: 'actor', id: holder.id, before: known, after });
  }
  if (old && moved.aliases.length + moved.merged.length > 0) {
    const after = canonicalRecord('actor', {
      ...old,
      aliases: old.aliases.filter((alias) => !moved.aliases.includes(alias)),
      merged: old.merged.filter((key) => !moved.merged.includes(key)),
    });
    changes.push({ kind: 'actor', id: old.id, before: old, after });
  }
  return changes;
}
