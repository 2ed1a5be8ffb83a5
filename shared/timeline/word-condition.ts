import type { Day } from '../model/instant.ts';
import { foldText } from '../search/fold-text.ts';
import { namedAs } from '../search/named-as.ts';
import { parseQuery } from '../search/parse-query.ts';
import type { QueryNode, TextNode } from '../search/query-node.ts';
import { rowsWith } from './facet-column.ts';
import type { TimelineIndex } from './timeline-index.ts';

/** The lists of the filter that a query names terms of. */
export type NamedList = 'actors' | 'themes' | 'measureKinds' | 'sources';

/** What people call a value of such a list. */
export type ValueLabel = (list: NamedList, value: string) => string;

type Condition = (row: number) => boolean;
type Asked = { readonly index: TimelineIndex; readonly labelOf: ValueLabel };

/**
 * Which rows the text of a filter means, in the query language of the Inbox; null where it asks for nothing. Parts of words
 * count. What speaks of articles alone (`is:`, `language:`, `rule:`) is looked for as words: the screen says so.
 */
export const wordCondition = (text: string, asked: Asked): Condition | null =>
  conditionOf(parseQuery(text), asked);

/** Each thing that the text of a filter names, by itself: whether it is wanted or to be left out. */
export const wordParts = (
  text: string,
  asked: Asked,
): readonly { readonly said: string; readonly holds: Condition }[] =>
  partsOf(parseQuery(text)).flatMap(({ said, node }) => {
    const holds = conditionOf(node, asked);
    return holds ? [{ said, holds }] : [];
  });

function partsOf(node: QueryNode): readonly { readonly said: string; readonly node: QueryNode }[] {
  switch (node.kind) {
    case 'text':
      return [{ said: node.text, node }];
    case 'tag':
    case 'source':
    case 'language':
    case 'rule':
      return [{ said: node.value, node }];
    case 'not':
      return partsOf(node.node);
    case 'and':
    case 'or':
      return node.nodes.flatMap(partsOf);
    case 'all':
    case 'days':
    case 'state':
      return [];
  }
}

function conditionOf(node: QueryNode, asked: Asked): Condition | null {
  switch (node.kind) {
    case 'all':
      return null;
    case 'text':
      return textCondition(node, asked);
    case 'tag':
      return namedCondition(listOf[node.tag], node.value, asked);
    case 'source':
      return namedCondition('sources', node.value, asked);
    case 'days':
      return daysCondition(node.from, node.to, asked);
    case 'language':
      return anywhere(`language ${node.value}`, asked);
    case 'rule':
      return anywhere(`rule ${node.value}`, asked);
    case 'state':
      return anywhere(`is ${node.state}`, asked);
    case 'not': {
      const holds = conditionOf(node.node, asked);
      return holds && ((row) => !holds(row));
    }
    case 'and': {
      const all = conditionsOf(node.nodes, asked);
      return all.length === 0 ? null : (row) => all.every((holds) => holds(row));
    }
    case 'or': {
      const some = conditionsOf(node.nodes, asked);
      return some.length === 0 ? null : (row) => some.some((holds) => holds(row));
    }
  }
}

const conditionsOf = (nodes: readonly QueryNode[], asked: Asked): Condition[] =>
  nodes.flatMap((node) => conditionOf(node, asked) ?? []);

const listOf = { actor: 'actors', theme: 'themes', countermeasure: 'measureKinds' } as const;

function namedCondition(list: NamedList, value: string, { index, labelOf }: Asked): Condition {
  const column = index.facet(list);
  const terms = column.values.map((id) => ({ id, label: labelOf(list, id) }));
  const rows = rowsWith(
    column,
    namedAs(terms, value).map(({ id }) => id),
  );
  return (row) => rows[row] === 1;
}

/** Any day that a coarse date can mean counts; what has no date is not said to be before or after another. */
function daysCondition(from: Day | null, to: Day | null, { index }: Asked): Condition {
  const { starts, ends, entries } = index;
  return (row) =>
    row < entries.length &&
    (from === null || (ends[row] ?? '~') >= from) &&
    (to === null || (starts[row] ?? '') <= to);
}

const anywhere = (text: string, asked: Asked): Condition | null =>
  textCondition({ kind: 'text', text, prefix: false, where: 'anywhere' }, asked);

function textCondition({ text, where }: TextNode, { index }: Asked): Condition | null {
  const isIn = searchFor(text);
  if (isIn === null) return null;
  const folded = index.words();
  if (where === 'title') return (row) => isIn((folded[row] ?? '').split('\n', 1)[0] ?? '');
  return (row) => isIn(folded[row] ?? '');
}

/** Several words stand in a row, whatever signs part them; signs alone ask for nothing. */
function searchFor(text: string): ((folded: string) => boolean) | null {
  const wanted = foldText(text).trim();
  const words = wanted.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  if (words.length === 1) return (folded) => folded.includes(wanted);
  const inRow = new RegExp(words.join('[^\\p{L}\\p{N}]+'), 'u');
  return (folded) => folded.includes(wanted) || inRow.test(folded);
}
