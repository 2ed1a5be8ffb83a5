import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { partWords } from './part-words.ts';

/** Parts of records in the words of the reader. */
export function usePartWords(): (field: string, value: unknown) => string {
  const s = useStrings();
  const vocabulary = useVocabulary();
  return (field, value) => partWords(field, value, { s, vocabulary });
}
