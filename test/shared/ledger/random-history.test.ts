import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../shared/ledger/create-record.ts';
import { flawOf } from '../../../shared/ledger/flaw-of.ts';
import {
  applyChanges,
  isLedgerKind,
  type Ledger,
  type LedgerKind,
  ledgerKinds,
  recordsOf,
} from '../../../shared/ledger/ledger.ts';
import type { Present } from '../../../shared/ledger/plan-undo.ts';
import { removeRecord } from '../../../shared/ledger/remove-record.ts';
import { undoBatch } from '../../../shared/ledger/undo-batch.ts';
import { updateRecord } from '../../../shared/ledger/update-record.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { HistoryBatch, RecordChange } from '../../../shared/model/history-batch.ts';
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

/** A step of a random history; numbers pick among the records and batches that there are by then. */
type Step = {
  readonly verb: 'create' | 'update' | 'remove' | 'undo';
  readonly kind: Kind;
  readonly picks: readonly number[];
};

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    verb: fc.constantFrom('create', 'create', 'update', 'update', 'remove', 'undo'),
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

const presentOf = (ledger: Ledger): Present => ({
  ledger,
  record: (kind, id) => (isLedgerKind(kind) ? (recordsOf(ledger, kind).get(id) ?? null) : null),
});

/** The changes of a step, or none where the ledger rightly refuses it. */
function changesOf({ ledger, batches, next }: Story, { verb, kind, picks }: Step) {
  const id = pick(idsOf(ledger, kind), picks[3]) ?? idOf(998);
  switch (verb) {
    case 'create':
      return { changes: createRecord(ledger, kind, idOf(next), fieldsOf(ledger, kind, picks)), undoes: null };
    case 'update':
      return { changes: updateRecord(ledger, kind, id, fieldsOf(ledger, kind, picks)), undoes: null };
    case 'remove':
      return { changes: removeRecord(ledger, kind, id), undoes: null };
    case 'undo': {
      const at = batches.length === 0 ? -1 : (picks[0] ?? 0) % batches.length;
      const batch = batches[at];
      if (!batch) return { changes: [], undoes: null };
      return { changes: undoBatch(batch, batches.slice(at + 1), presentOf(ledger)), undoes: batch.batch };
    }
  }
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

function attempted(story: Story, step: Step): { changes: RecordChange[]; undoes: string | null } {
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

  it('never loses what a later batch wrote when an older one is undone', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (taken, which) => {
        const { ledger, batches } = taken.reduce(take, begin);
        const at = batches.length === 0 ? 0 : which % batches.length;
        const batch = batches[at];
        if (!batch) return;
        const { changes } = attempted(
          { ledger, batches, next: 0 },
          {
            verb: 'undo',
            kind: 'incident',
            picks: [at, 0, 0, 0],
          },
        );
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
});
