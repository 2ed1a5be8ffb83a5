import { z } from 'zod';

/** How far it may go, the widest first: the Traffic Light Protocol 2.0 (FIRST, 2022). */
export const handlingMarks = ['clear', 'green', 'amber', 'amber+strict', 'red'] as const;
export const handlingMark = z.enum(handlingMarks);
export type HandlingMark = z.infer<typeof handlingMark>;

/** What bears no mark may go as far as what is marked clear. */
const rank = (mark: HandlingMark | null): number => (mark === null ? 0 : handlingMarks.indexOf(mark));

export const isAbove = (mark: HandlingMark | null, ceiling: HandlingMark): boolean =>
  rank(mark) > rank(ceiling);

/** The one that lets it go least far; null where none bears a mark. */
export const strictest = (marks: Iterable<HandlingMark | null>): HandlingMark | null => {
  let found: HandlingMark | null = null;
  for (const mark of marks) if (mark !== null && (found === null || rank(mark) > rank(found))) found = mark;
  return found;
};
