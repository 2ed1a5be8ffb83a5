/** The vocabulary that ships: all packs in one, with the ids and labels that other folders look up. */
import { concepts } from './concepts.ts';
import { conceptsContrast } from './concepts-contrast.ts';
import { conceptsDeeds } from './concepts-deeds.ts';
import { conceptsThings } from './concepts-things.ts';
import { conceptsWeakSigns } from './concepts-weak-signs.ts';
import { conceptsWhoSaidIt } from './concepts-who-said-it.ts';
import { labelsTurkish } from './labels-turkish.ts';
import { shippedPacks } from './shipped-packs.ts';
import type { Vocabulary } from './vocabulary.ts';

export const actors = Object.values(shippedPacks.actor).flat();
export type ActorId = (typeof actors)[number]['id'];

export const themes = Object.values(shippedPacks.theme).flat();
export type ThemeId = (typeof themes)[number]['id'];

export const countermeasures = Object.values(shippedPacks.countermeasure).flat();
export type CountermeasureId = (typeof countermeasures)[number]['id'];

/** Its version changes with every change of a table, so that older tags can be told from newer ones. */
export const shippedVocabulary: Vocabulary = {
  version: '2026.11.10',
  concepts: [
    ...concepts,
    ...conceptsContrast,
    ...conceptsDeeds,
    ...conceptsThings,
    ...conceptsWeakSigns,
    ...conceptsWhoSaidIt,
  ],
  actors,
  themes,
  countermeasures,
  labels: { tr: labelsTurkish },
};

export const actorNames: ReadonlyMap<string, string> = new Map(actors.map(({ id, name }) => [id, name]));
export const themeLabels: ReadonlyMap<string, string> = new Map(themes.map(({ id, label }) => [id, label]));
export const countermeasureLabels: ReadonlyMap<string, string> = new Map(
  countermeasures.map(({ id, label }) => [id, label]),
);
