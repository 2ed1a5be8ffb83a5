import type { SourceVerdict } from '../../../shared/model/source.ts';
import { isOwnServer } from './host-lanes.ts';
import type { FeedOutcome, PlannedSource } from './refresh-source.ts';

/** A source that no server answered for: it is dead, or the way to the web is. */
export type Doubted = { readonly planned: PlannedSource; readonly outcome: FeedOutcome };
export type Judged = Doubted & { readonly verdict: SourceVerdict };

/** What a run has seen of the web: the hosts that answered, and the sources silent since the last of them did. */
export type Reach = { readonly answered: Set<string>; readonly doubted: Doubted[] };

export const hostOf = ({ source }: PlannedSource): string => URL.parse(source.url)?.host ?? '';

/** The person's own servers say nothing about the way to the web. */
export const tellsOfTheWeb = ({ source }: PlannedSource): boolean => !isOwnServer(source);

const enoughHosts = 3;
/** A host that has been silent for longer is dead, whatever the others do. */
const believedFor = 3 * 24 * 60 * 60_000;

/** The verdict of a source when another host answered after it did not. */
export const blame = ({ outcome }: Doubted): SourceVerdict =>
  outcome.unreached === 'name' ? 'NOT_FOUND' : outcome.verdict;

/**
 * The verdicts of what nobody answered for, at the end of a run: offline, and nobody's fault, where not one name
 * was known, or where most hosts fell silent at once that had answered in the last days.
 */
export function settleDoubts({ answered, doubted }: Reach, now: number): readonly Judged[] {
  const wasAlive = ({ planned }: Doubted): boolean =>
    tellsOfTheWeb(planned) && now - Date.parse(planned.health?.lastOk ?? '') < believedFor;
  const silent = new Set(doubted.filter(wasAlive).map(({ planned }) => hostOf(planned)));
  const isDown = silent.size >= enoughHosts && silent.size > answered.size;
  return doubted.map((one) => {
    const isNameless = one.outcome.unreached === 'name' && answered.size === 0;
    return { ...one, verdict: isNameless || (isDown && wasAlive(one)) ? 'OFFLINE' : blame(one) };
  });
}
