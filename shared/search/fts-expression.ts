import type { QueryNode, TextNode } from './query-node.ts';
import { searchTokens } from './tokens.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * A word or phrase in the MATCH language of SQLite's FTS5; null where it holds nothing to look for.
 *
 * Only tokens of ours get in, each in quotes: nothing that was typed can be read as syntax.
 */
function textExpression({ text, prefix, where }: TextNode): string | null {
  const looked = searchTokens(text, prefix);
  if (looked.tokens.length === 0) return null;
  const phrase = quoted(looked.tokens.join(' ')) + (looked.prefix ? ' *' : '');
  return where === 'title' ? `title : ${phrase}` : phrase;
}

function joined(parts: readonly (string | null)[], word: 'AND' | 'OR'): string | null {
  const known = [...new Set(parts.filter((part) => part !== null))];
  if (known.length === 0) return null;
  return known.length === 1 ? (known[0] ?? null) : `(${known.join(` ${word} `)})`;
}

/**
 * The MATCH expression of a query of words: text, and lists of text with `and` and `or`.
 *
 * Null where there is nothing to look for (signs only), and for what full text cannot answer: tags, days, states
 * and `not`, which FTS5 only has between two expressions. The index joins those by sets of articles.
 */
export function ftsExpression(node: QueryNode): string | null {
  switch (node.kind) {
    case 'text':
      return textExpression(node);
    case 'and':
      return joined(node.nodes.map(ftsExpression), 'AND');
    case 'or':
      return joined(node.nodes.map(ftsExpression), 'OR');
    case 'all':
    case 'tag':
    case 'source':
    case 'language':
    case 'rule':
    case 'days':
    case 'state':
    case 'not':
      return null;
  }
}

/** True where `ftsExpression` says all that the node says. */
export function isOnlyText(node: QueryNode): boolean {
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.every(isOnlyText);
  return node.kind === 'text';
}
