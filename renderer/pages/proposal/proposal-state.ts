import type {
  Proposal,
  ProposedClaim,
  ProposedMeasure,
  ProposedParty,
} from '../../../shared/model/proposal.ts';
import { type ProposalLine, proposalLines } from './proposal-lines.ts';

export type Verdict = 'accepted' | 'refused';

/** What a person can change in a line before it is accepted. */
export type LineChange =
  | { readonly kind: 'party'; readonly role: ProposedParty['role'] }
  | { readonly kind: 'claim'; readonly text: string; readonly type: ProposedClaim['type'] }
  | { readonly kind: 'measure'; readonly status: ProposedMeasure['status']; readonly date: string };

/** How far a person has come with a proposal. What is not decided is neither filed nor refused, and proposed again. */
export type ProposalState = {
  readonly title: string;
  readonly kind: Proposal['kind'];
  readonly date: string;
  /** The incident that it goes to; empty for a new one. */
  readonly into: string;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly changes: ReadonlyMap<string, LineChange>;
};

export const startOf = (proposal: Proposal, filed: readonly { readonly id: string }[]): ProposalState => ({
  title: proposal.title,
  kind: proposal.kind,
  date: proposal.date ?? '',
  into: filed[0]?.id ?? '',
  verdicts: new Map(),
  changes: new Map(),
});

/** What was decided before, as far as its lines are still proposed and its incident is still there. */
export function resumed(
  last: ProposalState,
  start: ProposalState,
  lines: readonly ProposalLine[],
  filed: readonly { readonly id: string }[],
): ProposalState {
  const keys = new Set(lines.map(({ key }) => key));
  const isThere = last.into === '' || filed.some(({ id }) => id === last.into);
  return {
    ...last,
    into: isThere ? last.into : start.into,
    verdicts: new Map([...last.verdicts].filter(([key]) => keys.has(key))),
  };
}

/** The same verdict twice takes it back. Who refuses a claim refuses who says it; who accepts an assertion accepts its claim. */
export function withVerdict(
  state: ProposalState,
  lines: readonly ProposalLine[],
  line: ProposalLine,
  verdict: Verdict,
): ProposalState {
  const verdicts = new Map(state.verdicts);
  if (verdicts.get(line.key) === verdict) {
    verdicts.delete(line.key);
    return { ...state, verdicts };
  }
  verdicts.set(line.key, verdict);
  if (line.kind === 'claim') {
    for (const { key, parent } of lines) if (parent === line.key) verdicts.set(key, verdict);
  }
  if (line.parent !== null && verdict === 'accepted') verdicts.set(line.parent, verdict);
  return { ...state, verdicts };
}

/** Accepts whatever was not decided yet. */
export function withRestAccepted(state: ProposalState, lines: readonly ProposalLine[]): ProposalState {
  const refused = (key: string | null): boolean => key !== null && state.verdicts.get(key) === 'refused';
  const rest = lines.filter(({ key, parent }) => !state.verdicts.has(key) && !refused(parent));
  return {
    ...state,
    verdicts: new Map([...state.verdicts, ...rest.map(({ key }) => [key, 'accepted'] as const)]),
  };
}

export const withChange = (state: ProposalState, key: string, change: LineChange): ProposalState => ({
  ...state,
  changes: new Map([...state.changes, [key, change]]),
});

/** The proposal as the person left it: accepted lines alone, with what was changed in them. */
export function acceptedPart(proposal: Proposal, state: ProposalState): Proposal {
  const isAccepted = ({ key }: { readonly key: string }): boolean => state.verdicts.get(key) === 'accepted';
  return {
    ...proposal,
    title: state.title.trim(),
    kind: state.kind,
    date: state.date.trim() || null,
    parties: proposal.parties.filter(isAccepted).map((party) => changedParty(party, state)),
    themes: proposal.themes.filter((theme) => isAccepted({ key: `theme ${theme}` })),
    claims: proposal.claims
      .filter(isAccepted)
      .map((claim) => ({ ...changedClaim(claim, state), assertions: claim.assertions.filter(isAccepted) })),
    measures: proposal.measures.filter(isAccepted).map((measure) => changedMeasure(measure, state)),
    legalBases: proposal.legalBases.filter(isAccepted),
  };
}

export function changedParty(party: ProposedParty, { changes }: ProposalState): ProposedParty {
  const change = changes.get(party.key);
  return change?.kind === 'party' ? { ...party, role: change.role } : party;
}

export function changedClaim(claim: ProposedClaim, { changes }: ProposalState): ProposedClaim {
  const change = changes.get(claim.key);
  return change?.kind === 'claim' ? { ...claim, text: change.text, type: change.type } : claim;
}

export function changedMeasure(measure: ProposedMeasure, { changes }: ProposalState): ProposedMeasure {
  const change = changes.get(measure.key);
  return change?.kind === 'measure'
    ? { ...measure, status: change.status, date: change.date || null }
    : measure;
}

/** What was refused, with its words for the list of refusals. Themes are no lines of their own in the ledger. */
export function refusedLines(
  proposal: Proposal,
  { verdicts }: ProposalState,
  wordsOf: (line: ProposalLine) => string,
): { readonly key: string; readonly text: string }[] {
  return proposalLines(proposal)
    .filter(({ key, kind }) => kind !== 'theme' && verdicts.get(key) === 'refused')
    .map((line) => ({ key: line.key, text: wordsOf(line).slice(0, 2000) }));
}
