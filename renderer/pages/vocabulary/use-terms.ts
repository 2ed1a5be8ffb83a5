import { useMemo } from 'react';
import type { TermFilter } from '../../address/vocabulary-address.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { type FoundTerm, findTerms } from '../../vocabulary/find-terms.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { useCorrections } from './use-corrections.ts';
import type { TaggedCounts } from './use-tagged-counts.ts';

/** The terms that a filter asks for, in its order; the best match first where a name was typed. */
export function useTerms(filter: TermFilter, counts: TaggedCounts) {
  const { locale } = useStrings();
  const vocabulary = useVocabulary();
  const { text, kind, order } = filter;
  const correctionsOf = useCorrections();
  const terms = useMemo(() => {
    const weightOf = (term: FoundTerm): number => {
      if (order === 'articles') return counts.ofTerm(term);
      const { removed, added } = correctionsOf(term);
      return removed + added;
    };
    const found = findTerms(vocabulary, text).filter((term) => kind === 'all' || term.kind === kind);
    return text.trim() === '' || order !== 'name'
      ? found.toSorted(comparing(order, weightOf, locale))
      : found;
  }, [vocabulary, text, kind, order, counts, correctionsOf, locale]);
  const all = vocabulary.actors.length + vocabulary.themes.length + vocabulary.countermeasures.length;
  return { terms, all };
}

/** By name, or by what weighs most. */
function comparing(order: TermFilter['order'], weightOf: (term: FoundTerm) => number, locale: string) {
  const collator = new Intl.Collator(locale);
  const byName = (a: FoundTerm, b: FoundTerm): number => collator.compare(a.label, b.label);
  if (order === 'name') return byName;
  return (a: FoundTerm, b: FoundTerm): number => weightOf(b) - weightOf(a) || byName(a, b);
}
