import { useMemo } from 'react';
import { useChannel } from '../channel/use-channel.ts';
import { useStrings } from '../strings/use-strings.ts';
import { readVocabulary, type Vocabulary } from './read-vocabulary.ts';

export function useVocabulary(): Vocabulary {
  const { locale } = useStrings();
  const { value } = useChannel('vocabulary.list', {});
  return useMemo(() => readVocabulary(value, locale), [value, locale]);
}
