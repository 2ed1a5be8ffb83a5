import type { Actor } from '../model/actor.ts';
import type { ActorMerge, ActorMergePreview } from '../model/actor-merge.ts';
import { AppError } from '../model/app-error.ts';
import { groupBy } from '../model/group-by.ts';
import type { RecordChange } from '../model/history-batch.ts';
import { actorIdentity, actorKey, type NamedActor } from '../model/named-actor.ts';
import { actorNamesUsed } from './actor-names-used.ts';
import { canonicalRecord } from './canonical-record.ts';
import { type ActorName, demandActor, type FoundActor } from './find-actor.ts';
import { joinTexts } from './join-texts.ts';
import type { Ledger } from './ledger.ts';
import { renameActor } from './rename-actor.ts';

type Names = { readonly nameOf: ActorName; readonly newId: () => string };

/**
 * The changes that make one actor of two: whatever names `from` names `into`; its names become aliases with who uses them, and its
 * keys still find it. An actor that was a bare name, or has only its entry in the vocabulary, gets a record to hold them.
 */
export function mergeActors(
  ledger: Ledger,
  merge: ActorMerge,
  { nameOf, newId }: Names,
): { readonly id: string; readonly changes: RecordChange[] } {
  const { into, from } = sidesOf(ledger, merge, nameOf);
  const record = into.record ?? recordFor(into, newId());
  const named = { id: record.term ?? record.id, name: record.name };
  const after = canonicalRecord('actor', combine(record, into, from, ledger));
  const isBare = into.named.id === null;
  const identities = new Set([...from.identities, ...(isBare ? into.identities : [])]);
  const removed =
    from.record && ({ kind: 'actor', id: from.record.id, before: from.record, after: null } as const);
  return {
    id: record.id,
    changes: [
      { kind: 'actor', id: record.id, before: into.record, after },
      ...(removed ? [removed] : []),
      ...renameActor(ledger, identities, named),
    ],
  };
}

export function previewActorMerge(ledger: Ledger, merge: ActorMerge, nameOf: ActorName): ActorMergePreview {
  const { into, from } = sidesOf(ledger, merge, nameOf);
  const mentions = groupBy(renameActor(ledger, from.identities, into.named), ({ kind }) => kind);
  const aliases = [...new Set(newAliases(into.named.name, from, ledger).map(({ name }) => name))];
  const names = new Set(aliases.map((name) => name.toLowerCase()));
  const others = [...ledger.actors.values()].filter(
    ({ id }) => id !== into.record?.id && id !== from.record?.id,
  );
  return {
    into: into.named,
    from: from.named,
    mentions: [...mentions].map(([kind, { length }]) => ({ kind, count: length })),
    aliases,
    shared: others.flatMap((actor) =>
      [actor.name, ...actor.aliases.map(({ name }) => name)]
        .filter((name) => names.has(name.toLowerCase()))
        .map((name) => ({ name, actor: { id: actor.term ?? actor.id, name: actor.name } })),
    ),
  };
}

type Sides = { readonly into: FoundActor; readonly from: FoundActor };

function sidesOf(ledger: Ledger, merge: ActorMerge, nameOf: ActorName): Sides {
  const into = demandActor(ledger, merge.into, nameOf);
  const from = demandActor(ledger, merge.from, nameOf);
  if (actorIdentity(into.named) === actorIdentity(from.named)) {
    throw new AppError(
      'BAD_REQUEST',
      `An actor cannot be merged into itself: "${merge.into}" and "${merge.from}" are both ${into.named.name}.`,
    );
  }
  for (const { id, between, pair } of ledger.distinctions.values()) {
    const isPair =
      between === 'actor' &&
      pair.some((key) => into.identities.has(key.toLowerCase())) &&
      pair.some((key) => from.identities.has(key.toLowerCase()));
    if (!isPair) continue;
    throw new AppError(
      'CONFLICT',
      `${into.named.name} and ${from.named.name} are noted as not the same (${id}): remove that note first.`,
    );
  }
  return { into, from };
}

function recordFor({ named: { id, name } }: FoundActor, newId: string): Actor {
  return canonicalRecord('actor', { id: newId, term: id, name });
}

function combine(record: Actor, into: FoundActor, from: FoundActor, ledger: Ledger): Actor {
  return {
    ...record,
    kind: record.kind === 'unknown' ? (from.record?.kind ?? 'unknown') : record.kind,
    summary: joinTexts(record.summary, from.record?.summary ?? ''),
    aliases: [...record.aliases, ...ownNames(into, ledger), ...newAliases(record.name, from, ledger)],
    merged: [...record.merged, ...keysOf(from)],
  };
}

/** A bare name has no record whose name could differ from those that are used. */
const ownNames = (into: FoundActor, ledger: Ledger): Actor['aliases'] =>
  into.record ? [] : actorNamesUsed(ledger, into.identities).filter(({ name }) => name !== into.named.name);

function newAliases(name: string, from: FoundActor, ledger: Ledger): Actor['aliases'] {
  const used = [...(from.record?.aliases ?? []), ...actorNamesUsed(ledger, from.identities)];
  const own = { name: from.named.name, usedBy: '', article: null };
  const isTold = used.some((each) => each.name === own.name);
  return [...(isTold ? [] : [own]), ...used].filter((each) => each.name !== name);
}

function keysOf({ named, record }: FoundActor): string[] {
  const own: NamedActor[] = [named, ...(record ? [{ ...named, id: record.id }] : [])];
  return [...own.map(actorKey), ...(record?.merged ?? [])];
}
