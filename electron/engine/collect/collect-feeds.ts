import type { SkipReason } from '../../../shared/contract/collect-log.ts';
import { blame, hostOf, type Judged, type Reach, settleDoubts, tellsOfTheWeb } from './doubt.ts';
import { type HostLane, hostLanes, isOwnServer } from './host-lanes.ts';
import { isAhead, whyNotDue } from './refresh-policy.ts';
import {
  type FeedOutcome,
  outcomeWithoutAsking,
  type PlannedSource,
  type RefreshDeps,
  refreshSource,
  withVerdict,
} from './refresh-source.ts';
import { createSlots, type Slots } from './slots.ts';
import { untilAborted } from './until-aborted.ts';

export type { FeedOutcome, PlannedSource } from './refresh-source.ts';

export type CollectPlan = {
  readonly sources: readonly PlannedSource[];
  /** A person asks: what is not due yet is fetched too, as far as servers allow it. */
  readonly force: boolean;
  /** Lifts the cap of a first import, and asks for what was left out at one, due or not. */
  readonly all: boolean;
  /** A person chose these very sources, so that those which are paused are asked as well. */
  readonly named?: boolean;
};

export type CollectDeps = Omit<RefreshDeps, 'random'> & {
  /** Called at once with the number of sources that are asked. */
  readonly onDue?: (count: number) => void;
  /** Called for each source as soon as it is done. */
  readonly onFeed: (outcome: FeedOutcome) => void;
  /** Called at once for each source that is not asked. */
  readonly onSkip?: (skipped: SkippedSource) => void;
  readonly random?: () => number;
  /** Resolves after so many milliseconds, or early when the signal says so. */
  readonly sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
};

/** Requests under way at a time, to all public hosts together and to the person's own servers. */
const publicRequests = 4;
const ownRequests = 6;

export type SkippedSource = PlannedSource & { readonly reason: SkipReason; readonly until: string | null };

export type Due = { readonly due: readonly PlannedSource[]; readonly skipped: readonly SkippedSource[] };

/** The hosts that asked to be left alone, and until when. */
export const restingHosts = (sources: readonly PlannedSource[], now: number) =>
  new Map(
    sources
      .filter(({ health }) => health?.verdict === 'RATE_LIMITED' && isAhead(health.retryAfter, now))
      .map((planned) => [hostOf(planned), planned.health?.retryAfter ?? null]),
  );

/** Which sources of a plan are asked now; the others with the reason, which may be another feed of their host. */
export function sortByDue(plan: CollectPlan, now: number): Due {
  const resting = restingHosts(plan.sources, now);
  const due: PlannedSource[] = [];
  const skipped: SkippedSource[] = [];
  for (const planned of plan.sources) {
    const { source, health } = planned;
    const isOffered = plan.all && (health?.withheld ?? 0) > 0; // a person asks for the rest of it, now, and only once
    const isFree = isOwnServer(source) || isOffered;
    const why = whyNotDue({ health, now, force: plan.force || isOffered, own: isFree });
    const rest = resting.get(hostOf(planned));
    if (source.paused === true && plan.named !== true) {
      skipped.push({ ...planned, reason: 'paused', until: null });
    } else if (why !== null) skipped.push({ ...planned, ...why });
    else if (rest !== undefined) skipped.push({ ...planned, reason: 'host', until: rest });
    else due.push(planned);
  }
  return { due, skipped };
}

/** The sources of a plan whose time has come, and whose host does not want to be left alone. */
export const dueSources = (plan: CollectPlan, now: number): readonly PlannedSource[] =>
  sortByDue(plan, now).due;

type Run = {
  readonly all: boolean;
  readonly deps: RefreshDeps;
  readonly onFeed: (outcome: FeedOutcome) => void;
  readonly sleep: (ms: number) => Promise<void>;
  readonly reach: Reach;
};

const answered = (outcome: FeedOutcome): boolean =>
  outcome.unreached === null && outcome.verdict !== 'OFFLINE' && outcome.verdict !== 'REFUSED_ADDRESS';

/** Tells of an outcome, or keeps it until other servers have shown whether it is the network that fails. */
function tell(planned: PlannedSource, outcome: FeedOutcome, { reach, onFeed, deps }: Run): void {
  if (outcome.unreached !== null) return void reach.doubted.push({ planned, outcome });
  onFeed(outcome);
  if (!answered(outcome) || !tellsOfTheWeb(planned)) return;
  reach.answered.add(hostOf(planned));
  for (const one of reach.doubted.splice(0)) onFeed(judged({ ...one, verdict: blame(one) }, deps));
}

const judged = ({ planned, outcome, verdict }: Judged, deps: RefreshDeps): FeedOutcome =>
  verdict === outcome.verdict ? outcome : withVerdict(planned, outcome, verdict, deps);

const millisecondsUntil = (outcome: FeedOutcome, now: number): number =>
  Date.parse(outcome.health.retryAfter ?? '') - now;

/** Works through the sources of one host; after a 429 the rest of them is left for later. */
async function walkLane(lane: HostLane<PlannedSource>, slots: Slots, run: Run): Promise<void> {
  const aborted = () => run.deps.signal?.aborted === true;
  let first = true;
  for (let planned = lane.work.shift(); planned !== undefined; planned = lane.work.shift()) {
    if (!first && lane.manners.spacing > 0) await run.sleep(lane.manners.spacing);
    first = false;
    if (aborted()) return;
    const next = planned;
    const outcome = await slots.use(async () =>
      aborted() ? null : await refreshSource(next, { all: run.all }, run.deps),
    );
    if (outcome === null) return;
    tell(next, outcome, run);
    if (outcome.verdict !== 'RATE_LIMITED') continue;
    const rest = millisecondsUntil(outcome, run.deps.now());
    for (const left of lane.work.splice(0)) run.onFeed(outcomeWithoutAsking(left, rest, run.deps));
  }
}

/**
 * Refreshes what is due: one lane per host, one request at a time and a second apart in each, four in all. One bad
 * source never stops another. Resolves when every source is done, or soon after the signal.
 */
export async function collectFeeds(plan: CollectPlan, deps: CollectDeps): Promise<void> {
  const { onDue, onFeed, onSkip, sleep = untilAborted, random = Math.random, ...rest } = deps;
  const run: Run = {
    all: plan.all,
    deps: { ...rest, random },
    onFeed,
    sleep: (ms) => sleep(ms, deps.signal),
    reach: { answered: new Set(), doubted: [] },
  };
  const publicSlots = createSlots(publicRequests);
  const ownSlots = createSlots(ownRequests);
  const { due, skipped } = sortByDue(plan, deps.now());
  onDue?.(due.length);
  for (const one of skipped) onSkip?.(one);
  const walks = hostLanes(due).flatMap((lane) => {
    const slots = lane.manners.spacing === 0 ? ownSlots : publicSlots;
    return Array.from({ length: lane.manners.connections }, () => walkLane(lane, slots, run));
  });
  await Promise.all(walks);
  for (const one of settleDoubts(run.reach, deps.now())) onFeed(judged(one, run.deps));
}
