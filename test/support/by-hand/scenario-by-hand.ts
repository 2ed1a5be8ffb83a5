import type { DayByHand } from './day-by-hand.ts';
import { firstReportByHand } from './first-report-by-hand.ts';
import { namedLabsByHand } from './named-labs-by-hand.ts';

/** The acceptance scenario (product.md) as one person enters it through the screens, in the order of the days on which that is done. */
export const scenarioByHand: readonly DayByHand[] = [...firstReportByHand, ...namedLabsByHand];
