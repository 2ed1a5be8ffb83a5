import type { Technique } from '../../../shared/model/technique.ts';
import type { Vocabulary } from '../../vocabulary/read-vocabulary.ts';

/** As it is shown, and typed: "AML.T0024.002 Extract AI Model (MITRE ATLAS 5.6.0)". */
export const techniqueWords = ({ id, label, scheme, version }: Technique): string =>
  `${id}${label === '' ? '' : ` ${label}`} (${[scheme, version].filter(Boolean).join(' ')})`;

/** The techniques to which the vocabulary's terms are mapped, each once, by id. */
export function techniquesOf({ themes, countermeasures }: Vocabulary): Technique[] {
  const all = [...themes, ...countermeasures].flatMap(({ mappings }) => mappings);
  const byWords = new Map(
    all.map(({ scheme, version, id, label }) => {
      const technique = { scheme, version, id, label };
      return [techniqueWords(technique), technique];
    }),
  );
  return [...byWords.values()].toSorted((a, b) => a.id.localeCompare(b.id));
}

/** One of the known ones by its words or its id alone; any other text is an id of a scheme that nobody named. */
export function readTechnique(typed: string, known: readonly Technique[]): Technique | null {
  const text = typed.trim();
  if (text === '') return null;
  const found = known.find(
    (one) => techniqueWords(one) === text || one.id.toLowerCase() === text.toLowerCase(),
  );
  return found ?? { scheme: 'other', version: '', id: text.slice(0, 100), label: '' };
}
