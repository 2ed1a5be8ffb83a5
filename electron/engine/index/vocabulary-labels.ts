import type { Tag } from '../../../shared/model/tag.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import type { Vocabulary } from '../../../shared/vocabulary/vocabulary.ts';

export type LabelOf = (kind: Tag['kind'], id: string) => string;
/** Undefined where a vocabulary has no such term. */
export type FindLabel = (kind: Tag['kind'], id: string) => string | undefined;

/** What a vocabulary calls its terms. */
export function labelsIn({ actors, themes, countermeasures }: Vocabulary): FindLabel {
  const labels: Readonly<Record<Tag['kind'], ReadonlyMap<string, string>>> = {
    actor: new Map(actors.map(({ id, name }) => [id, name])),
    theme: new Map(themes.map(({ id, label }) => [id, label])),
    countermeasure: new Map(countermeasures.map(({ id, label }) => [id, label])),
  };
  return (kind, id) => labels[kind].get(id);
}

export const shippedLabel: FindLabel = labelsIn(shippedVocabulary);

/** The id itself where the packs know none (hand-made tags, older packs). */
export const shippedLabels: LabelOf = (kind, id) => shippedLabel(kind, id) ?? id;
