import type { Tag } from '../model/tag.ts';
import type { ArticleClues, ClueKind } from '../stories/article-clues.ts';
import { clueRarity, metBefore } from '../stories/clue-rarity.ts';

/**
 * What an article is about, as far as two articles can be compared by it: its tags, and the names, numbers and words
 * that tell it from others. Dates and words of which the subject is made tell an event or nothing: they are left out.
 */
export type TraitKind = Tag['kind'] | 'name' | 'number' | 'word';

/** `text` is the id of a tag, or how the article writes the word. `weight` grows with its place. */
export type Trait = { readonly kind: TraitKind; readonly text: string; readonly weight: number };

export type ArticleTraits = {
  readonly language: string;
  /** By keys that are equal between articles, and between languages where they are no words. */
  readonly traits: ReadonlyMap<string, Trait>;
  /** See `sketchLikeness`; empty where it is not known. */
  readonly sketch: readonly number[];
};

/** Actors that everybody names are common by their count, whatever kind of body they are. */
const clueKindOf = {
  actor: 'common-actor',
  theme: 'theme',
  countermeasure: 'theme',
  name: 'name',
  number: 'number',
  word: 'word',
} as const satisfies Record<TraitKind, ClueKind>;

const isWord = (kind: ClueKind): kind is 'name' | 'number' | 'word' =>
  kind === 'name' || kind === 'number' || kind === 'word';

/** The tags are those that it has now, by whomever; without clues, which are read some time later, they are all. */
export function traitsOf(
  tags: readonly Pick<Tag, 'kind' | 'id'>[],
  clues: ArticleClues | null,
): ArticleTraits {
  const traits = new Map<string, Trait>();
  const weights = new Map(clues?.clues.map(({ key, weight }) => [key, weight]));
  for (const { kind, id } of tags) {
    const key = `${kind}:${id}`;
    traits.set(key, { kind, text: id, weight: weights.get(key) ?? 1 });
  }
  for (const { key, kind, text, weight } of clues?.clues ?? [])
    if (isWord(kind)) traits.set(key, { kind, text, weight });
  return { language: clues?.language ?? '', traits, sketch: clues?.sketch ?? [] };
}

/** How much it says that two of `all` articles have a trait that `having` of them have. */
export function traitRarity(key: string, kind: TraitKind, having: number, all: number): number {
  const clueKind = clueKindOf[kind];
  return clueRarity(clueKind, metBefore(key, clueKind), having, all);
}
