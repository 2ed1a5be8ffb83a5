/** The yes-and-no columns of an article, as bits. An article without `present` is a hole left by a removed one. */
export const articleFlags = { present: 1, relevant: 2, read: 4, kept: 8, setAside: 16 } as const;

type Decided = { readonly read: boolean; readonly kept: boolean; readonly setAside: unknown };

export const decisionFlags = articleFlags.read | articleFlags.kept | articleFlags.setAside;

export function flagsOfDecision(decision: Decided | null): number {
  if (!decision) return 0;
  return (
    (decision.read ? articleFlags.read : 0) |
    (decision.kept ? articleFlags.kept : 0) |
    (decision.setAside === null ? 0 : articleFlags.setAside)
  );
}
