import { z } from 'zod';
import { recordKind } from './history-batch.ts';
import { namedActor } from './named-actor.ts';

/** An entry of the vocabulary, a record of the ledger, or a name that is in neither, as filters name it. */
export const actorKeyText = z.string().trim().min(1).max(400);

/** Makes one actor of two: whatever names `from` names `into`. */
export const actorMerge = z.strictObject({ into: actorKeyText, from: actorKeyText });
export type ActorMerge = z.infer<typeof actorMerge>;

export const actorMergePreview = z.strictObject({
  into: namedActor,
  from: namedActor,
  /** How many records name `from`, by their kind. */
  mentions: z.array(z.strictObject({ kind: recordKind, count: z.int() })),
  /** Names that become aliases. */
  aliases: z.array(z.string()),
  /** Names of `from` that a third actor has, too: they do not make it one of the two. */
  shared: z.array(z.strictObject({ name: z.string(), actor: namedActor })),
});
export type ActorMergePreview = z.infer<typeof actorMergePreview>;

const mention = z.strictObject({ kind: recordKind, id: z.string().min(1).max(100) });

/** Says of some records that the actor that they name is another one. */
export const actorSplit = z.strictObject({
  key: actorKeyText,
  records: z.array(mention).max(10_000).default([]),
  /** Where it has an id, an actor that there is; else a new one of this name. */
  to: namedActor,
  /** Aliases, and keys of actors that were merged into the old one, which go along. */
  aliases: z.array(z.string().max(300)).max(200).default([]),
  merged: z.array(z.string().max(400)).max(500).default([]),
});
export type ActorSplit = z.infer<typeof actorSplit>;
