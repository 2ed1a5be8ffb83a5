import type { Day } from '../model/instant.ts';
import type { Tag } from '../model/tag.ts';

export const articleStates = ['inbox', 'unread', 'read', 'kept', 'set-aside', 'relevant'] as const;
export type QueryState = (typeof articleStates)[number];

/** Words to look for; `title` looks in the title alone. */
export type TextNode = {
  readonly kind: 'text';
  readonly text: string;
  readonly prefix: boolean;
  readonly where: 'anywhere' | 'title';
};

/** What a query means. `all` is the empty query; `and` and `or` have two nodes or more. */
export type QueryNode =
  | { readonly kind: 'all' }
  | TextNode
  | { readonly kind: 'tag'; readonly tag: Tag['kind']; readonly value: string }
  | { readonly kind: 'source'; readonly value: string }
  | { readonly kind: 'language'; readonly value: string }
  | { readonly kind: 'rule'; readonly value: string }
  | { readonly kind: 'days'; readonly from: Day | null; readonly to: Day | null }
  | { readonly kind: 'state'; readonly state: QueryState }
  | { readonly kind: 'not'; readonly node: QueryNode }
  | { readonly kind: 'and'; readonly nodes: readonly QueryNode[] }
  | { readonly kind: 'or'; readonly nodes: readonly QueryNode[] };
