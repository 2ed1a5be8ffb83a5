import { useState } from 'react';
import type { Incident } from '../../../shared/model/incident.ts';
import type { Proposal } from '../../../shared/model/proposal.ts';
import { proposalLines } from './proposal-lines.ts';
import { type ProposalState, resumed, startOf } from './proposal-state.ts';

/** How far the proposals of this window have come, by their keys: who looks something up elsewhere finds it again. */
const begun = new Map<string, ProposalState>();

/** Where a person is with a proposal. It is kept until it is filed or the window closes. */
export function useProposalState(proposal: Proposal, filed: readonly Incident[]) {
  const [state, setState] = useState(() => {
    const start = startOf(proposal, filed);
    const last = begun.get(proposal.key);
    return last ? resumed(last, start, proposalLines(proposal), filed) : start;
  });
  const set = (change: (last: ProposalState) => ProposalState): void =>
    setState((last) => {
      const next = change(last);
      begun.set(proposal.key, next);
      return next;
    });
  const forget = (): void => void begun.delete(proposal.key);
  return [state, set, forget] as const;
}
