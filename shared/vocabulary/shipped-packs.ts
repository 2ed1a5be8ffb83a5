import { actorsGovernments } from './actors-governments.ts';
import { actorsLabs } from './actors-labs.ts';
import { actorsOrganisations } from './actors-organisations.ts';
import { actorsPeople } from './actors-people.ts';
import { actorsRegulators } from './actors-regulators.ts';
import { actorsSecurity } from './actors-security.ts';
import { actorsTechnology } from './actors-technology.ts';
import { actorsThreats } from './actors-threats.ts';
import { countermeasuresContractual } from './countermeasures-contractual.ts';
import { countermeasuresLegal } from './countermeasures-legal.ts';
import { countermeasuresPolicy } from './countermeasures-policy.ts';
import { countermeasuresTechnicalAccess } from './countermeasures-technical-access.ts';
import { countermeasuresTechnicalSystems } from './countermeasures-technical-systems.ts';
import { themesAttacks } from './themes-attacks.ts';
import { themesLaw } from './themes-law.ts';
import { themesMisuse } from './themes-misuse.ts';
import { themesModels } from './themes-models.ts';

/** The packs that ship, by kind and name, in the order in which their entries are listed. */
export const shippedPacks = {
  actor: {
    'actors-labs': actorsLabs,
    'actors-technology': actorsTechnology,
    'actors-security': actorsSecurity,
    'actors-organisations': actorsOrganisations,
    'actors-governments': actorsGovernments,
    'actors-regulators': actorsRegulators,
    'actors-threats': actorsThreats,
    'actors-people': actorsPeople,
  },
  theme: {
    'themes-models': themesModels,
    'themes-attacks': themesAttacks,
    'themes-misuse': themesMisuse,
    'themes-law': themesLaw,
  },
  countermeasure: {
    'countermeasures-technical-access': countermeasuresTechnicalAccess,
    'countermeasures-technical-systems': countermeasuresTechnicalSystems,
    'countermeasures-policy': countermeasuresPolicy,
    'countermeasures-legal': countermeasuresLegal,
    'countermeasures-contractual': countermeasuresContractual,
  },
} as const;

type Packs = typeof shippedPacks;
export type PackId = { [Kind in keyof Packs]: keyof Packs[Kind] }[keyof Packs];
