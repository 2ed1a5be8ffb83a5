import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../shared/ledger/create-record.ts';
import { findActor } from '../../../shared/ledger/find-actor.ts';
import { findIncident } from '../../../shared/ledger/find-incident.ts';
import { flawOf } from '../../../shared/ledger/flaw-of.ts';
import {
  applyChanges,
  draftOf,
  type Ledger,
  type LedgerKind,
  ledgerKinds,
  recordsOf,
} from '../../../shared/ledger/ledger.ts';
import { ledgerAsRecordedBy, recordedBatch } from '../../../shared/ledger/ledger-as-recorded-by.ts';
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

const kinds = ['incident', 'claim', 'assertion', 'measure', 'search-note', 'actor'] as const;
type Kind = (typeof kinds)[number];

const verbs = ['create', 'update', 'remove', 'merge', 'split', 'import', 'undo'] as const;

/** A step of a random history; numbers pick among the records and batches that there are by then. */
type Step = {
  readonly verb: (typeof verbs)[number];
  readonly kind: Kind;
  readonly picks: readonly number[];
};

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    verb: fc.constantFrom(...verbs, 'create', 'update', 'undo'),
    kind: fc.constantFrom(...kinds),
    picks: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 40, size: 'max' },
);

type Story = { readonly ledger: Ledger; readonly batches: readonly HistoryBatch[]; readonly next: number };

const pick = <Item>(items: readonly Item[], n = 0): Item | undefined => items[n % Math.max(1, items.length)];
const idsOf = (ledger: Ledger, kind: LedgerKind): string[] => [...recordsOf(ledger, kind).keys()];

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
        stance: c % 2 ? 'asserts' : 'denies',
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
const namesOf = (next: number) => ({
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
function chosen(
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

function take(story: Story, step: Step): Story {
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

function flawsOf(ledger: Ledger): string[] {
  return ledgerKinds.flatMap((kind) =>
    [...recordsOf(ledger, kind).values()].flatMap((record) => flawOf(ledger, kind, record)?.sentence ?? []),
  );
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

const begin: Story = { ledger: furnished, batches: [], next: 1 };

describe('any history of the ledger', () => {
  it('leaves nothing dangling, whatever is created, changed, removed and undone', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        let story = begin;
        for (const step of taken) {
          story = take(story, step);
          expect(flawsOf(story.ledger)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('can be undone batch by batch, back to exactly every ledger that it went through', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const stories = [begin];
        for (const step of taken) stories.push(take(stories.at(-1) ?? begin, step));
        for (const [index, story] of stories.entries()) {
          const before = stories[index - 1];
          const last = story.batches.at(-1);
          if (!before || !last || before.batches.length === story.batches.length) continue;
          const undo = undoBatch(last, [], presentOf(story.ledger));
          expect(applyChanges(story.ledger, undo)).toEqual(before.ledger);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never loses what a later batch wrote when an older one is undone without a choice', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (taken, which) => {
        const { ledger, batches } = taken.reduce(take, begin);
        const batch = pick(batches, which);
        if (!batch) return;
        const later = batches.slice(batches.indexOf(batch) + 1);
        const none = { choices: [], takeAlong: false };
        const { changes } = planUndo(batch, later, presentOf(ledger), none);
        const touched = new Set(batch.changes.map(({ id }) => id));
        expect(changes.every(({ id }) => touched.has(id))).toBe(true);
        for (const { kind, id, before, after } of changes) {
          const own = batch.changes.find((change) => change.kind === kind && change.id === id);
          for (const field of Object.keys(before ?? {})) {
            if (JSON.stringify(own?.before?.[field]) !== JSON.stringify(own?.after?.[field])) continue;
            expect(after?.[field]).toEqual(before?.[field]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leaves in every field that two batches touched exactly what is chosen', () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.nat(), (taken, which, keeping) => {
        const { ledger, batches } = taken.reduce(take, begin);
        const batch = pick(batches, which);
        if (!batch) return;
        const later = batches.slice(batches.indexOf(batch) + 1);
        const present = presentOf(ledger);
        const { conflicts } = planUndo(batch, later, present, { choices: [], takeAlong: false });
        const { choices } = chosen(batch, later, ledger, [0, keeping, 1]);
        const plan = planUndo(batch, later, present, { choices, takeAlong: false });
        expect(plan.conflicts).toEqual([]);
        for (const [n, { kind, id, field, ...values }] of conflicts.entries()) {
          const keep = choices[n]?.keep ?? 'now';
          const change = plan.changes.find((each) => each.kind === kind && each.id === id);
          const after = change ? change.after : present.record(kind, id);
          expect((field === null ? after : after?.[field]) ?? null).toEqual(values[keep]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is replayed backwards to exactly the ledger of every day', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const stories = [begin];
        for (const step of taken) stories.push(take(stories.at(-1) ?? begin, step));
        const last = stories.at(-1) ?? begin;
        const dayOf = (seq: number) => `2026-03-${String(1 + (seq >> 1)).padStart(2, '0')}`;
        const dated = last.batches.map((batch) => ({ ...batch, at: `${dayOf(batch.seq)}T10:00:00.000Z` }));
        for (const { ledger, batches } of stories) {
          const [now, next] = [dayOf(batches.length), dayOf(batches.length + 1)];
          if (now === next && batches.length < last.batches.length) continue;
          const then = ledgerAsRecordedBy(last.ledger, dated.toReversed().map(recordedBatch), now);
          expect(then).toEqual(ledger);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('loses no claim, assertion, measure, alias or key in a merge or a split', () => {
    const reshaping = steps.map((all) => all.filter(({ verb }) => verb !== 'remove' && verb !== 'undo'));
    fc.assert(
      fc.property(reshaping, (taken) => {
        let story = begin;
        for (const step of taken) {
          const after = take(story, step);
          for (const kind of ['claim', 'assertion', 'measure', 'search-note'] as const) {
            expect(idsOf(after.ledger, kind)).toEqual(expect.arrayContaining(idsOf(story.ledger, kind)));
          }
          for (const id of idsOf(story.ledger, 'incident'))
            expect(findIncident(after.ledger, id)).toBeDefined();
          const { nameOf } = namesOf(0);
          for (const id of idsOf(story.ledger, 'actor'))
            expect(findActor(after.ledger, id, nameOf)).toBeDefined();
          story = after;
        }
      }),
      { numRuns: 200 },
    );
  });
});
