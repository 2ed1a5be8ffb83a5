import type { ArticleFacets, ArticleFilter } from '../../../shared/contract/article-query.ts';
import type { MaskContext } from './article-mask.ts';
import { chunkBits, chunkSize } from './column-chunk.ts';
import type { Named } from './named-terms.ts';
import { facetKinds, type Selection } from './select-articles.ts';

type Facet = ArticleFacets['actors'][number];

/** How many kinds leave an article out, and which one where it is one. */
function missingKind(
  kinds: Selection['kinds'],
  row: number,
): { readonly count: number; readonly kind: number } {
  let count = 0;
  let missing = -1;
  for (let kind = 0; kind < kinds.length; kind += 1) {
    const mask = kinds[kind];
    if (!mask || mask[row] === 1) continue;
    count += 1;
    missing = kind;
  }
  return { count, kind: missing };
}

/** The number of each term's kind in `facetKinds`; -1 for what is no facet. */
function kindsOfTerms({ columns }: MaskContext): Int8Array {
  return Int8Array.from(columns.terms, (term) => facetKinds.findIndex(({ kind }) => kind === term?.kind));
}

/**
 * Counts by term, in one pass: an article that all kinds let in counts everywhere; one that a single kind leaves out
 * counts for that kind alone, whose facet shows what widening it would bring.
 */
function countTerms(
  { base, kinds }: Selection,
  context: MaskContext,
): { counts: Uint32Array; total: number } {
  const counts = new Uint32Array(context.columns.terms.length);
  const kindOf = kindsOfTerms(context);
  let total = 0;
  context.columns.chunks.forEach(({ starts, terms }, number) => {
    for (let at = 0; at < chunkSize; at += 1) {
      const row = (number << chunkBits) | at;
      if (base[row] !== 1) continue;
      const missing = missingKind(kinds, row);
      if (missing.count > 1) continue;
      if (missing.count === 0) total += 1;
      const end = starts[at + 1] ?? 0;
      for (let next = starts[at] ?? 0; next < end; next += 1) {
        const term = terms[next] ?? 0;
        if (missing.count === 0 || kindOf[term] === missing.kind) counts[term] = (counts[term] ?? 0) + 1;
      }
    }
  });
  return { counts, total };
}

const byCount = (a: Facet, b: Facet): number =>
  b.count - a.count || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);

/** Most frequent first. What the filter names is listed even where nothing is left of it, so that it can be undone. */
function facetsOf(
  kind: Named['kind'],
  chosen: readonly string[],
  counts: Uint32Array,
  { named }: MaskContext,
): Facet[] {
  const facets: Facet[] = [];
  for (const { number, id, label, kind: termKind } of named) {
    const count = counts[number] ?? 0;
    if (termKind === kind && (count > 0 || chosen.includes(id))) facets.push({ id, label, count });
  }
  return facets.sort(byCount);
}

export function countFacets(
  selection: Selection,
  filter: ArticleFilter,
  context: MaskContext,
): ArticleFacets {
  const { counts, total } = countTerms(selection, context);
  const list = (kind: Named['kind'], chosen: readonly string[] = []) =>
    facetsOf(kind, chosen, counts, context);
  return {
    total,
    actors: list('actor', filter.actors),
    themes: list('theme', filter.themes),
    countermeasures: list('countermeasure', filter.countermeasures),
    sources: list('source', filter.sources),
    rules: list('rule'),
  };
}
