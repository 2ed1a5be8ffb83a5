import type { Span } from './locate-evidence.ts';

type Labelled = Span & {
  readonly term: string;
  readonly kind: string;
  readonly place: string;
  /** It shows what is said of the term and does not name it. */
  readonly isCue: boolean;
};

/** All text nodes beneath a node, in order. */
export function textNodesOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  return nodes;
}

export const textOf = (root: Node): string =>
  textNodesOf(root)
    .map((node) => node.data)
    .join('');

/**
 * Wraps stretches of the text beneath a node in `<mark>`, by splitting text nodes. The spans are in order and do
 * not overlap. Nothing is parsed: what was sanitised stays sanitised.
 */
export function markSpans(root: Node, spans: readonly Labelled[]): void {
  let position = 0;
  let next = 0;
  for (const node of textNodesOf(root)) {
    const end = position + node.length;
    const inside: Labelled[] = [];
    while (next < spans.length) {
      const span = spans[next];
      if (!span || span.start >= end) break;
      inside.push(span);
      if (span.end > end) break;
      next += 1;
    }
    for (const span of inside.reverse()) {
      wrap(node, Math.max(0, span.start - position), Math.min(node.length, span.end - position), span);
    }
    position = end;
  }
}

function wrap(node: Text, start: number, end: number, { term, kind, place, isCue }: Labelled): void {
  if (start >= end) return;
  const words = node.splitText(start);
  if (end - start < words.length) words.splitText(end - start);
  const mark = document.createElement('mark');
  mark.dataset['kind'] = kind;
  mark.dataset['term'] = term;
  mark.dataset['place'] = place;
  if (isCue) mark.dataset['cue'] = '';
  // It gets the focus as the reader goes from mark to mark, and is no stop for Tab.
  mark.tabIndex = -1;
  words.replaceWith(mark);
  mark.append(words);
}
