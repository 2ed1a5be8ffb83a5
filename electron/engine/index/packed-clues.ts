import type { ArticleClues, Clue } from '../../../shared/stories/article-clues.ts';
import { clueKinds } from '../../../shared/stories/article-clues.ts';

/** Lists take half the room that records with names would: there is one for every article. */
type PackedClue = readonly [key: string, kind: number, weight: number, text?: string];
type Packed = Omit<ArticleClues, 'clues'> & { readonly clues: readonly PackedClue[] };

function packClue({ key, kind, weight, text }: Clue): PackedClue {
  const rounded = Math.round(weight * 100) / 100;
  return text === key
    ? [key, clueKinds.indexOf(kind), rounded]
    : [key, clueKinds.indexOf(kind), rounded, text];
}

export function packClues({ clues, ...head }: ArticleClues): string {
  return JSON.stringify({ ...head, clues: clues.map(packClue) } satisfies Packed);
}

/** Reads what `packClues` wrote. */
export function unpackClues(packed: string): ArticleClues {
  // Only describeArticle writes them, and an index of another format is made anew.
  const { clues, ...head } = JSON.parse(packed) as Packed;
  return {
    ...head,
    clues: clues.map(([key, kind, weight, text = key]) => ({
      key,
      kind: clueKinds[kind] ?? 'stock',
      weight,
      text,
    })),
  };
}
