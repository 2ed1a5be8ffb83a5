import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import { createRecord } from '../../../shared/ledger/create-record.ts';
import { type ActorName, demandActor } from '../../../shared/ledger/find-actor.ts';
import { demandIncident } from '../../../shared/ledger/find-incident.ts';
import type { Ledger, LedgerKind } from '../../../shared/ledger/ledger.ts';
import { mergeActors } from '../../../shared/ledger/merge-actors.ts';
import { mergeIncidents } from '../../../shared/ledger/merge-incidents.ts';
import { refuseFarDates } from '../../../shared/ledger/refuse-far-dates.ts';
import { refuseStrangeFields } from '../../../shared/ledger/refuse-strange-fields.ts';
import { refuseUnknownTerms, type TermLabel } from '../../../shared/ledger/refuse-unknown-terms.ts';
import { refuseUnseenText } from '../../../shared/ledger/refuse-unseen-text.ts';
import { removeRecord } from '../../../shared/ledger/remove-record.ts';
import { splitActor } from '../../../shared/ledger/split-actor.ts';
import { splitIncident } from '../../../shared/ledger/split-incident.ts';
import { updateRecord } from '../../../shared/ledger/update-record.ts';
import type { ActorMerge, ActorSplit } from '../../../shared/model/actor-merge.ts';
import { distinction } from '../../../shared/model/distinction.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { IncidentMerge } from '../../../shared/model/incident-merge.ts';
import type { IncidentSplit, SplitOutcome } from '../../../shared/model/incident-split.ts';
import { type Day, dayOf } from '../../../shared/model/instant.ts';
import type { EngineContext } from '../engine-context.ts';

/** The channels that write the ledger, each with the record it is about and what it does to it. */
export const ledgerWrites = {
  'incidents.create': { kind: 'incident', verb: 'create' },
  'incidents.update': { kind: 'incident', verb: 'update' },
  'incidents.remove': { kind: 'incident', verb: 'remove' },
  'incidents.merge': { kind: 'incident', verb: 'merge' },
  'incidents.split': { kind: 'incident', verb: 'split' },
  'claims.create': { kind: 'claim', verb: 'create' },
  'claims.update': { kind: 'claim', verb: 'update' },
  'claims.remove': { kind: 'claim', verb: 'remove' },
  'assertions.create': { kind: 'assertion', verb: 'create' },
  'assertions.update': { kind: 'assertion', verb: 'update' },
  'assertions.remove': { kind: 'assertion', verb: 'remove' },
  'measures.create': { kind: 'measure', verb: 'create' },
  'measures.update': { kind: 'measure', verb: 'update' },
  'measures.remove': { kind: 'measure', verb: 'remove' },
  'searchNotes.create': { kind: 'search-note', verb: 'create' },
  'searchNotes.update': { kind: 'search-note', verb: 'update' },
  'searchNotes.remove': { kind: 'search-note', verb: 'remove' },
  'actors.create': { kind: 'actor', verb: 'create' },
  'actors.update': { kind: 'actor', verb: 'update' },
  'actors.remove': { kind: 'actor', verb: 'remove' },
  'actors.merge': { kind: 'actor', verb: 'merge' },
  'actors.split': { kind: 'actor', verb: 'split' },
  'distinctions.create': { kind: 'distinction', verb: 'create' },
  'distinctions.remove': { kind: 'distinction', verb: 'remove' },
  'refusals.create': { kind: 'refusal', verb: 'create' },
  'refusals.remove': { kind: 'refusal', verb: 'remove' },
} as const satisfies Record<
  string,
  { kind: LedgerKind; verb: 'create' | 'update' | 'remove' | 'merge' | 'split' }
>;

export type LedgerWrite = keyof typeof ledgerWrites;

export const isLedgerWrite = (channel: string): channel is LedgerWrite =>
  Object.hasOwn(ledgerWrites, channel);

export type LedgerStep = {
  readonly id: string;
  readonly changes: readonly RecordChange[];
  /** What a split did beside what was asked. */
  readonly outcome?: SplitOutcome;
};

/** Ids for new records, the day, and what the vocabulary of the library calls its terms, actors above all. */
export type Names = {
  readonly today: Day;
  readonly newId: () => string;
  readonly labelOf: TermLabel;
  readonly nameOf: ActorName;
};

export const namesOf = ({ library, vocabulary, now }: EngineContext): Names => ({
  today: dayOf(now()),
  newId: library.newId,
  labelOf: vocabulary.labelOf,
  nameOf: (id) => vocabulary.labelOf('actor', id),
});

/** What a write would change in a ledger, or an AppError that says why it cannot be. Changes nothing itself. */
export function ledgerStep<Channel extends LedgerWrite>(
  channel: Channel,
  request: CheckedRequestOf<Channel>,
  ledger: Ledger,
  names: Names,
): LedgerStep {
  const { kind, verb } = ledgerWrites[channel];
  switch (verb) {
    case 'create': {
      const id = names.newId();
      const changes = createRecord(ledger, kind, id, fieldsOf(request));
      refuseStrange(changes, kind, ledger, names);
      demandActors(changes, ledger, names);
      return { id, changes };
    }
    case 'update': {
      const changes = updateRecord(ledger, kind, idOf(request), fieldsOf(request));
      refuseStrange(changes, kind, ledger, names);
      return { id: idOf(request), changes };
    }
    case 'remove':
      return { id: idOf(request), changes: removeRecord(ledger, kind, idOf(request)) };
    case 'merge':
      return mergeStep(kind, request, ledger, names);
    case 'split':
      refuseUnseenText(null, kind === 'actor' ? (request as ActorSplit).to : fieldsOf(request));
      return splitStep(kind, request, ledger, names);
  }
}

/** What a person or a script may not say of a record, though one that came in otherwise may hold it. */
function refuseStrange(
  changes: readonly RecordChange[],
  kind: LedgerKind,
  ledger: Ledger,
  { labelOf, today }: Names,
): void {
  for (const change of changes) {
    refuseStrangeFields(ledger, change, kind);
    refuseUnseenText(change.before, change.after);
    refuseFarDates(change, today);
    refuseUnknownTerms(ledger, change, kind, labelOf);
  }
}

/** What is not the same are two actors that somebody knows: the vocabulary names others than records do. */
function demandActors(changes: readonly RecordChange[], ledger: Ledger, { nameOf }: Names): void {
  for (const { kind, after } of changes) {
    if (kind !== 'distinction') continue;
    const { between, pair } = distinction.parse(after);
    if (between === 'actor') for (const key of pair) demandActor(ledger, key, nameOf);
  }
}

type Joined = 'incident' | 'actor';

// In both, the kind decides which request it is; TypeScript cannot follow it through the table.
function mergeStep(kind: Joined, request: object, ledger: Ledger, names: Names): LedgerStep {
  if (kind === 'actor') return mergeActors(ledger, request as ActorMerge, names);
  const merge = request as IncidentMerge;
  return { id: demandIncident(ledger, merge.into).id, changes: mergeIncidents(ledger, merge) };
}

function splitStep(kind: Joined, request: object, ledger: Ledger, names: Names): LedgerStep {
  if (kind === 'actor') return splitActor(ledger, request as ActorSplit, names);
  const id = names.newId();
  const { changes, ...outcome } = splitIncident(ledger, id, request as IncidentSplit);
  return { id, changes, outcome };
}

// The channel's verb decides which of the two a request has; TypeScript cannot follow it through the table.
const idOf = (request: object): string => (request as { readonly id: string }).id;
const fieldsOf = (request: object): Record<string, unknown> =>
  (request as { readonly fields: Record<string, unknown> }).fields;
