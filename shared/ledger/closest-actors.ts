import type { ActorProfile } from './actor-profiles.ts';

/** As many as can be told apart in a picture. */
export const mostDrawn = 12;

/** Two actors and how many incidents they share. */
export type SharedIncidents = { readonly pair: readonly [string, string]; readonly incidents: number };

/** How often those that an actor is beside most often are beside one another, in incidents of the actor or not. */
export function betweenClosest(profile: ActorProfile, all: readonly ActorProfile[]): SharedIncidents[] {
  const closest = profile.beside.slice(0, mostDrawn).map(({ key }) => key);
  const places = new Map(closest.map((key, place) => [key, place]));
  return all
    .filter(({ key }) => places.has(key))
    .sort((a, b) => (places.get(a.key) ?? 0) - (places.get(b.key) ?? 0))
    .flatMap(({ key, beside }) =>
      beside
        .filter((other) => (places.get(other.key) ?? -1) > (places.get(key) ?? 0))
        .map((other) => ({ pair: [key, other.key] as const, incidents: other.incidents })),
    );
}
