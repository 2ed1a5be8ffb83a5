import type { FacetName } from '../../shared/model/entry-facets.ts';
import { useChannel } from '../channel/use-channel.ts';
import { useStrings } from '../strings/use-strings.ts';
import { useVocabulary } from '../vocabulary/use-vocabulary.ts';

export type FacetWords = (name: FacetName, value: string) => string;

const wordIn = (words: Readonly<Record<string, string>>, token: string): string => words[token] ?? token;

/** The values of the lists of a filter in words: terms of the vocabulary, actors of the ledger, tokens of the model. */
export function useFacetWords(): FacetWords {
  const { tokens } = useStrings();
  const vocabulary = useVocabulary();
  const own = useChannel('actors.list', {}).value?.items;
  const sources = useChannel('sources.list', {}).value?.sources;
  const actorName = (id: string): string =>
    own?.find((actor) => actor.id === id)?.name ?? vocabulary.label('actor', id);
  return (name, value) => {
    switch (name) {
      case 'actors':
      case 'speakers':
        return actorName(value);
      case 'themes':
        return vocabulary.label('theme', value);
      case 'measureKinds':
        return vocabulary.label('countermeasure', value);
      case 'kinds':
        return wordIn(tokens.entryKind, value);
      case 'claimStatuses':
        return wordIn(tokens.claimStatus, value);
      case 'stances':
        return wordIn(tokens.stance, value);
      case 'bases':
        return wordIn(tokens.basis, value);
      case 'measureStatuses':
        return wordIn(tokens.measureStatus, value);
      case 'sources':
        return sources?.find(({ id }) => id === value)?.title ?? value;
      case 'incidents':
        return value;
    }
  };
}
