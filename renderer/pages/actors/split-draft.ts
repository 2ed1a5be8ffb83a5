import type { ActorProfileAnswer, ActorRow } from '../../../shared/contract/actor-profile.ts';
import type { ActorSplit } from '../../../shared/model/actor-merge.ts';
import { actorKey, type NamedActor } from '../../../shared/model/named-actor.ts';
import type { Mention } from './mentions-of.ts';

/** What the form of a split holds: whom the rest is about, and what of the actor is chosen. */
export type SplitDraft = {
  readonly name: string;
  readonly records: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
  readonly merged: ReadonlySet<string>;
};

export type SplitList = 'records' | 'aliases' | 'merged';

export const emptySplit: SplitDraft = {
  name: '',
  records: new Set(),
  aliases: new Set(),
  merged: new Set(),
};

/** Chosen, if it was not, and the other way round. */
export function toggled(draft: SplitDraft, list: SplitList, value: string): SplitDraft {
  const chosen = new Set(draft[list]);
  if (!chosen.delete(value)) chosen.add(value);
  return { ...draft, [list]: chosen };
}

type ActorNamed = (name: string) => NamedActor;

/** The actor that is meant by a name: one that the ledger names, one of the vocabulary, or a new one. */
export function actorMeant(typed: string, rows: readonly ActorRow[], actorNamed: ActorNamed): NamedActor {
  const wanted = typed.trim().toLowerCase();
  const row = rows.find(({ name }) => name.toLowerCase() === wanted);
  if (!row) return actorNamed(typed);
  // Who has no id is known by the name.
  return { id: row.key === row.name ? null : row.key, name: row.name };
}

export type SplitProblem = 'name' | 'same' | 'nothing';

/** What keeps a split from being made. */
export function splitProblem(
  draft: SplitDraft,
  profile: ActorProfileAnswer,
  to: NamedActor,
): SplitProblem | null {
  if (draft.name.trim() === '') return 'name';
  if (actorKey(to).toLowerCase() === profile.key.toLowerCase()) return 'same';
  return draft.records.size + draft.aliases.size + draft.merged.size === 0 ? 'nothing' : null;
}

export const mentionName = ({ kind, id }: Mention): string => `${kind} ${id}`;

export const splitRequest = (
  draft: SplitDraft,
  profile: ActorProfileAnswer,
  mentions: readonly Mention[],
  to: NamedActor,
): ActorSplit => ({
  key: profile.key,
  to,
  records: mentions
    .filter((mention) => draft.records.has(mentionName(mention)))
    .map(({ kind, id }) => ({ kind, id })),
  aliases: [...draft.aliases],
  merged: [...draft.merged],
});
