import type { Hand } from './open-hand.ts';

/** What a person does on a day of the acceptance scenario, before the screen on which the day before was left. */
export type DayByHand = {
  readonly day: number;
  readonly what: string;
  readonly enter: (hand: Hand) => Promise<void>;
};

export const labs = (letters: readonly string[]): string =>
  letters.map((letter) => `Lab ${letter}`).join('; ');
export const harvested = (letter: string): string => `Lab ${letter} harvested outputs of vendor V`;
export const vendor = { speaker: 'Vendor V', basis: 'own telemetry' } as const;
