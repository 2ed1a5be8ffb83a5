import type { ClueKind } from './article-clues.ts';

/**
 * How much it says that two articles share a clue: the logarithm of how rare it is, less what articles of unlike
 * events share anyway. Rarity is counted among the articles that are grouped, as if a thousand others had been counted
 * before: so three articles are judged as three thousand are, and no count has to be kept elsewhere.
 */
const COUNTED_BEFORE = 1000;

/** In how many of those thousand an unknown clue of this kind is thought to stand, and what is taken off. */
const KINDS: Readonly<Record<ClueKind, { readonly before: number; readonly off: number }>> = {
  name: { before: 2, off: 2.6 },
  number: { before: 4, off: 2.6 },
  date: { before: 12, off: 3 },
  place: { before: 12, off: 3 },
  actor: { before: 4, off: 2.2 },
  'common-actor': { before: 40, off: 2 },
  theme: { before: 50, off: 2.2 },
  word: { before: 14, off: 3.2 },
  stock: { before: 60, off: 2.5 },
};
const TWO_DIGITS = 30;
const THREE_DIGITS = 12;
const ROUND = 12;
const round = /^#[1-9]0{3,}$/;

/** In how many articles a clue is thought to stand that was never met. Small and round numbers are anywhere. */
export function metBefore(key: string, kind: ClueKind): number {
  if (kind !== 'number') return KINDS[kind].before;
  if (key.length <= 3) return TWO_DIGITS;
  if (key.length === 4) return THREE_DIGITS;
  return round.test(key) ? ROUND : KINDS.number.before;
}

/** Most clues stand in few articles, and taking a logarithm costs more than all else that is done with one. */
const logarithms = Float64Array.from({ length: 4096 }, (_, count) => Math.log(count));
const logarithmOf = (count: number): number => logarithms[count] ?? Math.log(count);

/** `having` of `all` articles have the clue, `before` more are thought to have it. */
export function clueRarity(kind: ClueKind, before: number, having: number, all: number): number {
  return Math.max(0, Math.log(all + COUNTED_BEFORE) - logarithmOf(having + before) - KINDS[kind].off);
}
