import { parseQuery } from './parse-query.ts';
import type { QueryNode } from './query-node.ts';

/** The operators of a query that speak of articles alone, so that a list of anything else cannot follow them. */
export const articleOperators = (query: string): string[] => [...new Set(operatorsIn(parseQuery(query)))];

function operatorsIn(node: QueryNode): string[] {
  switch (node.kind) {
    case 'state':
      return ['is:'];
    case 'language':
      return ['language:'];
    case 'rule':
      return ['rule:'];
    case 'not':
      return operatorsIn(node.node);
    case 'and':
    case 'or':
      return node.nodes.flatMap(operatorsIn);
    case 'all':
    case 'text':
    case 'tag':
    case 'source':
    case 'days':
      return [];
  }
}
