import { groupBy } from '../../model/group-by.ts';
import type { LegalBasis, ProposedLegalBasis } from '../../model/proposal.ts';
import { createCueFinder } from './cue-finder.ts';
import { legalCues } from './cues-legal.ts';
import type { Reading, Sentence } from './read-article.ts';

const findLaw = createCueFinder<LegalBasis>(legalCues);
const EVIDENCE = 3;

/** "does not invoke", "no copyright claim": what is not relied on is no basis. */
const NEGATED =
  /(?<![a-z])(?:not|no|without|nicht|kein|keine|keinen|ohne|pas|aucun|aucune|sans|sin|ningun|ninguna)(?: [a-z]+){0,2} ?$|(?:并未|没有|未)[^,。]{0,6}$/;
/** Who does not keep a rule breaks it. */
const KEEPS = /(?:respect\w*|comply|complied|einhal\w*|einzuhalten|cumpl\w*|observ\w*|follow\w*|遵守)/;
const NEGATED_BEHIND = /^[a-z']*(?: [a-z']+)? degil/;
const REACH = 30;
const APPOSED = 44;

export type FoundBasis = {
  readonly basis: LegalBasis;
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
};

const legalKey = (basis: LegalBasis): string => `legal:${basis}`;

/** Where an article names a law, a right or an agreement that was broken or is invoked. */
export function findLegalBases(reading: Reading): readonly FoundBasis[] {
  const hits = findLaw(reading.folded, reading.language);
  // "the DMCA, America's copyright law" names one law.
  const isSameLaw = (at: number): boolean =>
    hits.some((hit) => hit.cue === 'dmca' && Math.abs(hit.start - at) < APPOSED);
  return hits.flatMap(({ cue, start, end }) => {
    if (cue === 'copyright' && isSameLaw(start)) return [];
    const sentence = reading.sentenceAt(start);
    const left = reading.folded.slice(Math.max(sentence?.start ?? 0, start - REACH), start);
    if (!sentence || sentence.isBackground || (NEGATED.test(left) && !KEEPS.test(left))) return [];
    if (NEGATED_BEHIND.test(reading.folded.slice(end, end + 24))) return [];
    return [{ basis: cue, start, end, sentence }];
  });
}

export function proposedBases(found: readonly FoundBasis[], reading: Reading): readonly ProposedLegalBasis[] {
  return [...groupBy(found, ({ basis }) => basis)].map(([basis, all]) => ({
    key: legalKey(basis),
    basis,
    evidence: all.slice(0, EVIDENCE).map(({ start, end }) => reading.evidenceOf(start, end)),
  }));
}
