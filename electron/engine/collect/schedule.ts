import { sortByDue } from './collect-feeds.ts';
import { shortestInterval } from './refresh-policy.ts';
import type { PlannedSource } from './refresh-source.ts';

/** `busy`: nothing was asked, since collecting was under way. `cut-short`: it failed, or a person stopped it. */
export type Ran = 'done' | 'busy' | 'cut-short';

export type ScheduleDeps = {
  readonly sources: () => readonly PlannedSource[];
  readonly collect: (ids: readonly string[]) => Promise<Ran>;
  /** The clock of the machine in milliseconds: it may be set, and it goes on while the machine sleeps. */
  readonly now: () => number;
  /** Milliseconds by a clock that nobody sets. */
  readonly elapsed: () => number;
};

export type Schedule = { readonly tick: () => Promise<void> };

/** As many as one request takes. */
const mostAtOnce = 5000;

/**
 * Collects what is due, each time it is told that a minute or so has passed. What is due follows from the health
 * of the sources alone, so that a restart, a machine that slept and a clock that jumped ahead need no care of their
 * own. When the clock goes back, plans lie too far ahead to be believed: for an hour then, nothing is asked that was
 * asked in the hour before. After a run that failed or was stopped it rests for an hour as well, because what was
 * not stored is still due.
 */
export function createSchedule({ sources, collect, now, elapsed }: ScheduleDeps): Schedule {
  const asked = new Map<string, number>();
  let busy = false;
  let lastNow = Number.NEGATIVE_INFINITY;
  let carefulUntil = Number.NEGATIVE_INFINITY;
  let restUntil = Number.NEGATIVE_INFINITY;

  const isAskable = ({ source }: PlannedSource): boolean =>
    elapsed() >= carefulUntil || elapsed() - (asked.get(source.id) ?? -shortestInterval) >= shortestInterval;

  const dueNow = (): readonly string[] => {
    const plan = { sources: sources(), force: false, all: false };
    const { due } = sortByDue(plan, now());
    return due
      .filter(isAskable)
      .slice(0, mostAtOnce)
      .map(({ source }) => source.id);
  };

  return {
    tick: async () => {
      if (now() < lastNow) carefulUntil = elapsed() + shortestInterval;
      lastNow = now();
      if (busy || elapsed() < restUntil) return;
      const ids = dueNow();
      if (ids.length === 0) return;
      busy = true;
      try {
        const ran = await collect(ids);
        if (ran === 'cut-short') restUntil = elapsed() + shortestInterval;
        if (ran !== 'busy') for (const id of ids) asked.set(id, elapsed());
      } finally {
        busy = false;
      }
    },
  };
}
