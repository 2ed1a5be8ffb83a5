import type { Day } from '../../../shared/model/instant.ts';
import { ftsExpression, isOnlyText } from '../../../shared/search/fts-expression.ts';
import type { QueryNode } from '../../../shared/search/query-node.ts';
import { articleFlags } from './article-flags.ts';
import { chunkBits, chunkSize } from './column-chunk.ts';
import { type Columns, rowCapacity } from './column-store.ts';
import type { FullText } from './full-text.ts';
import type { Named } from './named-terms.ts';
import { namedTerms } from './named-terms.ts';

/** One byte an article, by row: 1 where it belongs. Rows without an article may hold anything. */
export type Mask = Uint8Array;

export type MaskContext = {
  readonly columns: Columns;
  readonly fullText: FullText;
  /** Every known term with its number and the name that people know. */
  readonly named: readonly Named[];
};

const dayMs = 86_400_000;

export type Flagged = { readonly mask: number; readonly value: number };

const { relevant, read, kept, setAside } = articleFlags;

/** What the states of a list mean: the inbox is what nobody has decided on yet. */
export const stateFlags = {
  inbox: { mask: kept | setAside, value: 0 },
  unread: { mask: read | setAside, value: 0 },
  read: { mask: read, value: read },
  kept: { mask: kept, value: kept },
  'set-aside': { mask: setAside, value: setAside },
  relevant: { mask: relevant, value: relevant },
  all: { mask: 0, value: 0 },
} as const satisfies Record<string, Flagged>;

export function maskOfRows(rows: readonly number[], columns: Columns): Mask {
  const mask = new Uint8Array(rowCapacity(columns));
  for (const row of rows) mask[row] = 1;
  return mask;
}

export function maskOfFlags({ mask: bits, value }: Flagged, columns: Columns): Mask {
  const mask = new Uint8Array(rowCapacity(columns));
  columns.chunks.forEach(({ flags }, number) => {
    for (let at = 0; at < chunkSize; at += 1) {
      if (((flags[at] ?? 0) & bits) === value) mask[(number << chunkBits) | at] = 1;
    }
  });
  return mask;
}

/** Both days belong to it; null is open. */
export function maskOfDays(from: Day | null, to: Day | null, columns: Columns): Mask {
  const start = from === null ? Number.NEGATIVE_INFINITY : Date.parse(from);
  const end = to === null ? Number.POSITIVE_INFINITY : Date.parse(to) + dayMs;
  const mask = new Uint8Array(rowCapacity(columns));
  columns.chunks.forEach(({ moments }, number) => {
    for (let at = 0; at < chunkSize; at += 1) {
      const moment = moments[at] ?? 0;
      if (moment >= start && moment < end) mask[(number << chunkBits) | at] = 1;
    }
  });
  return mask;
}

/** Articles that carry one of these terms. */
export function maskOfTerms(numbers: Iterable<number>, columns: Columns): Mask {
  const wanted = new Uint8Array(columns.terms.length + 1);
  for (const number of numbers) wanted[number] = 1;
  const mask = new Uint8Array(rowCapacity(columns));
  columns.chunks.forEach(({ starts, terms }, number) => {
    for (let at = 0; at < chunkSize; at += 1) {
      const end = starts[at + 1] ?? 0;
      for (let next = starts[at] ?? 0; next < end; next += 1) {
        if (wanted[terms[next] ?? 0] === 1) mask[(number << chunkBits) | at] = 1;
      }
    }
  });
  return mask;
}

export function intersect(masks: readonly Mask[], columns: Columns): Mask {
  const all = new Uint8Array(rowCapacity(columns)).fill(1);
  for (const mask of masks)
    for (let row = 0; row < all.length; row += 1) all[row] = (all[row] ?? 0) & (mask[row] ?? 0);
  return all;
}

function unite(masks: readonly Mask[], columns: Columns): Mask {
  const any = new Uint8Array(rowCapacity(columns));
  for (const mask of masks)
    for (let row = 0; row < any.length; row += 1) any[row] = (any[row] ?? 0) | (mask[row] ?? 0);
  return any;
}

function complement(mask: Mask): Mask {
  return mask.map((value) => 1 - value);
}

function maskOfText(node: QueryNode, { columns, fullText }: MaskContext): Mask | null {
  const expression = ftsExpression(node);
  return expression === null ? null : maskOfRows(fullText.match(expression), columns);
}

/** All parts that are words go to full text together, which is quicker than joining what each of them finds. */
function maskOfAll(nodes: readonly QueryNode[], context: MaskContext): Mask | null {
  const words = nodes.filter(isOnlyText);
  const others = nodes.filter((node) => !isOnlyText(node));
  const masks = [
    maskOfText({ kind: 'and', nodes: words }, context),
    ...others.map((node) => maskOfQuery(node, context)),
  ].filter((mask) => mask !== null);
  return masks.length === 0 ? null : intersect(masks, context.columns);
}

function maskOfNamed(kind: Named['kind'], value: string, { columns, named }: MaskContext): Mask {
  return maskOfTerms(
    namedTerms(named, kind, value).map(({ number }) => number),
    columns,
  );
}

/** The articles that a query means; null where it asks for nothing (no words, signs only), which leaves out none. */
export function maskOfQuery(node: QueryNode, context: MaskContext): Mask | null {
  switch (node.kind) {
    case 'all':
      return null;
    case 'text':
      return maskOfText(node, context);
    case 'tag':
      return maskOfNamed(node.tag, node.value, context);
    case 'source':
    case 'language':
    case 'rule':
      return maskOfNamed(node.kind, node.value, context);
    case 'days':
      return maskOfDays(node.from, node.to, context.columns);
    case 'state':
      return maskOfFlags(stateFlags[node.state], context.columns);
    case 'not': {
      const mask = maskOfQuery(node.node, context);
      return mask === null ? null : complement(mask);
    }
    case 'and':
      return maskOfAll(node.nodes, context);
    case 'or': {
      if (isOnlyText(node)) return maskOfText(node, context);
      const masks = node.nodes.map((one) => maskOfQuery(one, context)).filter((mask) => mask !== null);
      return masks.length === 0 ? null : unite(masks, context.columns);
    }
  }
}
