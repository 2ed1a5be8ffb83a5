import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import { densityBins } from '../../../shared/timeline/density-bins.ts';
import { lifePieces } from '../../../shared/timeline/life-pieces.ts';
import { noRow, packRows } from '../../../shared/timeline/pack-rows.ts';
import { createStretchReader } from '../../../shared/timeline/stretch.ts';

const rowsOf = (extents: readonly (readonly [number, number])[], maxRows: number, gap = 0) => [
  ...packRows(
    Float64Array.from(extents, ([begin]) => begin),
    Float64Array.from(extents, ([, end]) => end),
    maxRows,
    gap,
  ),
];

describe('packRows', () => {
  it('takes the first row that is free', () => {
    expect(
      rowsOf(
        [
          [0, 10],
          [5, 8],
          [8, 9],
          [10, 12],
        ],
        5,
      ),
    ).toEqual([0, 1, 1, 0]);
  });

  it('lets what touches share a row, unless a gap is asked for', () => {
    expect(
      rowsOf(
        [
          [0, 10],
          [10, 20],
        ],
        5,
      ),
    ).toEqual([0, 0]);
    expect(
      rowsOf(
        [
          [0, 10],
          [10, 20],
        ],
        5,
        1,
      ),
    ).toEqual([0, 1]);
  });

  it('says which found no row, and goes on with the rest', () => {
    expect(
      rowsOf(
        [
          [0, 10],
          [1, 10],
          [2, 10],
          [10, 11],
        ],
        2,
      ),
    ).toEqual([0, 1, noRow, 0]);
  });

  it('keeps a row for what never ends', () => {
    const forever = Number.POSITIVE_INFINITY;
    expect(
      rowsOf(
        [
          [0, forever],
          [1e9, forever],
        ],
        3,
      ),
    ).toEqual([0, 1]);
  });

  it('has no rows for nothing', () => expect(rowsOf([], 3)).toEqual([]));
});

describe('densityBins', () => {
  it('counts what stands in each bin and leaves empty ones out', () => {
    expect(densityBins([[0, 5.9, 6, 29]], 30, 6)).toEqual([
      { x0: 0, x1: 6, count: 2 },
      { x0: 6, x1: 12, count: 1 },
      { x0: 24, x1: 30, count: 1 },
    ]);
  });

  it('counts what stands beyond an edge at that edge', () => {
    expect(densityBins([[-100, 400]], 30, 6)).toEqual([
      { x0: 0, x1: 6, count: 1 },
      { x0: 24, x1: 30, count: 1 },
    ]);
  });

  it('makes the last bin as narrow as what is left', () => {
    expect(densityBins([[31]], 32, 6)).toEqual([{ x0: 30, x1: 32, count: 1 }]);
  });

  it('has one bin for the narrowest of widths', () => {
    expect(densityBins([[0]], 1, 6)).toEqual([{ x0: 0, x1: 1, count: 1 }]);
  });
});

describe('lifePieces', () => {
  const step = (record: string, index: number, status: string, date: string): TimelineEntry => ({
    id: `measure:${record}:0${index}`,
    kind: 'measure',
    record,
    incident: null,
    title: record,
    by: null,
    claimStatus: null,
    roles: [],
    date,
    start: null,
    end: null,
    approximate: false,
    status,
    actors: [],
    themes: [],
    answers: null,
  });
  const outline = (steps: readonly TimelineEntry[]) =>
    lifePieces(steps, createStretchReader()).map((life) =>
      life.map(({ entry, stretch }) => [entry.status, stretch.latest - stretch.earliest]),
    );

  it('measures how long a measure stood so until the next step, and for ever after the last', () => {
    expect(
      outline([
        step('m', 0, 'proposed', '2026-01-01'),
        step('m', 1, 'in-force', '2026-01-11'),
        step('m', 2, 'paused', '2026-01-21'),
        step('m', 3, 'partly', '2026-02-01'),
      ]),
    ).toEqual([
      [
        ['proposed', 10],
        ['in-force', 10],
        ['paused', 11],
        ['partly', Number.POSITIVE_INFINITY],
      ],
    ]);
  });

  it('ends a life with a point where it was withdrawn or superseded', () => {
    expect(
      outline([step('m', 0, 'announced', '2026-01-01'), step('m', 1, 'superseded', '2026-01-03')]),
    ).toEqual([
      [
        ['announced', 2],
        ['superseded', 1],
      ],
    ]);
  });

  it('follows the order of the life where coarse dates come in another', () => {
    const steps = [step('m', 1, 'withdrawn', '2026-03'), step('m', 0, 'in-force', '2026-03-10')];
    expect(outline(steps)[0]?.map(([status]) => status)).toEqual(['in-force', 'withdrawn']);
  });

  it('keeps the lives apart and begins with the earliest', () => {
    const steps = [step('late', 0, 'proposed', '2026-05-01'), step('early', 0, 'proposed', '../2026-06-01')];
    expect(lifePieces(steps, createStretchReader()).map(([piece]) => piece?.entry.record)).toEqual([
      'early',
      'late',
    ]);
  });
});
