import type { Assertion } from '../model/assertion.ts';

type Stance = Assertion['stance'];

/** Whether a stance says the claim, goes against it, takes it back, or does none of these. */
export type Side = 'for' | 'against' | 'back' | 'neither';

const sides = {
  asserts: 'for',
  repeats: 'for',
  corroborates: 'for',
  corrects: 'for',
  denies: 'against',
  refutes: 'against',
  retracts: 'back',
  'declines-to-comment': 'neither',
  'no-reply-found': 'neither',
} as const satisfies Record<Stance, Side>;

export const sideOf = ({ stance }: Pick<Assertion, 'stance'>): Side => sides[stance];
