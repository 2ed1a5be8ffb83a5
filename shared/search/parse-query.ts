import type { QueryNode } from './query-node.ts';
import { queryOperator } from './query-operators.ts';

/**
 * The query language: `distillation "shadow library" actor:deepseek before:2026-03 -rumour distil*`.
 *
 * Words are all required, "words in quotes" stand in a row, `-` leaves out, `word*` is a beginning, and
 * `a OR b c` is (a or b) and c, as the search engines of the web have it. Operators: query-operators.ts.
 * There are no parentheses: they are read as any other sign between words, so that pasted text stays harmless.
 */
type Piece = {
  readonly negated: boolean;
  readonly operator: string | null;
  readonly value: string;
  readonly quoted: boolean;
};

/**
 * One piece: minus, operator, then words in quotes (a missing closing quote is forgiven) or up to the next space.
 * A curly quote counts as a straight one.
 */
const piece = /(-?)(?:([A-Za-z]{1,20}):)?(?:["“”„]([^"“”„]*)(?:["“”„]|$)|([^\s"“”„]+))/gu;

function piecesOf(query: string): readonly Piece[] {
  return [...query.matchAll(piece)].map(([, minus, operator, quoted, word]) => ({
    negated: minus === '-',
    operator: operator ?? null,
    value: quoted ?? word ?? '',
    quoted: quoted !== undefined,
  }));
}

function textNode(text: string, quoted: boolean): QueryNode {
  const prefix = !quoted && text.endsWith('*');
  return { kind: 'text', text: prefix ? text.replace(/\*+$/, '') : text, prefix, where: 'anywhere' };
}

function positiveNode({ operator, value, quoted }: Piece): QueryNode {
  if (operator === null) return textNode(value, quoted);
  const known = value === '' ? null : (queryOperator(operator)?.read(value) ?? null);
  return known ?? textNode(`${operator} ${value}`, quoted);
}

function nodeOf(read: Piece): QueryNode {
  const node = positiveNode(read);
  return read.negated ? { kind: 'not', node } : node;
}

const isWord = (read: Piece | undefined, word: string): boolean =>
  read !== undefined && !read.quoted && !read.negated && read.operator === null && read.value === word;

function oneOf(kind: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode {
  const [first, ...others] = nodes;
  if (first === undefined) return { kind: 'all' };
  return others.length === 0 ? first : { kind, nodes };
}

/** A longer query is pasted text; its beginning tells enough. */
const mostPieces = 50;

/** What the text of a search box means. Every text means something: nothing typed is an error. */
export function parseQuery(query: string): QueryNode {
  const pieces = piecesOf(query)
    .slice(0, mostPieces)
    .filter((read) => !isWord(read, 'AND'));
  const groups: QueryNode[][] = [];
  pieces.forEach((read, at) => {
    if (pieces.length > 1 && isWord(read, 'OR')) return;
    const group = isWord(pieces[at - 1], 'OR') ? groups.at(-1) : undefined;
    if (group) group.push(nodeOf(read));
    else groups.push([nodeOf(read)]);
  });
  return oneOf(
    'and',
    groups.map((group) => oneOf('or', group)),
  );
}
