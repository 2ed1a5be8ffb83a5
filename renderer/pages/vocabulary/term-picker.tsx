import type { Tag } from '../../../shared/model/tag.ts';
import type { TermKey } from '../../address/vocabulary-address.ts';
import { Chip } from '../../components/chip.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { findTerms } from '../../vocabulary/find-terms.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { type Pick, Picker } from './picker.tsx';

type Props = {
  readonly label: string;
  readonly kinds: readonly Tag['kind'][];
  readonly terms: readonly TermKey[];
  readonly error: string | undefined;
  readonly onChange: (terms: readonly TermKey[]) => void;
};

const keyOf = ({ kind, id }: TermKey): string => `${kind} ${id}`;

/** Terms of the vocabulary, found by any of their names. */
export function TermPicker({ label, kinds, terms, error, onChange }: Props) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const found = (typed: string) => findTerms(vocabulary, typed).filter(({ kind }) => kinds.includes(kind));
  const chosen = terms.map((term): Pick => {
    const name = vocabulary.label(term.kind, term.id);
    return { key: keyOf(term), name, note: '', shown: <Chip kind={term.kind} label={name} /> };
  });
  const add = (key: string): void => {
    const term = found('').find((one) => keyOf(one) === key);
    if (term) onChange([...terms, { kind: term.kind, id: term.id }]);
  };
  return (
    <Picker
      label={label}
      add={s.rules.addTerm}
      chosen={chosen}
      find={(typed) =>
        found(typed).map((term) => ({
          key: keyOf(term),
          name: term.label,
          note: term.also ?? (kinds.length > 1 ? s.reader.kinds[term.kind] : ''),
        }))
      }
      error={error}
      onAdd={add}
      onRemove={(key) => onChange(terms.filter((one) => keyOf(one) !== key))}
    />
  );
}
