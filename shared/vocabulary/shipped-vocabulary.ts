/** The vocabulary that ships: all packs in one, with the ids and labels that other folders look up. */
import { concepts } from './concepts.ts';
import { conceptsActsPolicy } from './concepts-acts-policy.ts';
import { conceptsActsTechnical } from './concepts-acts-technical.ts';
import { conceptsContrast } from './concepts-contrast.ts';
import { conceptsDeeds } from './concepts-deeds.ts';
import { conceptsFieldsAttacks } from './concepts-fields-attacks.ts';
import { conceptsFieldsSociety } from './concepts-fields-society.ts';
import { conceptsThings } from './concepts-things.ts';
import { conceptsWhoSaidIt } from './concepts-who-said-it.ts';
import { labelsTurkish } from './labels-turkish.ts';
import { shippedPacks } from './shipped-packs.ts';
import { countermeasureWeights, subjectWeights, themeWeights } from './sign-weights.ts';
import { readSigns, type Signs } from './signs.ts';
import type { Vocabulary } from './vocabulary.ts';

export const actors = Object.values(shippedPacks.actor).flat();
export type ActorId = (typeof actors)[number]['id'];

export const themes = Object.values(shippedPacks.theme).flat();
export type ThemeId = (typeof themes)[number]['id'];

export const countermeasures = Object.values(shippedPacks.countermeasure).flat();
export type CountermeasureId = (typeof countermeasures)[number]['id'];

const signsById = (table: Readonly<Record<string, string>>): Readonly<Record<string, Signs>> =>
  Object.fromEntries(Object.entries(table).map(([id, line]) => [id, readSigns(line)]));

/** Its version changes with every change of a table, so that older tags can be told from newer ones. */
export const shippedVocabulary: Vocabulary = {
  version: '2026.11.11',
  concepts: [
    ...concepts,
    ...conceptsActsPolicy,
    ...conceptsActsTechnical,
    ...conceptsContrast,
    ...conceptsDeeds,
    ...conceptsFieldsAttacks,
    ...conceptsFieldsSociety,
    ...conceptsThings,
    ...conceptsWhoSaidIt,
  ],
  actors,
  themes,
  countermeasures,
  labels: { tr: labelsTurkish },
  signs: {
    subject: readSigns(subjectWeights),
    themes: signsById(themeWeights),
    countermeasures: signsById(countermeasureWeights),
  },
};

export const actorNames: ReadonlyMap<string, string> = new Map(actors.map(({ id, name }) => [id, name]));
export const themeLabels: ReadonlyMap<string, string> = new Map(themes.map(({ id, label }) => [id, label]));
export const countermeasureLabels: ReadonlyMap<string, string> = new Map(
  countermeasures.map(({ id, label }) => [id, label]),
);
