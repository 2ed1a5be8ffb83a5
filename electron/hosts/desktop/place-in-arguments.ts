import { linkPlace } from '../../../shared/exchange/link-place.ts';

/** The place of the first address of our own among what a program was started with; null where there is none. */
export const placeInArguments = (argv: readonly string[]): string | null =>
  argv.map(linkPlace).find((place) => place !== null) ?? null;
