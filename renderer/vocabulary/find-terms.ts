import type { Tag } from '../../shared/model/tag.ts';
import { foldText } from '../../shared/search/fold-text.ts';
import type { Term, Vocabulary } from './read-vocabulary.ts';

/** `also` is the other name by which it was found, where its own does not show why. */
export type FoundTerm = Term & { readonly kind: Tag['kind']; readonly also: string | null };

type Ranked = FoundTerm & { readonly rank: number };

const startsWord = (name: string, words: string): boolean => ` ${name}`.includes(` ${words}`);

/** How well a name answers what was typed: 0 it begins with it, 1 one of its words does, 2 it holds it; null not at all. */
function rankOf(name: string, typed: string): number | null {
  const folded = foldText(name);
  if (folded.startsWith(typed)) return 0;
  if (startsWord(folded, typed)) return 1;
  return typed.split(' ').every((word) => folded.includes(word)) ? 2 : null;
}

function rankTerm(term: Term, kind: Tag['kind'], typed: string): Ranked | null {
  const own = rankOf(term.label, typed);
  if (own !== null) return { ...term, kind, also: null, rank: own };
  const others = [term.name, ...term.aliases, ...term.mappings.map(({ id, label }) => `${id} ${label}`)]
    .map((also) => ({ also, rank: rankOf(also, typed) }))
    .filter((found): found is { also: string; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank || a.also.length - b.also.length);
  const [best] = others;
  // After all that bear the words in the name that is shown.
  return best ? { ...term, kind, also: best.also, rank: best.rank + 3 } : null;
}

/** The terms of a vocabulary that a person means by what they typed, the best first; by nothing, all. */
export function findTerms(vocabulary: Vocabulary, typed: string): readonly FoundTerm[] {
  const words = foldText(typed).trim().replace(/\s+/gu, ' ');
  const ranked = [
    ...vocabulary.themes.map((term) => rankTerm(term, 'theme', words)),
    ...vocabulary.actors.map((term) => rankTerm(term, 'actor', words)),
    ...vocabulary.countermeasures.map((term) => rankTerm(term, 'countermeasure', words)),
  ].filter((term) => term !== null);
  return ranked.sort((a, b) => a.rank - b.rank).map(({ rank, ...term }) => term);
}
