/** In units of the folded text. */
export type Span = { readonly start: number; readonly end: number };

/** Whether all of a span stands in another: a date in its sentence. */
export const standsIn = ({ start, end }: Span, whole: Span): boolean =>
  start >= whole.start && end <= whole.end;

/** What begins nearest to a place. */
export const nearestTo = <Found extends Span>(place: number, all: readonly Found[]): Found | undefined =>
  all.toSorted((a, b) => Math.abs(a.start - place) - Math.abs(b.start - place))[0];
