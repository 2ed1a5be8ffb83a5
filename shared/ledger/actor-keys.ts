import type { Actor } from '../model/actor.ts';

/** Every key under which records may name an actor that the ledger has. */
export const actorKeys = ({ id, term, merged }: Pick<Actor, 'id' | 'term' | 'merged'>): string[] => [
  id,
  ...(term === null ? [] : [term]),
  ...merged,
];
