import { acceptProposal } from '../../../shared/ledger/propose/accept-proposal.ts';
import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import type { LegalBasis, Proposal } from '../../../shared/model/proposal.ts';
import { incidentAddress } from '../../address/incident-address.ts';
import { goTo } from '../../address/use-address.ts';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { idIn } from '../incident/id-in.ts';
import { lineWords } from './line-words.ts';
import { acceptedPart, type ProposalState, refusedLines } from './proposal-state.ts';

/** Files what was accepted, and remembers what was refused, as one change; then goes to the incident. */
export function useFiling(
  proposal: Proposal,
  state: ProposalState,
  filed: readonly Incident[],
  hashes: Readonly<Record<string, string>>,
  onFiled: () => void,
): () => Promise<void> {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const { change, say } = useChange();
  return async () => {
    const accepted = acceptedPart(proposal, state);
    const refused = refusedLines(proposal, state, (line) => lineWords(line, s, vocabulary));
    const isNothing = ![...state.verdicts.values()].includes('accepted');
    if (isNothing && refused.length === 0) return say(s.proposal.nothingDecided);
    if (accepted.title === '') return say(s.proposal.titleNeeded);
    if (accepted.date !== null && edtfSpan(accepted.date) === null) return say(s.incident.dateBad);
    const requests = isNothing
      ? refused.map((fields) => ({ channel: 'refusals.create', request: { fields } }))
      : acceptProposal({
          proposal: accepted,
          refused,
          into: filed.find(({ id }) => id === state.into) ?? null,
          hashOf: (article) => hashes[article] ?? null,
          labelOf: (kind, id) =>
            kind === 'countermeasure' ? vocabulary.label(kind, id) : s.tokens.legalBasis[id as LegalBasis],
        });
    const done = await change('batch.apply', { requests, why: s.proposal.why }, s.proposal.filed);
    if (!done) return;
    onFiled();
    if (isNothing) return;
    // The first request of a filing is the incident.
    const [first] = done.results;
    const id = state.into || idIn(first);
    if (id) goTo(incidentAddress(id));
  };
}
