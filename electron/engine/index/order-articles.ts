import { ftsExpression, isOnlyText } from '../../../shared/search/fts-expression.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import type { QueryNode } from '../../../shared/search/query-node.ts';
import { type Mask, type MaskContext, maskOfRows } from './article-mask.ts';

/** Ranking 100,000 hits takes 150 ms. A word that common tells little but whether it stands in the title. */
const mostRanked = 10_000;

/** The words of a query that a hit is measured by; null where it has none, or only as one of several ways. */
function rankedWords(node: QueryNode): string | null {
  if (isOnlyText(node)) return ftsExpression(node);
  return node.kind === 'and' ? ftsExpression({ kind: 'and', nodes: node.nodes.filter(isOnlyText) }) : null;
}

function* newestOf(mask: Mask, { columns }: MaskContext): Generator<number> {
  for (const row of columns.newest) if (mask[row] === 1) yield row;
}

function* titleFirst(mask: Mask, words: string, context: MaskContext): Generator<number> {
  const inTitle = maskOfRows(context.fullText.matchTitle(words), context.columns);
  for (const row of newestOf(mask, context)) if (inTitle[row] === 1) yield row;
  for (const row of newestOf(mask, context)) if (inTitle[row] !== 1) yield row;
}

function* bestFirst(mask: Mask, words: string, context: MaskContext): Generator<number> {
  for (const row of context.fullText.rank(words)) if (mask[row] === 1) yield row;
}

/** The rows of a mask in the order that was asked for. Without words there is no best match: newest first. */
export function orderArticles(
  mask: Mask,
  { order, text }: { readonly order: 'newest' | 'best-match'; readonly text?: string | undefined },
  context: MaskContext,
): Generator<number> {
  const words = order === 'newest' || text === undefined ? null : rankedWords(parseQuery(text));
  if (words === null) return newestOf(mask, context);
  const isCommon = context.fullText.match(words).length > mostRanked;
  return isCommon ? titleFirst(mask, words, context) : bestFirst(mask, words, context);
}

export function countRows(mask: Mask): number {
  let count = 0;
  for (let row = 0; row < mask.length; row += 1) count += mask[row] ?? 0;
  return count;
}

/** The rows from `offset`, `limit` of them at most. */
export function pageOf(rows: Iterable<number>, offset: number, limit: number): number[] {
  const page: number[] = [];
  if (limit === 0) return page;
  let at = 0;
  for (const row of rows) {
    at += 1;
    if (at > offset) page.push(row);
    if (page.length === limit) break;
  }
  return page;
}
