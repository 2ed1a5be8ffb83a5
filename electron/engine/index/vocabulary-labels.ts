import type { Tag } from '../../../shared/model/tag.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';

export type LabelOf = (kind: Tag['kind'], id: string) => string;

/** What the vocabulary calls an id; the id itself where it knows none (hand-made tags, older packs). */
export function vocabularyLabels(): LabelOf {
  const { actors, themes, countermeasures } = shippedVocabulary;
  const labels = {
    actor: new Map(actors.map(({ id, name }) => [id, name])),
    theme: new Map(themes.map(({ id, label }) => [id, label])),
    countermeasure: new Map(countermeasures.map(({ id, label }) => [id, label])),
  };
  return (kind, id) => labels[kind].get(id) ?? id;
}
