import type { RelevanceLeaning } from '../model/learned-relevance.ts';
import { FAINT_RELEVANCE } from '../tagging/relevance.ts';

/** Of an article in which the packs find nothing. */
const offSubject = -2;
/** Of one that they find to be on the subject with next to no relevance; the rest grows with what they find. */
const barely = 0.5;
const byRelevance = 3;

/** How sure the packs are of an article, on the scale on which corrections are added. */
export const priorLogOdds = (relevance: number): number =>
  relevance > 0 ? barely + byRelevance * relevance : offSubject;

/** The relevance that stands for such log-odds where an article is on the subject: the way back. */
export function relevanceFor(logOdds: number): number {
  const relevance = (logOdds - barely) / byRelevance;
  return Math.round(Math.min(1, Math.max(FAINT_RELEVANCE, relevance)) * 1000) / 1000;
}

/**
 * What an article needs to count as on the subject. `fewer` leaves out what names no theme, `far-fewer` what names one
 * in passing; `more` and `far-more` are met by what corrections push far enough.
 */
export const leastLogOdds: Readonly<Record<RelevanceLeaning, number>> = {
  'far-more': -1.2,
  more: -0.6,
  'as-found': 0,
  fewer: 1,
  'far-fewer': 1.6,
};
