import fc from 'fast-check';
import { expect } from 'vitest';
import { createRecord } from '../../../shared/ledger/create-record.ts';
import {
  applyChanges,
  draftOf,
  type Ledger,
  type LedgerKind,
  ledgerKinds,
  recordsOf,
} from '../../../shared/ledger/ledger.ts';
import { mergeActors } from '../../../shared/ledger/merge-actors.ts';
import { mergeIncidents } from '../../../shared/ledger/merge-incidents.ts';
import { planUndo } from '../../../shared/ledger/plan-undo.ts';
import { removeRecord } from '../../../shared/ledger/remove-record.ts';
import { splitActor } from '../../../shared/ledger/split-actor.ts';
import { splitIncident } from '../../../shared/ledger/split-incident.ts';
import { undoBatch } from '../../../shared/ledger/undo-batch.ts';
import { updateRecord } from '../../../shared/ledger/update-record.ts';
import { actorSplit } from '../../../shared/model/actor-merge.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { HistoryBatch, RecordChange } from '../../../shared/model/history-batch.ts';
import { incidentSplit } from '../../../shared/model/incident-split.ts';
import type { UndoOptions } from '../../../shared/model/undo.ts';
import { presentOf } from './sample-history.ts';
import {
  aClaim,
  aMeasure,
  anAssertion,
  anIncident,
  batchOf,
  idOf,
  lab,
  ledgerOf,
  vendor,
} from './sample-records.ts';

type Kind = LedgerKind;

const verbs = ['create', 'update', 'remove', 'merge', 'split', 'import', 'undo'] as const;

/** A step of a random history; numbers pick among the records and batches that there are by then. */
type Step = {
  readonly verb: (typeof verbs)[number];
  readonly kind: Kind;
  readonly picks: readonly number[];
};

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    verb: fc.constantFrom(...verbs, 'create', 'update', 'undo'),
    kind: fc.constantFrom(...ledgerKinds),
    picks: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 40, size: 'max' },
);

export type Story = {
  readonly ledger: Ledger;
  readonly batches: readonly HistoryBatch[];
  readonly next: number;
};

export const pick = <Item>(items: readonly Item[], n = 0): Item | undefined =>
  items[n % Math.max(1, items.length)];
export const idsOf = (ledger: Ledger, kind: LedgerKind): string[] => [...recordsOf(ledger, kind).keys()];

function fieldsOf(ledger: Ledger, kind: Kind, [a = 0, b = 0, c = 0]: readonly number[]) {
  const incidents = idsOf(ledger, 'incident');
  switch (kind) {
    case 'incident':
      return { title: `Title ${a % 5}`, parties: [{ actor: b % 2 ? vendor : lab, role: 'accused' }] };
    case 'claim':
      return {
        incident: pick(incidents, a) ?? idOf(999),
        type: 'scale',
        text: `Text ${b % 5}`,
        supersedes: c % 3 ? (pick(idsOf(ledger, 'claim'), c) ?? null) : null,
      };
    case 'assertion':
      return {
        claim: pick(idsOf(ledger, 'claim'), a) ?? idOf(999),
        speaker: b % 2 ? vendor : lab,
        stance: pick(['asserts', 'denies', 'repeats', 'retracts'], c) ?? 'asserts',
        said: pick(['2026-02-20', '2026-02', null], a + c) ?? null,
        answers: c % 3 ? (pick(idsOf(ledger, 'assertion'), b) ?? null) : null,
      };
    case 'measure':
      return {
        kind: 'rate-limiting',
        by: vendor,
        title: `Measure ${a % 5}`,
        incidents: incidents.slice(0, b % 4),
        life: [{ status: 'in-force', from: '2026' }],
        supersedes: c % 3 ? null : (pick(idsOf(ledger, 'measure'), c) ?? null),
      };
    case 'search-note':
      return {
        lookedFor: `Reply ${a % 5}`,
        where: 'the site',
        on: '2026-03',
        incident: b % 2 ? (pick(incidents, b) ?? null) : null,
      };
    case 'actor':
      return { name: `Lab ${a % 5}`, term: b % 2 ? `lab-${b % 7}` : null };
    case 'distinction':
      return b % 2
        ? { between: 'incident', pair: [pick(incidents, a) ?? idOf(998), pick(incidents, c) ?? idOf(999)] }
        : { between: 'actor', pair: [pick(actorKeys, a) ?? '', pick(actorKeys, c) ?? ''] };
    case 'refusal':
      return { key: `line ${a % 5}`, text: `Proposal ${b % 5}` };
  }
}

/** The changes of a step, or an AppError where the ledger rightly refuses it. */
function changesOf(story: Story, { verb, kind, picks }: Step): Taken {
  const { ledger, batches, next } = story;
  const id = pick(idsOf(ledger, kind), picks[3]) ?? idOf(998);
  const plain = (changes: RecordChange[]): Taken => ({ changes, undoes: null });
  switch (verb) {
    case 'create':
      return plain(createRecord(ledger, kind, idOf(next), fieldsOf(ledger, kind, picks)));
    case 'update':
      return plain(updateRecord(ledger, kind, id, fieldsOf(ledger, kind, picks)));
    case 'remove':
      return plain(removeRecord(ledger, kind, id));
    case 'merge':
      return plain(kind === 'actor' ? mergedActors(story, picks) : mergedIncidents(story, picks));
    case 'split':
      return plain(kind === 'actor' ? splitFromActor(story, picks) : splitFromIncident(story, picks));
    case 'import':
      return plain(imported(story, picks));
    case 'undo': {
      const at = batches.length === 0 ? -1 : (picks[0] ?? 0) % batches.length;
      const batch = batches[at];
      if (!batch) return plain([]);
      const options = chosen(batch, batches.slice(at + 1), ledger, picks);
      const changes = undoBatch(batch, batches.slice(at + 1), presentOf(ledger), options);
      return { changes, undoes: batch.batch };
    }
  }
}

type Taken = { readonly changes: RecordChange[]; readonly undoes: string | null };

const actorKeys = ['anthropic', 'deepseek', 'Deep Seek', 'A stranger'];
export const namesOf = (next: number) => ({
  nameOf: (id: string) => [vendor, lab].find((actor) => actor.id === id)?.name,
  newId: () => idOf(next),
});

function mergedIncidents({ ledger }: Story, [a = 0, b = 0, c = 0]: readonly number[]): RecordChange[] {
  const incidents = idsOf(ledger, 'incident');
  const side = c % 2 ? 'into' : 'from';
  return mergeIncidents(ledger, {
    into: pick(incidents, a) ?? idOf(998),
    from: pick(incidents, b) ?? idOf(998),
    wins: { title: side, kind: side, happened: side },
  });
}

function mergedActors({ ledger, next }: Story, [a = 0, b = 0]: readonly number[]): RecordChange[] {
  const keys = [...actorKeys, ...idsOf(ledger, 'actor')];
  const merge = { into: pick(keys, a) ?? '', from: pick(keys, b) ?? '' };
  return mergeActors(ledger, merge, namesOf(next)).changes;
}

function splitFromIncident({ ledger, next }: Story, [a = 0, b = 0, c = 0]: readonly number[]) {
  const id = pick(idsOf(ledger, 'incident'), a) ?? idOf(998);
  const claims = [...ledger.claims.values()].filter(({ incident }) => incident === id);
  const measures = [...ledger.measures.values()].filter(({ incidents }) => incidents.includes(id));
  const some = (of: readonly { readonly id: string }[]) =>
    of.filter((_, n) => (b >> n) % 2).map((one) => one.id);
  const split = incidentSplit.parse({
    id,
    fields: { title: 'Split off' },
    claims: some(claims),
    measures: some(measures),
    parties: ledger.incidents.get(id)?.parties.slice(0, c % 2) ?? [],
    merged: ledger.incidents.get(id)?.merged.slice(0, c % 2) ?? [],
    keep: c % 5 ? [] : ['measures'],
    across: pick(['refuse', 'along', 'clear'], c),
  });
  return splitIncident(ledger, idOf(next), split).changes;
}

function splitFromActor({ ledger, next }: Story, [a = 0, b = 0, c = 0]: readonly number[]) {
  const keys = [...actorKeys, ...idsOf(ledger, 'actor')];
  const assertions = idsOf(ledger, 'assertion').filter((_, n) => (b >> n) % 2);
  const split = actorSplit.parse({
    key: pick(keys, a),
    records: assertions.map((id) => ({ kind: 'assertion', id })),
    to: c % 2 ? { id: null, name: `Namesake ${c % 3}` } : pick([vendor, lab], c >> 1),
  });
  return splitActor(ledger, split, namesOf(next)).changes;
}

/** An incident with what belongs to it, in one batch. */
function imported({ ledger, next }: Story, picks: readonly number[]): RecordChange[] {
  const draft = draftOf(ledger);
  const all: RecordChange[] = [];
  const id = (n: number) => idOf(next * 1000 + n);
  const add = (kind: Kind, n: number, fields: object) => {
    const changes = createRecord(draft.ledger, kind, id(n), {
      ...fieldsOf(draft.ledger, kind, picks),
      ...fields,
    });
    draft.apply(changes);
    all.push(...changes);
  };
  add('incident', 1, {});
  add('claim', 2, { incident: id(1), supersedes: null });
  add('assertion', 3, { claim: id(2), answers: null });
  add('assertion', 4, { claim: id(2), answers: id(3) });
  add('measure', 5, { incidents: [id(1)], supersedes: null });
  return all;
}

/** A choice for each conflict of an undo, and whether what hangs on it goes along. */
export function chosen(
  batch: HistoryBatch,
  later: readonly HistoryBatch[],
  ledger: Ledger,
  [, a = 0, b = 0]: readonly number[],
): UndoOptions {
  const takeAlong = b % 2 === 1;
  const { conflicts } = planUndo(batch, later, presentOf(ledger), { choices: [], takeAlong });
  const choices = conflicts.map(({ kind, id, field, without }, n) => {
    const keeps = without === null ? (['now', 'before'] as const) : (['now', 'before', 'without'] as const);
    return { kind, id, field, keep: pick(keeps, a + n) ?? 'now' };
  });
  return { choices: b % 3 === 0 ? [] : choices, takeAlong };
}

export function take(story: Story, step: Step): Story {
  const { changes, undoes } = attempted(story, step);
  if (changes.length === 0) return story;
  const batch = batchOf(story.batches.length + 1, changes, undoes);
  return {
    ledger: applyChanges(story.ledger, changes),
    batches: [...story.batches, batch],
    next: story.next + 1,
  };
}

function attempted(story: Story, step: Step): Taken {
  try {
    return changesOf(story, step);
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    expect(thrown.message).toMatch(/\.$/);
    return { changes: [], undoes: null };
  }
}

/** Furnished, so that random steps soon meet what hangs together. */
const furnished = ledgerOf(
  anIncident(501),
  anIncident(502),
  aClaim(503, 501),
  aClaim(504, 501),
  aClaim(505, 502),
  anAssertion(506, 503),
  anAssertion(507, 504, { answers: idOf(506) }),
  anAssertion(508, 504, { answers: idOf(507) }),
  anAssertion(509, 505),
  aMeasure(510, { incidents: [idOf(501), idOf(502)] }),
);

export const begin: Story = { ledger: furnished, batches: [], next: 1 };
