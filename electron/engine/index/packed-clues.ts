import type { Evidence } from '../../../shared/model/evidence.ts';
import type { ArticleClues, Clue } from '../../../shared/stories/article-clues.ts';
import { clueKinds } from '../../../shared/stories/article-clues.ts';
import type { ClueInput, ClueTags } from '../../../shared/stories/read-clues.ts';
import { textForClues } from '../../../shared/stories/read-tokens.ts';

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

/** What clues will be read from, kept in their place until the story worker has read them. */
export type UnreadClues = { readonly input: ClueInput; readonly tags: ClueTags };

/** Reading clues costs more than tagging: who collects does not wait for it. */
export function packUnread(input: ClueInput, { relevant, actors, themes }: ClueTags): string {
  const unread: UnreadClues = {
    input: { ...input, text: textForClues(input.text, relevant) },
    tags: { relevant, actors: actors.map(withoutWords), themes: themes.map(withoutWords) },
  };
  return JSON.stringify({ unread });
}

/** The address and the source tell whose own post it is. */
const withoutWords = <Tag extends { readonly evidence: readonly Evidence[] }>(tag: Tag): Tag => ({
  ...tag,
  evidence: tag.evidence.filter(({ field }) => field === 'url' || field === 'source'),
});

/** Reads what `packClues` or `packUnread` wrote. */
export function unpackClues(packed: string): ArticleClues | UnreadClues {
  // Only describeArticle and the story worker write them, and an index of another format is made anew.
  const found = JSON.parse(packed) as Packed | { readonly unread: UnreadClues };
  if ('unread' in found) return found.unread;
  const { clues, ...head } = found;
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
