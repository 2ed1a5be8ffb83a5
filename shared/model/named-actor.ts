import { z } from 'zod';

/** An actor of the vocabulary or of the ledger (by its id), or a name that is in neither (`id` null). */
export const namedActor = z.strictObject({
  id: z.string().max(100).nullable(),
  name: z.string().trim().min(1).max(300),
});
export type NamedActor = z.infer<typeof namedActor>;

/** How an actor is named in filters and lists: by id, or by name where nothing has it. */
export const actorKey = ({ id, name }: NamedActor): string => id ?? name;

/** Equal for the same actor: names without an id are the same however they are capitalised. */
export const actorIdentity = (actor: NamedActor): string => actorKey(actor).toLowerCase();
