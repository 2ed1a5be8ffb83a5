import { useMemo } from 'react';
import type { TermKey } from '../../address/vocabulary-address.ts';
import { useChannel } from '../../channel/use-channel.ts';

export type TaggedCounts = {
  /** So many stored articles carry the tag. */
  readonly ofTerm: (term: TermKey) => number;
  /** So many there are for which the rule holds, where it tags or notifies. */
  readonly ofRule: (id: string) => number;
};

/** How many stored articles each term and each rule is about, whatever was decided about the articles. */
export function useTaggedCounts(): TaggedCounts {
  const { value } = useChannel('articles.facets', { state: 'all' });
  return useMemo(() => {
    const counts = (list: readonly { readonly id: string; readonly count: number }[] = []) =>
      new Map(list.map(({ id, count }) => [id, count]));
    const terms = {
      actor: counts(value?.actors),
      theme: counts(value?.themes),
      countermeasure: counts(value?.countermeasures),
    };
    const rules = counts(value?.rules);
    return {
      ofTerm: ({ kind, id }) => terms[kind].get(id) ?? 0,
      ofRule: (id) => rules.get(id) ?? 0,
    };
  }, [value]);
}
