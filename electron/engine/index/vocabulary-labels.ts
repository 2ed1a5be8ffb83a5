import type { Tag } from '../../../shared/model/tag.ts';
import {
  actorNames,
  countermeasureLabels,
  themeLabels,
} from '../../../shared/vocabulary/shipped-vocabulary.ts';

export type LabelOf = (kind: Tag['kind'], id: string) => string;

const labels: Readonly<Record<Tag['kind'], ReadonlyMap<string, string>>> = {
  actor: actorNames,
  theme: themeLabels,
  countermeasure: countermeasureLabels,
};

/** What the vocabulary calls an id; undefined where it has none such. */
export const labelInVocabulary = (kind: Tag['kind'], id: string): string | undefined => labels[kind].get(id);

/** The id itself where the vocabulary knows none (hand-made tags, older packs). */
export const vocabularyLabels = (): LabelOf => (kind, id) => labelInVocabulary(kind, id) ?? id;
