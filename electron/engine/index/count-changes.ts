import { type TagChanges, tagChanges } from '../../../shared/contract/tag-changes.ts';
import { articleFlags } from './article-flags.ts';

type TermCount = {
  -readonly [Field in keyof TagChanges['terms'][number]]: TagChanges['terms'][number][Field];
};
type Counts = { -readonly [Field in keyof Omit<TagChanges, 'terms'>]: TagChanges[Field] };

/** An article as it is filtered by: its flags, and the names of its tags. */
export type Marks = { readonly flags: number; readonly tags: ReadonlySet<string> };

export type ChangeCounter = {
  readonly add: (before: Marks, after: Marks) => void;
  readonly result: () => TagChanges;
};

/** As an index keeps them; null where it keeps none. */
export const keptChanges = (kept: unknown): TagChanges | null =>
  typeof kept === 'string' ? tagChanges.parse(JSON.parse(kept)) : null;

export const noChanges = (cause: TagChanges['cause']): TagChanges => ({
  cause,
  articles: 0,
  changed: 0,
  comes: 0,
  goes: 0,
  terms: [],
});

const keyOf = ({ kind, id }: Pick<TermCount, 'kind' | 'id'>): string => `${kind} ${id}`;
/** Undefined for what is no tag: sources, languages and rules are terms, too. */
function tagOf(key: string): Pick<TermCount, 'kind' | 'id'> | undefined {
  const [, kind, id] = /^(actor|theme|countermeasure) (.+)$/s.exec(key) ?? [];
  return kind === undefined || id === undefined ? undefined : { kind: kind as TermCount['kind'], id }; // as it matched
}
const isRelevant = ({ flags }: Marks): boolean => (flags & articleFlags.relevant) !== 0;

/** Goes on counting from what was counted before. */
export function createChangeCounter(before: TagChanges): ChangeCounter {
  const { terms, ...counts } = before;
  const total: Counts = counts;
  const byTerm = new Map(terms.map((term): [string, TermCount] => [keyOf(term), { ...term }]));

  const count = (keys: ReadonlySet<string>, others: ReadonlySet<string>, field: 'added' | 'removed') => {
    let changed = false;
    for (const key of keys) {
      const tag = others.has(key) ? undefined : tagOf(key);
      if (!tag) continue;
      const term = byTerm.get(key) ?? { ...tag, added: 0, removed: 0 };
      term[field] += 1;
      byTerm.set(key, term);
      changed = true;
    }
    return changed;
  };
  return {
    add: (was, is) => {
      const lost = count(was.tags, is.tags, 'removed');
      const gained = count(is.tags, was.tags, 'added');
      const moved = isRelevant(was) !== isRelevant(is);
      total.articles += 1;
      total.changed += Number(lost || gained || moved);
      if (moved) total[isRelevant(is) ? 'comes' : 'goes'] += 1;
    },
    result: () => ({ ...total, terms: [...byTerm.values()].sort(byChange) }),
  };
}

const byChange = (a: TermCount, b: TermCount): number =>
  b.added + b.removed - a.added - a.removed || keyOf(a).localeCompare(keyOf(b));
