import type { Named } from './read-article.ts';

export const isOneOf = (id: string, list: readonly Named[]): boolean => list.some((one) => one.id === id);

/** Each actor once, in the order in which they are named first. */
export const distinctActors = (actors: readonly Named[]): readonly Named[] => [
  ...new Map(actors.map((actor) => [actor.id, actor])).values(),
];
