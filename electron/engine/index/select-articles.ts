import type { ArticleFilter } from '../../../shared/contract/article-query.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import { articleFlags } from './article-flags.ts';
import {
  intersect,
  type Mask,
  type MaskContext,
  maskOfDays,
  maskOfFlags,
  maskOfQuery,
  maskOfTerms,
  stateFlags,
} from './article-mask.ts';

/** The kinds of which a filter names ids, with the name of its list in a request. */
export const facetKinds = [
  { kind: 'actor', list: 'actors' },
  { kind: 'theme', list: 'themes' },
  { kind: 'countermeasure', list: 'countermeasures' },
  { kind: 'source', list: 'sources' },
] as const;

/**
 * What a filter selects: an article belongs where `base` (words, days, state) and the mask of every kind agree. A
 * kind without a filter has no mask. Facets need the parts, as each leaves out its own.
 */
export type Selection = {
  readonly base: Mask;
  readonly kinds: readonly (Mask | null)[];
  readonly all: Mask;
};

function flagsOf({ relevant, state = 'all' }: ArticleFilter) {
  const { mask, value } = stateFlags[state];
  const relevance = relevant === undefined ? 0 : articleFlags.relevant;
  return {
    mask: mask | articleFlags.present | relevance,
    value: value | articleFlags.present | (relevant === true ? relevance : 0),
  };
}

function baseMask(filter: ArticleFilter, context: MaskContext): Mask {
  const { text, since = null, until = null } = filter;
  const masks = [
    maskOfFlags(flagsOf(filter), context.columns),
    since === null && until === null ? null : maskOfDays(since, until, context.columns),
    text === undefined ? null : maskOfQuery(parseQuery(text), context),
  ];
  return intersect(
    masks.filter((mask) => mask !== null),
    context.columns,
  );
}

function kindMask(
  kind: string,
  ids: readonly string[] | undefined,
  { columns, named }: MaskContext,
): Mask | null {
  if (ids === undefined || ids.length === 0) return null;
  const wanted = new Set(ids);
  const terms = named.filter((term) => term.kind === kind && wanted.has(term.id));
  return maskOfTerms(
    terms.map(({ number }) => number),
    columns,
  );
}

export function selectArticles(filter: ArticleFilter, context: MaskContext): Selection {
  const base = baseMask(filter, context);
  const kinds = facetKinds.map(({ kind, list }) => kindMask(kind, filter[list], context));
  const all = intersect([base, ...kinds.filter((mask) => mask !== null)], context.columns);
  return { base, kinds, all };
}
