import { describe, expect, it } from 'vitest';
import { proposalLines } from '../../../../renderer/pages/proposal/proposal-lines.ts';
import {
  acceptedPart,
  type ProposalState,
  refusedLines,
  startOf,
  withChange,
  withRestAccepted,
  withVerdict,
} from '../../../../renderer/pages/proposal/proposal-state.ts';
import { sampleProposal } from '../../../support/sample-proposal.ts';

const lines = proposalLines(sampleProposal);
const start = startOf(sampleProposal, []);
const decide = (state: ProposalState, key: string, verdict: 'accepted' | 'refused') => {
  const line = lines.find((one) => one.key === key);
  if (!line) throw new Error(`no line ${key}`);
  return withVerdict(state, lines, line, verdict);
};

describe('a proposal being gone through', () => {
  it('files nothing that nobody accepted', () => {
    expect(acceptedPart(sampleProposal, start)).toMatchObject({
      parties: [],
      claims: [],
      measures: [],
      themes: [],
    });
  });

  it('accepts a claim with who says it, and lets one of them be refused', () => {
    const state = decide(decide(start, 'claim harvest', 'accepted'), 'lab denies', 'refused');
    const [claim, ...others] = acceptedPart(sampleProposal, state).claims;
    expect(claim?.assertions.map(({ key }) => key)).toEqual(['v asserts']);
    expect(others).toEqual([]);
  });

  it('accepts the claim of an assertion that is accepted', () => {
    const state = decide(start, 'v counts', 'accepted');
    expect(acceptedPart(sampleProposal, state).claims.map(({ key }) => key)).toEqual(['claim scale']);
  });

  it('takes a verdict back when it is given again', () => {
    const state = decide(decide(start, 'party v', 'accepted'), 'party v', 'accepted');
    expect(state.verdicts.size).toBe(0);
  });

  it('accepts the rest, but nothing under what was refused', () => {
    const state = withRestAccepted(decide(start, 'claim scale', 'refused'), lines);
    const accepted = acceptedPart(sampleProposal, state);
    expect(accepted.claims.map(({ key }) => key)).toEqual(['claim harvest']);
    expect(accepted.parties).toHaveLength(2);
    expect(refusedLines(sampleProposal, state, ({ key }) => key).map(({ key }) => key)).toEqual([
      'claim scale',
      'v counts',
    ]);
  });

  it('files lines as they were changed', () => {
    let state = withRestAccepted(start, lines);
    state = withChange(state, 'party lab', { kind: 'party', role: 'affected' });
    state = withChange(state, 'claim scale', { kind: 'claim', text: 'Some accounts.', type: 'method' });
    state = withChange(state, 'measure limits', { kind: 'measure', status: 'announced', date: '2026-03' });
    const accepted = acceptedPart(sampleProposal, state);
    expect(accepted.parties[1]?.role).toBe('affected');
    expect(accepted.claims[1]).toMatchObject({ text: 'Some accounts.', type: 'method' });
    expect(accepted.measures[0]).toMatchObject({ status: 'announced', date: '2026-03' });
  });
});
