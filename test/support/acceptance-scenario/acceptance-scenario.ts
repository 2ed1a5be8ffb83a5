import { dayZero, guardrail, replies, sharing } from './first-report.ts';
import { advisory, correction, denial, rumour, slip, vendorsList } from './named-labs.ts';
import type { ScenarioStep } from './scenario-parts.ts';

/**
 * The scenario that the app must be able to tell (product.md), with neutral names: what appeared on each day and what a person
 * filed on it, some of it late and some of it wrong at first. In the order of the days on which it is filed.
 */
export const acceptanceScenario: readonly ScenarioStep[] = [
  dayZero,
  replies,
  sharing,
  ...guardrail,
  advisory,
  vendorsList,
  rumour,
  denial,
  slip,
  correction,
];
