import type { Role } from '../../model/incident.ts';
import type { ProposedParty } from '../../model/proposal.ts';

const MOST = 4;

/** "DeepSeek, MiniMax: illicit model distillation, alleged by Anthropic": neutral words of ours, made of the parts. */
export function titleOf(parties: readonly ProposedParty[], matter: string): string | null {
  const names = (...roles: readonly Role[]): string => {
    const all = parties.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor.name);
    return all.length > MOST
      ? `${all.slice(0, MOST).join(', ')} and ${all.length - MOST} more`
      : all.join(', ');
  };
  if (matter === '') return null;
  const [accused, accusers, affected, finders] = [
    names('accused'),
    names('accuser'),
    names('affected', 'target'),
    names('authority', 'researcher'),
  ];
  if (accused !== '' && accusers !== '') return `${accused}: ${matter}, alleged by ${accusers}`;
  if (accused !== '') return finders === '' ? `${accused}: ${matter}` : `${accused}: ${matter} (${finders})`;
  if (affected !== '')
    return finders === '' ? `${affected}: ${matter}` : `${affected}: ${matter} (${finders})`;
  return accusers === '' ? null : `${matter}, alleged by ${accusers}`;
}
