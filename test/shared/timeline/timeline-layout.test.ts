import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import { answerLinks } from '../../../shared/timeline/answer-links.ts';
import type { Mark } from '../../../shared/timeline/mark.ts';
import { type LanesOf, prepareLanes } from '../../../shared/timeline/prepare-lanes.ts';
import {
  defaultLayout,
  densityRows,
  type LayoutOptions,
  roomFor,
  timelineLayout,
} from '../../../shared/timeline/timeline-layout.ts';
import { scaleOver, type TimelineScale } from '../../../shared/timeline/timeline-scale.ts';

function entryOf(id: string, date: string, fields: Partial<TimelineEntry> = {}): TimelineEntry {
  const span = edtfSpan(date);
  return {
    id,
    kind: 'assertion',
    record: id,
    incident: null,
    title: id,
    by: null,
    claimStatus: null,
    roles: [],
    date,
    start: span?.start ?? null,
    end: span?.end ?? null,
    approximate: span?.approximate ?? false,
    status: 'asserts',
    actors: ['anthropic'],
    themes: [],
    answers: null,
    ...fields,
  };
}

const stepOf = (record: string, index: number, status: string, date: string): TimelineEntry =>
  entryOf(`measure:${record}:0${index}`, date, { kind: 'measure', record, status });

/** Ten pixels a day. */
const february = scaleOver('2026-02-01', '2026-02-28', 280);
const byActor: LanesOf = ({ actors }) => actors;

const byStart = (a: TimelineEntry, b: TimelineEntry): number =>
  `${a.start ?? ''} ${a.end ?? '~'} ${a.id}` < `${b.start ?? ''} ${b.end ?? '~'} ${b.id}` ? -1 : 1;

const layoutOf = (entries: readonly TimelineEntry[], options: Partial<LayoutOptions> = {}) =>
  timelineLayout(prepareLanes(entries.toSorted(byStart), byActor), {
    ...defaultLayout,
    scale: february,
    gap: 0,
    ...options,
  });

const marksOf = (entries: readonly TimelineEntry[], options: Partial<LayoutOptions> = {}): readonly Mark[] =>
  layoutOf(entries, options).lanes.flatMap(({ marks }) => marks);

const outline = (marks: readonly Mark[]) =>
  marks.map(({ entry, row, x0, x1 }) => [entry.id, row, Math.round(x0), Math.round(x1)]);

describe('timelineLayout', () => {
  it('puts a day where it lies', () => {
    expect(marksOf([entryOf('a', '2026-02-23')])).toEqual([
      {
        entry: entryOf('a', '2026-02-23'),
        shape: 'point',
        row: 0,
        x0: 220,
        fadeIn: 220,
        fadeOut: 230,
        x1: 230,
        openStart: false,
        openEnd: false,
      },
    ]);
  });

  it('gives a mark its least width when far out, with its day in the middle', () => {
    const year = scaleOver('2026-01-01', '2026-12-31', 365);
    expect(outline(marksOf([entryOf('a', '2026-01-11')], { scale: year, markWidth: 21 }))).toEqual([
      ['a', 0, 0, 21],
    ]);
  });

  it('draws a coarse date as a bar that fades to both sides', () => {
    expect(marksOf([entryOf('a', '2026-02')])[0]).toMatchObject({
      shape: 'bar',
      x0: 0,
      fadeIn: 140,
      fadeOut: 140,
      x1: 280,
    });
  });

  it('stacks what would touch, and uses a row again as soon as it is free', () => {
    const entries = [
      entryOf('a', '2026-02-01/2026-02-10'),
      entryOf('b', '2026-02-05/2026-02-12'),
      entryOf('c', '2026-02-11'),
      entryOf('d', '2026-02-12'),
    ];
    expect(outline(marksOf(entries))).toEqual([
      ['a', 0, 0, 100],
      ['b', 1, 40, 120],
      ['c', 0, 100, 110],
      ['d', 0, 110, 120],
    ]);
    expect(outline(marksOf(entries, { gap: 5 })).map(([id, row]) => `${id}${row}`)).toEqual([
      'a0',
      'b1',
      'c2',
      'd0',
    ]);
  });

  it('gives each lane its own rows, one below the other, and an entry every lane that it names', () => {
    const { lanes, rows } = layoutOf([
      entryOf('a', '2026-02-01', { actors: ['x', 'y'] }),
      entryOf('b', '2026-02-01', { actors: ['y'] }),
      entryOf('c', '2026-02-02', { actors: [] }),
    ]);
    expect(lanes.map(({ id, top, rows, marks }) => [id, top, rows, marks.length])).toEqual([
      ['x', 0, 1, 1],
      ['y', 1, 2, 2],
    ]);
    expect(rows).toBe(3);
  });

  it('leaves out what lies outside, but keeps its lane in place', () => {
    const { lanes } = layoutOf([
      entryOf('a', '2025-12-31', { actors: ['x'] }),
      entryOf('b', '2026-02-02', { actors: ['y'] }),
    ]);
    expect(lanes.map(({ id, rows, marks }) => [id, rows, marks.length])).toEqual([
      ['x', 1, 0],
      ['y', 1, 1],
    ]);
  });

  it('draws each step of a life as a bar to the step after it, all in one row, and a point for its end', () => {
    const marks = marksOf([
      stepOf('m', 0, 'announced', '2026-02-02'),
      stepOf('m', 1, 'in-force', '2026-02-05'),
      stepOf('m', 2, 'withdrawn', '2026-02-13'),
      stepOf('n', 0, 'in-force', '2026-02-10'),
    ]);
    expect(marks.map(({ entry, shape, row, x0, x1 }) => [entry.status, shape, row, x0, x1])).toEqual([
      ['announced', 'bar', 0, 10, 40],
      ['in-force', 'bar', 0, 40, 120],
      ['withdrawn', 'point', 0, 120, 130],
      ['in-force', 'bar', 1, 90, 560],
    ]);
    expect(marks.map(({ openEnd }) => openEnd)).toEqual([false, false, false, true]);
  });

  it('stands measures above the rest of their lane', () => {
    const marks = marksOf([entryOf('a', '2026-02-01'), stepOf('m', 0, 'in-force', '2026-02-01')]);
    expect(marks.map(({ entry, row }) => [entry.id, row])).toEqual([
      ['measure:m:00', 0],
      ['a', 1],
    ]);
  });

  it('never gives an infinite number to draw', () => {
    const [open] = marksOf([entryOf('a', '../2026-02-10')]);
    expect(open).toMatchObject({ openStart: true, x0: -280, fadeIn: -280, x1: 100 });
  });

  it('keeps the row of a mark while the view moves', () => {
    const entries = [entryOf('a', '2026-01-20/2026-02-05'), entryOf('b', '2026-02-01/2026-02-20')];
    const later = scaleOver('2026-02-10', '2026-03-09', 280);
    expect(outline(marksOf(entries, { scale: later })).map(([id, row]) => [id, row])).toEqual([['b', 1]]);
  });

  it('counts instead of drawing where there are too many, and loses none', () => {
    const entries = Array.from({ length: 100 }, (_, index) =>
      entryOf(`e${String(index).padStart(3, '0')}`, index < 60 ? '2026-02-03' : '2026-02-20'),
    );
    const [lane] = layoutOf(entries).lanes;
    expect(lane?.marks).toEqual([]);
    expect(lane?.rows).toBe(densityRows);
    expect(lane?.bins).toEqual([
      { x0: 24, x1: 30, count: 60 },
      { x0: 192, x1: 198, count: 40 },
    ]);
  });

  it('draws again what it counted, when there is room where one looks', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => entryOf(`e${index}`, '2025-06-01'));
    const [lane] = layoutOf([...crowd, entryOf('z', '2026-02-03')]).lanes;
    expect([lane?.marks.length, lane?.bins]).toEqual([1, []]);
  });

  it('never lets two marks of a lane touch, and places every entry that can be seen exactly once', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
    const date = fc.oneof(day, fc.constant('2026-02'), fc.tuple(day, day).map(intervalOf));
    fc.assert(
      fc.property(fc.array(date, { maxLength: 40 }), fc.integer({ min: 1, max: 30 }), (dates, markWidth) => {
        const entries = dates.map((each, index) => entryOf(`e${index}`, each));
        const { lanes } = layoutOf(entries, { markWidth, gap: 2 });
        const placed = lanes.flatMap(({ marks }) => marks);
        const counted = lanes.flatMap(({ bins }) => bins).reduce((sum, { count }) => sum + count, 0);
        expect(placed.length + counted).toBe(dates.length);
        for (const a of placed) {
          for (const b of placed) {
            if (a === b || a.row !== b.row) continue;
            expect(a.x1 + 2 <= b.x0 + 1e-9 || b.x1 + 2 <= a.x0 + 1e-9).toBe(true);
          }
        }
      }),
    );
  });
});

describe('roomFor', () => {
  const sameDay = (count: number, prefix = 'e') =>
    Array.from({ length: count }, (_, n) => entryOf(`${prefix}${n}`, '2026-02-10'));
  const laneOf = (entries: readonly TimelineEntry[], scale: TimelineScale) => {
    const lanes = prepareLanes(entries, byActor);
    return timelineLayout(lanes, { ...defaultLayout, ...roomFor(lanes, scale), scale }).lanes[0];
  };

  it('shows every mark of a timeline with little on it, however many stand on one day', () => {
    const lane = laneOf(sameDay(36), february);
    expect([lane?.count, lane?.rows, lane?.bins]).toEqual([36, 36, []]);
  });

  it('counts the crowds of a large one when it is seen from far', () => {
    const lane = laneOf(
      [...sameDay(36), ...Array.from({ length: 400 }, (_, n) => entryOf(`f${n}`, '2026-02-20'))],
      february,
    );
    expect(lane?.count).toBe(0);
    expect(lane?.bins.map(({ count }) => count)).toEqual([36, 400]);
  });

  it('shows its marks when it is seen from so near that a nearer look would part them no better', () => {
    const many = Array.from({ length: 500 }, (_, n) =>
      entryOf(`f${n}`, `20${String(26 + (n % 50)).padStart(2, '0')}-05-01`),
    );
    const near = scaleOver('2026-02-05', '2026-02-15', 280);
    const lane = laneOf([...sameDay(36), ...many].toSorted(byStart), near);
    expect([lane?.count, lane?.bins]).toEqual([36, []]);
  });
});

const intervalOf = ([a, b]: [string, string]): string => (a < b ? `${a}/${b}` : `${b}/${a}`);

describe('answerLinks', () => {
  it('joins an answer to what it answers, across lanes', () => {
    const layout = layoutOf([
      entryOf('a', '2026-02-02', { actors: ['x'] }),
      entryOf('b', '2026-02-05', { actors: ['y'], answers: 'a' }),
    ]);
    expect(answerLinks(layout.lanes).map(({ from, to }) => [from, to])).toEqual([
      [
        { x: 45, y: 1 },
        { x: 15, y: 0 },
      ],
    ]);
  });

  it('joins nothing to what is not drawn', () => {
    expect(answerLinks(layoutOf([entryOf('b', '2026-02-05', { answers: 'gone' })]).lanes)).toEqual([]);
  });
});
