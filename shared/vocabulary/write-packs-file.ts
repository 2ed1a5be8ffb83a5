import { shippedPacks } from './shipped-packs.ts';
import { shippedVocabulary } from './shipped-vocabulary.ts';

/** The shipped packs as a file that a person can read and compare: JSON, one entry after the other as they are kept. */
export function writePacksFile(): {
  readonly text: string;
  readonly packs: number;
  readonly entries: number;
} {
  const packs = Object.entries(shippedPacks).flatMap(([kind, ofKind]) =>
    Object.entries(ofKind).map(([id, entries]) => ({ kind, id, entries })),
  );
  const { version, concepts, labels } = shippedVocabulary;
  const file = { format: 'faultline/packs-file', schema: 1, version, packs, concepts, labels };
  return {
    text: `${JSON.stringify(file, null, 2)}\n`,
    packs: packs.length,
    entries: packs.reduce((sum, { entries }) => sum + entries.length, 0),
  };
}
