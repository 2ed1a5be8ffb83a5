/**
 * What an article gives away of the event it reports, small enough to be kept beside it (some 100 keys): made once
 * when the article comes in, and all that grouping ever looks at.
 */

/** In the order of how much one of them says: see rarityOf. `common-actor` is a firm or state that every second report names. */
export const clueKinds = [
  'name',
  'number',
  'date',
  'place',
  'actor',
  'common-actor',
  'theme',
  'word',
  'stock',
] as const;
export type ClueKind = (typeof clueKinds)[number];

/**
 * Its key is comparable between articles, and between languages where it is no word; `text` is how the article writes
 * it, or the id of a tag. `weight` grows with its place.
 */
export type Clue = {
  readonly key: string;
  readonly kind: ClueKind;
  readonly weight: number;
  readonly text: string;
};

/** The moments between which an article appeared, in milliseconds since 1970; open where it is not known. */
export type Span = { readonly from: number; readonly to: number };

export const originKinds = ['wire', 'press-release', 'own-post', 'statement', 'own-reporting'] as const;
export type OriginKind = (typeof originKinds)[number];

/**
 * Where an article has its news from, by its own words; articles of one story with equal keys share an origin. An
 * article that says nothing of where, and found out nothing itself, has the words around "said" and "according to":
 * it repeats a statement of those whom they name.
 */
export type OriginClue = {
  readonly kind: OriginKind;
  readonly key: string;
  readonly name: string;
  readonly ascribes?: string;
};

/** What grouping has to know of an article besides its clues. */
export type ArticleHead = {
  readonly id: string;
  readonly span: Span;
  readonly language: string;
  /** The least hashes of runs of words: the share that two articles have in common is the share of equal text. */
  readonly sketch: readonly number[];
  readonly origin: OriginClue;
  /** A look back or a round-up: it touches several events and reports none. */
  readonly isRecap: boolean;
};
export type ArticleClues = ArticleHead & { readonly clues: readonly Clue[] };
