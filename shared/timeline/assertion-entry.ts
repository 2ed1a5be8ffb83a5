import type { Ledger } from '../ledger/ledger.ts';
import type { Assertion } from '../model/assertion.ts';
import { actorKey } from '../model/named-actor.ts';
import { contextOf, type DatedEntry, datedEntry } from './dated-entry.ts';

/** An assertion stands at the day it was said, under its speaker, with the claim as its title. */
export function assertionEntry(ledger: Ledger, assertion: Assertion): DatedEntry {
  const claim = ledger.claims.get(assertion.claim);
  const context = contextOf(ledger, claim ? [claim.incident] : []);
  return datedEntry(assertion.said, context, {
    id: `assertion:${assertion.id}`,
    kind: 'assertion',
    record: assertion.id,
    incident: claim?.incident ?? null,
    title: `${assertion.speaker.name} ${stanceWords[assertion.stance]}: ${claim?.text ?? ''}`,
    detail: assertion.quote?.text ?? '',
    status: assertion.stance,
    actors: [actorKey(assertion.speaker)],
    themes: [...context.themes],
    answers: assertion.answers,
  });
}

const stanceWords = {
  asserts: 'asserts',
  repeats: 'repeats',
  corroborates: 'corroborates',
  denies: 'denies',
  'declines-to-comment': 'declines to comment on',
  'no-reply-found': '(no reply found) on',
  corrects: 'corrects',
  retracts: 'retracts',
  refutes: 'refutes',
} as const satisfies Record<Assertion['stance'], string>;
