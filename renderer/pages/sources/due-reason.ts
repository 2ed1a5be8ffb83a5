import type { DueReason } from '../../../shared/model/source.ts';
import type { Strings } from '../../strings/en.ts';

const hour = 3_600_000;

/** Why a source is asked when it is, in the reader's words. */
export function dueReason(because: DueReason, postsEvery: number | null, s: Strings): string {
  if (because !== 'posts' || postsEvery === null) return s.sources.because[because];
  return postsEvery < 48 * hour
    ? s.sources.postsHours(Math.max(1, Math.round(postsEvery / hour)))
    : s.sources.postsDays(Math.round(postsEvery / hour / 24));
}
