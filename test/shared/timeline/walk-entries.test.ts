import { describe, expect, it } from 'vitest';
import { finish } from '../../../shared/model/steps.ts';
import { knownDifference } from '../../../shared/timeline/known-difference.ts';
import { knownFrom } from '../../../shared/timeline/known-from.ts';
import { lanesBy, sortLanes } from '../../../shared/timeline/lanes-by.ts';
import { hitAt } from '../../../shared/timeline/mark-at.ts';
import { prepareLanes } from '../../../shared/timeline/prepare-lanes.ts';
import { timelineIndex } from '../../../shared/timeline/timeline-index.ts';
import { defaultLayout, timelineLayout } from '../../../shared/timeline/timeline-layout.ts';
import { dayNumber, scaleOver } from '../../../shared/timeline/timeline-scale.ts';
import { walkInTime, walkLanes } from '../../../shared/timeline/walk-entries.ts';
import { wholeTime } from '../../../shared/timeline/whole-scale.ts';
import { aClaim, anAssertion, anIncident, idOf, lab, ledgerOf, vendor } from '../ledger/sample-records.ts';

const ledger = ledgerOf(
  anIncident(1, {
    happened: '2026-02-01',
    parties: [
      { actor: vendor, role: 'accuser' },
      { actor: lab, role: 'accused' },
    ],
  }),
  aClaim(2, 1),
  anAssertion(3, 2, { said: '2026-02-10' }),
  anAssertion(4, 2, { speaker: lab, stance: 'denies', said: '2026-02-20', answers: idOf(3) }),
  anAssertion(5, 2, { said: '2026-02-27' }),
);
const { entries } = timelineIndex(ledger);
const [incident, said, denied, again] = entries;
if (!incident || !said || !denied || !again) throw new Error('the ledger has four entries');
const lanes = sortLanes(prepareLanes(entries, lanesBy.actor), 'actor');

describe('walking by keyboard', () => {
  const walk = (from: typeof said, lane: string, by: number) =>
    walkInTime(entries, { entry: from, lane }, by, lanesBy.actor);

  it('goes from entry to entry in time and stops at both ends', () => {
    expect(walk(said, 'anthropic', 1)?.entry).toBe(denied);
    expect(walk(said, 'anthropic', -1)?.entry).toBe(incident);
    expect([walk(said, 'anthropic', 9)?.entry, walk(said, 'anthropic', -9)?.entry]).toEqual([
      again,
      incident,
    ]);
  });

  it('stays in its lane where the next entry stands there, too', () => {
    expect(walk(denied, 'deepseek', -2)?.lane).toBe('deepseek');
    expect(walk(denied, 'deepseek', -1)?.lane).toBe('anthropic');
  });

  it('goes up and down to what is nearest in time', () => {
    const day = dayNumber('2026-02-27');
    expect(lanes.map(({ id }) => id)).toEqual(['anthropic', 'deepseek']);
    expect(walkLanes(lanes, { entry: again, lane: 'anthropic' }, 1, day)).toEqual({
      entry: denied,
      lane: 'deepseek',
    });
    expect(walkLanes(lanes, { entry: again, lane: 'anthropic' }, -1, day)).toBeNull();
  });
});

describe('lanes', () => {
  it('stand in the order of kinds and roles, or the fullest first, and what has none last', () => {
    const by = (kind: 'kind' | 'role' | 'theme') =>
      sortLanes(prepareLanes(entries.toReversed(), lanesBy[kind]), kind).map(({ id }) => id);
    expect(by('kind')).toEqual(['incident', 'assertion']);
    expect(by('role')).toEqual(['accuser', 'accused']);
    expect(by('theme')).toEqual(['']);
  });
});

describe('pointing at the chart', () => {
  const layout = timelineLayout(lanes, {
    ...defaultLayout,
    scale: scaleOver('2026-02-01', '2026-02-28', 280),
  });

  it('finds the mark beneath, a little beside it as well, and the lane where there is none', () => {
    expect(hitAt(layout, 95, 10)?.mark?.entry).toBe(said);
    expect(hitAt(layout, 103, 10)?.mark?.entry).toBe(said);
    expect(hitAt(layout, 150, 10)).toMatchObject({ lane: { id: 'anthropic' }, mark: null, bin: null });
    expect(hitAt(layout, 195, 45)?.mark?.entry).toBe(denied);
    expect(hitAt(layout, 95, 4000)).toBeNull();
  });

  it('finds the crowd where marks are only counted', () => {
    const crowd = Array.from({ length: 40 }, (_, n) => ({ ...said, id: `assertion:${n}`, record: `${n}` }));
    const dense = timelineLayout(prepareLanes(crowd, lanesBy.kind), {
      ...defaultLayout,
      scale: scaleOver('2026-02-01', '2026-02-28', 280),
    });
    expect(hitAt(dense, 95, 30)?.bin?.count).toBe(40);
    expect(hitAt(dense, 200, 30)?.bin).toBeNull();
  });
});

describe('the whole of a timeline', () => {
  it('shows all days of its entries with room at both ends, and today where that is near', () => {
    const { start, end } = wholeTime(entries, '2030-01-01');
    expect([
      start < dayNumber('2026-02-01'),
      end > dayNumber('2026-02-28'),
      end < dayNumber('2026-04-01'),
    ]).toEqual([true, true, true]);
    expect(wholeTime(entries, '2026-03-08').end).toBeGreaterThan(dayNumber('2026-03-08'));
  });

  it('shows the weeks around today where nothing has a day', () => {
    const { start, end } = wholeTime([], '2026-03-08');
    expect(start < dayNumber('2026-03-08') && end > dayNumber('2026-03-08')).toBe(true);
  });
});

describe('as known on', () => {
  it('tells what was not known yet, what no longer stands, and what stood otherwise', () => {
    const then = [incident, { ...said, claimStatus: 'alleged' as const }, { ...again, id: 'assertion:gone' }];
    expect(knownDifference(then, entries)).toEqual({
      later: [denied.id, again.id],
      gone: ['assertion:gone'],
      changed: new Set([said.id]),
    });
    expect(knownDifference(entries, entries)).toEqual({ later: [], gone: [], changed: new Set() });
  });

  it('begins with the first statement, or with the first record', () => {
    expect(finish(knownFrom(ledger))).toEqual({ said: '2026-02-10', recorded: '2025-08-31' });
    expect(finish(knownFrom(ledgerOf()))).toEqual({ said: null, recorded: null });
  });
});
