import { parseQuery } from './parse-query.ts';
import type { QueryNode } from './query-node.ts';

/** Whether a query says more than words: a list that looks for names alone cannot follow it. */
export const usesOperator = (query: string): boolean => hasOperator(parseQuery(query));

function hasOperator(node: QueryNode): boolean {
  switch (node.kind) {
    case 'all':
      return false;
    case 'text':
      return node.where === 'title';
    case 'and':
      return node.nodes.some(hasOperator);
    case 'or':
    case 'not':
    case 'tag':
    case 'source':
    case 'language':
    case 'rule':
    case 'days':
    case 'state':
      return true;
  }
}
