import type { Library } from './library/library.ts';

/** Does something again and again, so many milliseconds apart; returns the way to stop it. */
export type Every = (work: () => Promise<void>, ms: number) => () => void;

/** By a clock that no person can set, and without keeping a process alive that has nothing else to do. */
export const every: Every = (work, ms) => {
  const timer = setInterval(() => void work(), ms).unref();
  return () => clearInterval(timer);
};

const betweenBackups = 15 * 60 * 1000;

/** Backs the library up while it is open, whenever something has changed; returns the way to stop it. */
export function keepBackups(
  library: Library,
  repeat: Every,
  report: (where: string, thrown: unknown) => void,
): () => void {
  const backUp = async (): Promise<void> => {
    if (library.readOnly) return;
    await library.backup();
  };
  // The library tells the person of a failure that was foreseen.
  return repeat(() => backUp().catch((thrown: unknown) => report('backup', thrown)), betweenBackups);
}
