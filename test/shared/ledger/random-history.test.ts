import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findActor } from '../../../shared/ledger/find-actor.ts';
import { findIncident } from '../../../shared/ledger/find-incident.ts';
import { flawOf } from '../../../shared/ledger/flaw-of.ts';
import { applyChanges, type Ledger, ledgerKinds, recordsOf } from '../../../shared/ledger/ledger.ts';
import { ledgerAsRecordedBy, recordedBatch } from '../../../shared/ledger/ledger-as-recorded-by.ts';
import { planUndo } from '../../../shared/ledger/plan-undo.ts';
import { undoBatch } from '../../../shared/ledger/undo-batch.ts';
import { begin, chosen, idsOf, namesOf, pick, steps, take } from './random-stories.ts';
import { presentOf } from './sample-history.ts';

function flawsOf(ledger: Ledger): string[] {
  return ledgerKinds.flatMap((kind) =>
    [...recordsOf(ledger, kind).values()].flatMap((record) => flawOf(ledger, kind, record)?.sentence ?? []),
  );
}

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
