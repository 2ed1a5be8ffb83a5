import type { Trait } from '../../../shared/related/article-traits.ts';
import { ftsExpression } from '../../../shared/search/fts-expression.ts';
import type { Columns } from './column-store.ts';
import type { FullText } from './full-text.ts';

/** Where in the library a trait stands: which term it is, or the rows that have the word. */
export type TraitPlace = {
  /** How many articles have it; `Infinity` for a word that more have than tells anything. */
  readonly having: number;
  readonly term: number | null;
  readonly rows: readonly number[];
};
export type TraitPlaces = ReadonlyMap<string, TraitPlace>;

/** A word that more articles have than one of so many tells little, and is not looked for to its end. */
const commonFrom = 250;
const leastCommon = 40;

/** Articles by the number of each term. */
function countTerms({ chunks, terms }: Columns): Uint32Array {
  const counts = new Uint32Array(terms.length + 1);
  for (const { terms: all } of chunks) for (const term of all) counts[term] = (counts[term] ?? 0) + 1;
  return counts;
}

/** The key of a word is what is left of it without its ending: all words that begin so are meant. */
function wordExpression(key: string, { kind, text }: Trait): string | null {
  const isCut = kind !== 'number' && text.length > key.length;
  return ftsExpression({
    kind: 'text',
    text: isCut ? text.slice(0, key.length) : text,
    prefix: isCut,
    where: 'anywhere',
  });
}

/** Finds the places of traits in an index; what is counted of its terms is kept until they change. */
export function createTraitPlaces(fullText: FullText) {
  let counted: { readonly columns: Columns; readonly counts: Uint32Array } | null = null;
  return (traits: ReadonlyMap<string, Trait>, columns: Columns): TraitPlaces => {
    if (counted?.columns !== columns) counted = { columns, counts: countTerms(columns) };
    const { counts } = counted;
    const numbers = new Map<string, number>(
      columns.terms.flatMap((term, number) => (term ? [[`${term.kind}:${term.id}`, number] as const] : [])),
    );
    const most = Math.max(leastCommon, Math.floor(columns.newest.length / commonFrom));
    const placeOf = (key: string, trait: Trait): TraitPlace => {
      const term = numbers.get(key);
      if (term !== undefined) return { having: counts[term] ?? 0, term, rows: [] };
      const expression = wordExpression(key, trait);
      const rows = expression === null ? [] : fullText.first(expression, most + 1);
      return rows.length > most
        ? { having: Number.POSITIVE_INFINITY, term: null, rows: [] }
        : { having: rows.length, term: null, rows };
    };
    return new Map([...traits].map(([key, trait]) => [key, placeOf(key, trait)]));
  };
}
