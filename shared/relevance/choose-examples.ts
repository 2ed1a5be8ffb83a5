import { type Correction, isFound, type KnownSubject } from './learn-weights.ts';

/** Of each kind: enough to know how often a word is used in a library, and few enough to learn in a second. */
const mostOfAKind = 1000;
/** With fewer corrections chance would decide. */
export const leastCorrections = 20;

/**
 * The uncorrected articles that are learned from: so many that the packs find to be on the subject, and so many others.
 * Candidates come in an order that has nothing to do with what they say, as that of ids made by hashing. Articles of a
 * story of which one was corrected are left out: that nobody corrected the copies too says nothing.
 */
export function chooseUncorrected<Candidate extends Pick<KnownSubject, 'story' | 'relevance'>>(
  candidates: Iterable<Candidate>,
  corrections: readonly Correction[],
): readonly Candidate[] {
  const corrected = new Set(corrections.map(({ story }) => story));
  const chosen: Record<'true' | 'false', Candidate[]> = { true: [], false: [] };
  for (const candidate of candidates) {
    const kind = chosen[`${isFound(candidate)}`];
    if (kind.length < mostOfAKind && !corrected.has(candidate.story)) kind.push(candidate);
    if (chosen.true.length + chosen.false.length === 2 * mostOfAKind) break;
  }
  return [...chosen.true, ...chosen.false];
}
