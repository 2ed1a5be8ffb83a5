import { sketchLikeness } from '../stories/sketch-of.ts';
import type { ArticleTraits, Trait, TraitKind } from './article-traits.ts';

/** A trait that two articles have, with what it says that both have it. */
export type SharedTrait = {
  readonly key: string;
  readonly kind: TraitKind;
  readonly text: string;
  readonly said: number;
};

/** `shared` has what says most first. */
export type Relation = { readonly strength: number; readonly shared: readonly SharedTrait[] };

/** How much it says that two articles share a trait. */
export type RarityOf = (key: string, kind: TraitKind) => number;

/** Firms are in the news for many things, and any text has a rare word: what is meant shows when more is shared. */
const VAGUE = 0.2;
const ENOUGH_WORDS = 2;
/** One name in common may be chance, and one measure answers many things; a theme is what both are about. */
const ONE_ALONE = 0.5;
/** Words are many, and each is less sure than a name: they count where both texts begin with them. */
const WORD = 0.5;
const LEAST_OF_WORD = 1.4;
const MOST_WORDS = 5;
const MOST_NAMES = 6;
const MOST_TAGS = 8;
/** The share of equal runs of words from which on two texts are one. */
const SAME_TEXT = 0.4;

const isTheme = ({ kind }: SharedTrait): boolean => kind === 'theme';
const isWord = ({ kind }: SharedTrait): boolean => kind === 'word';
const isVague = (one: SharedTrait): boolean => one.kind === 'actor' || isWord(one);

/** A word that is a name in the text of another language is a name; elsewhere the humbler of the two counts. */
function kindOfBoth(a: Trait, b: Trait, isOneLanguage: boolean): TraitKind | null {
  if (a.kind === b.kind) return a.kind === 'word' && !isOneLanguage ? null : a.kind;
  return isOneLanguage ? 'word' : 'name';
}

const weightOf = (kind: TraitKind, least: number): number =>
  kind !== 'word' ? least : least >= LEAST_OF_WORD ? least * WORD : 0;

function sharedTraits(a: ArticleTraits, b: ArticleTraits, rarityOf: RarityOf): SharedTrait[] {
  const isOneLanguage = a.language === b.language;
  const shared: SharedTrait[] = [];
  for (const [key, trait] of a.traits) {
    const other = b.traits.get(key);
    const kind = other ? kindOfBoth(trait, other, isOneLanguage) : null;
    if (!other || kind === null) continue;
    const weight = weightOf(kind, Math.min(trait.weight, other.weight));
    const said = weight * rarityOf(key, kind);
    if (said > 0) shared.push({ key, kind, text: trait.text, said });
  }
  return shared;
}

const byTelling = (a: SharedTrait, b: SharedTrait): number => b.said - a.said || (a.key < b.key ? -1 : 1);

/** Long texts share many words by chance: only what says most of each kind counts. */
function mostTelling(shared: readonly SharedTrait[]): readonly SharedTrait[] {
  const sorted = shared.toSorted(byTelling);
  const first = (most: number, ...kinds: readonly TraitKind[]): readonly SharedTrait[] =>
    sorted.filter(({ kind }) => kinds.includes(kind)).slice(0, most);
  const counted = [
    ...first(MOST_TAGS, 'actor', 'theme', 'countermeasure'),
    ...first(MOST_NAMES, 'name', 'number'),
    ...first(MOST_WORDS, 'word'),
  ];
  return counted.sort(byTelling);
}

/** Whether two articles are one text, as far as their sketches tell. */
export const isSameText = (a: ArticleTraits, b: ArticleTraits): boolean =>
  sketchLikeness(a.sketch, b.sketch) >= SAME_TEXT;

function certainty(shared: readonly SharedTrait[]): number {
  if (shared.some(isTheme)) return 1;
  if (shared.every(isVague) && shared.filter(isWord).length < ENOUGH_WORDS) return VAGUE;
  return shared.length === 1 ? ONE_ALONE : 1;
}

/** How strongly two articles are about one thing, and by what they have in common. */
export function relateArticles(a: ArticleTraits, b: ArticleTraits, rarityOf: RarityOf): Relation {
  const shared = mostTelling(sharedTraits(a, b, rarityOf));
  const sum = shared.reduce((all, { said }) => all + said, 0);
  return { strength: sum * certainty(shared), shared };
}
