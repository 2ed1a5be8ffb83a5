import type { OwnPack } from '../../shared/model/own-pack.ts';
import { type ExtendedVocabulary, extendVocabulary } from '../../shared/packs/extend-vocabulary.ts';
import { shippedVocabulary } from '../../shared/vocabulary/shipped-vocabulary.ts';
import { type FindLabel, labelsIn } from './index/vocabulary-labels.ts';
import type { Library } from './library/library.ts';

/** What a library is tagged by: the shipped packs with those of its own, as they are at this moment. */
export type LibraryVocabulary = {
  readonly now: () => ExtendedVocabulary;
  readonly labelOf: FindLabel;
};

type Made = {
  readonly packs: readonly OwnPack[];
  readonly extended: ExtendedVocabulary;
  readonly find: FindLabel;
};

/** Makes it anew only where a pack has changed: lists ask for a label with every tag. */
export function createLibraryVocabulary(library: Pick<Library, 'records'>): LibraryVocabulary {
  let made: Made | null = null;
  const present = (): Made => {
    const packs = [...library.records('pack').values()];
    const isCurrent =
      made?.packs.length === packs.length && packs.every((pack, at) => pack === made?.packs[at]);
    if (made !== null && isCurrent) return made;
    const extended = extendVocabulary(shippedVocabulary, packs);
    made = { packs, extended, find: labelsIn(extended.vocabulary) };
    return made;
  };
  return { now: () => present().extended, labelOf: (kind, id) => present().find(kind, id) };
}
