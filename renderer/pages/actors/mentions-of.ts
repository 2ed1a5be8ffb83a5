import type { ActorProfileAnswer } from '../../../shared/contract/actor-profile.ts';
import type { LedgerKind, LedgerRecord } from '../../../shared/ledger/ledger.ts';
import { actorsIn } from '../../../shared/ledger/map-actors.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import type { Measure } from '../../../shared/model/measure.ts';
import { actorIdentity } from '../../../shared/model/named-actor.ts';
import type { SearchNote } from '../../../shared/model/search-note.ts';
import type { Strings } from '../../strings/en.ts';

export const mentionKinds = ['incident', 'claim', 'assertion', 'measure', 'search-note'] as const;

/** A record that names an actor, in words. */
export type Mention = {
  readonly kind: (typeof mentionKinds)[number];
  readonly id: string;
  readonly text: string;
};

type Lists = {
  readonly incidents: readonly Incident[];
  readonly measures: readonly Measure[];
  readonly notes: readonly SearchNote[];
};

/**
 * Every record that names the actor, wherever in it: also as who took a step or says what a measure has brought about, which
 * the profile does not list.
 */
export function mentionsOf(profile: ActorProfileAnswer, lists: Lists, s: Strings): Mention[] {
  const { key, record } = profile;
  const identities = new Set([key, record?.id ?? key, ...(record?.merged ?? [])].map(lowerCased));
  const isNamed = (kind: LedgerKind) => (each: LedgerRecord) =>
    actorsIn(kind, each).some((actor) => identities.has(actorIdentity(actor)));
  return [
    ...lists.incidents
      .filter(isNamed('incident'))
      .map(({ id, title }) => ({ kind: 'incident', id, text: title }) as const),
    ...profile.claims.map(({ id, text }) => ({ kind: 'claim', id, text }) as const),
    ...profile.statements.map(({ assertion: { id, stance, quote }, claim }) => {
      return { kind: 'assertion', id, text: `${s.tokens.stance[stance]}: ${quote?.text ?? claim}` } as const;
    }),
    ...lists.measures
      .filter(isNamed('measure'))
      .map(({ id, title }) => ({ kind: 'measure', id, text: title }) as const),
    ...lists.notes.filter(isNamed('search-note')).map(({ id, lookedFor, where }) => {
      return { kind: 'search-note', id, text: s.incident.noteWords(lookedFor, where) } as const;
    }),
  ];
}

const lowerCased = (text: string): string => text.toLowerCase();
