import { groupBy } from '../../model/group-by.ts';
import type {
  ProposedAssertion,
  ProposedClaim,
  ProposedEvidence,
  ProposedLegalBasis,
  ProposedMeasure,
  ProposedParty,
} from '../../model/proposal.ts';
import { claimStatusOf } from './claim-status-of.ts';
import type { DraftClaim } from './draft-claims.ts';
import { modesByWeight } from './read-measures.ts';

const EVIDENCE = 6;

/** Titles repeat what the text says with more words around it: a sentence of the text is the better quote. */
const textFirst = (a: ProposedAssertion, b: ProposedAssertion): number =>
  Number(a.quote.field === 'title') - Number(b.quote.field === 'title');

/** One assertion for each speaker and stance: what further articles carry of it is one origin, and is kept beside it. */
function mergeAssertions(all: readonly ProposedAssertion[]): readonly ProposedAssertion[] {
  return [...groupBy(all, ({ key }) => key).values()].flatMap((same) => {
    const first = same.toSorted(textFirst)[0];
    if (!first) return [];
    const others = new Set(same.map(({ article }) => article).filter((article) => article !== first.article));
    const answers = first.answers ?? same.find((one) => one.answers !== null)?.answers ?? null;
    return [{ ...first, answers, alsoIn: [...others] }];
  });
}

/** Where a named speaker says a thing, that the outlet says it too adds nothing. */
function withoutOutlets(all: readonly ProposedAssertion[]): readonly ProposedAssertion[] {
  const named = all.filter(({ speaker }) => speaker.id !== null);
  return named.length > 0 ? named : all.slice(0, 1);
}

export function mergeClaims(
  claims: readonly DraftClaim[],
  parties: readonly ProposedParty[],
): readonly ProposedClaim[] {
  return [...groupBy(claims, ({ key }) => key).values()].flatMap((same) => {
    const first = same[0];
    if (!first) return [];
    const assertions = [...withoutOutlets(mergeAssertions(same.flatMap((one) => one.assertions)))];
    const quantity = same.find((one) => one.quantity?.bound !== 'exactly')?.quantity ?? first.quantity;
    const claim = { ...first, ...(quantity && { quantity }), assertions };
    return [{ ...claim, status: claimStatusOf(claim, parties) }];
  });
}

const evidenceOf = (
  lines: readonly { readonly evidence: readonly ProposedEvidence[] }[],
): ProposedEvidence[] => lines.flatMap(({ evidence }) => evidence).slice(0, EVIDENCE);

export function mergeBases(lines: readonly ProposedLegalBasis[]): readonly ProposedLegalBasis[] {
  return [...groupBy(lines, ({ key }) => key).values()].flatMap((same) =>
    same[0] ? [{ ...same[0], evidence: evidenceOf(same) }] : [],
  );
}

/** One line for each kind: who takes it and how it stands is what the article says that says most. */
export function mergeMeasures(lines: readonly ProposedMeasure[]): readonly ProposedMeasure[] {
  return [...groupBy(lines, ({ kind }) => kind).values()].flatMap((same) => {
    const best = same.toSorted((a, b) => modesByWeight.indexOf(a.mode) - modesByWeight.indexOf(b.mode))[0];
    return best ? [{ ...best, evidence: evidenceOf([best, ...same.filter((one) => one !== best)]) }] : [];
  });
}
