import { z } from 'zod';

const share = z.number().min(0).max(1).nullable();

/** How judgements agree with what a person said of the same articles. */
export const relevanceScore = z.strictObject({
  right: z.int().nonnegative(),
  of: z.int().nonnegative(),
  /** Of those judged to be on the subject, the part that is; null where none was judged so. */
  precision: share,
  /** Of those on the subject, the part that was judged so; null where none is. */
  recall: share,
});
export type RelevanceScore = z.infer<typeof relevanceScore>;

type Judged = { readonly relevant: boolean; readonly judged: boolean };

const part = (some: number, all: number): number | null =>
  all === 0 ? null : Math.round((some / all) * 1000) / 1000;

export function scoreOf(judgements: readonly Judged[]): RelevanceScore {
  const count = (holds: (one: Judged) => boolean): number => judgements.filter(holds).length;
  const hits = count(({ relevant, judged }) => relevant && judged);
  return {
    right: count(({ relevant, judged }) => relevant === judged),
    of: judgements.length,
    precision: part(
      hits,
      count(({ judged }) => judged),
    ),
    recall: part(
      hits,
      count(({ relevant }) => relevant),
    ),
  };
}
