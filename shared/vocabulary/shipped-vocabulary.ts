/** The vocabulary that ships: all packs in one, with the ids and labels that other folders look up. */
import { actorsGovernments } from './actors-governments.ts';
import { actorsLabs } from './actors-labs.ts';
import { actorsOrganisations } from './actors-organisations.ts';
import { actorsPeople } from './actors-people.ts';
import { actorsRegulators } from './actors-regulators.ts';
import { actorsSecurity } from './actors-security.ts';
import { actorsTechnology } from './actors-technology.ts';
import { actorsThreats } from './actors-threats.ts';
import { concepts } from './concepts.ts';
import { countermeasuresContractual } from './countermeasures-contractual.ts';
import { countermeasuresLegal } from './countermeasures-legal.ts';
import { countermeasuresPolicy } from './countermeasures-policy.ts';
import { countermeasuresTechnicalAccess } from './countermeasures-technical-access.ts';
import { countermeasuresTechnicalSystems } from './countermeasures-technical-systems.ts';
import { labelsTurkish } from './labels-turkish.ts';
import { themesAttacks } from './themes-attacks.ts';
import { themesLaw } from './themes-law.ts';
import { themesMisuse } from './themes-misuse.ts';
import { themesModels } from './themes-models.ts';
import type { Vocabulary } from './vocabulary.ts';

export const actors = [
  ...actorsLabs,
  ...actorsTechnology,
  ...actorsSecurity,
  ...actorsOrganisations,
  ...actorsGovernments,
  ...actorsRegulators,
  ...actorsThreats,
  ...actorsPeople,
] as const;
export type ActorId = (typeof actors)[number]['id'];

export const themes = [...themesModels, ...themesAttacks, ...themesMisuse, ...themesLaw] as const;
export type ThemeId = (typeof themes)[number]['id'];

export const countermeasures = [
  ...countermeasuresTechnicalAccess,
  ...countermeasuresTechnicalSystems,
  ...countermeasuresPolicy,
  ...countermeasuresLegal,
  ...countermeasuresContractual,
] as const;
export type CountermeasureId = (typeof countermeasures)[number]['id'];

/** Its version changes with every change of a table, so that older tags can be told from newer ones. */
export const shippedVocabulary: Vocabulary = {
  version: '2026.11.2',
  concepts,
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
