import type { Trait, WeighedTrait } from '../../../shared/model/learned-relevance.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { languageName } from './language-name.ts';
import { useSourceTitles } from './use-source-titles.ts';

/** What moves an article, in words: what it is called, and by how much. */
export function useTraitWords() {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const { titleOf } = useSourceTitles();
  const signed = new Intl.NumberFormat(s.locale, { signDisplay: 'exceptZero', maximumFractionDigits: 2 });

  const nameOf = ({ kind, id }: Trait): string => {
    switch (kind) {
      case 'actor':
      case 'theme':
      case 'countermeasure':
        return vocabulary.label(kind, id);
      case 'source':
        return titleOf(id);
      case 'language':
        return languageName(id, s);
      case 'word':
        return `“${id}”`;
    }
  };
  const weightOf = ({ by }: WeighedTrait): string => signed.format(by).replace('-', '−');
  return {
    nameOf,
    weightOf,
    wordsOf: (because: readonly WeighedTrait[]): string =>
      because
        .map((trait) => `${s.relevance.kinds[trait.kind]} ${nameOf(trait)} ${weightOf(trait)}`)
        .join(' · '),
  };
}
