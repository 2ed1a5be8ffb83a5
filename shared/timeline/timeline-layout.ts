import type { TimelineEntry } from '../contract/timeline-entry.ts';
import { type Bin, densityBins } from './density-bins.ts';
import { lifeMarks } from './life-marks.ts';
import { clipped, createMarker, isVisible, type Mark } from './mark.ts';
import { type Packed, packed } from './pack-rows.ts';
import type { TimelineScale } from './timeline-scale.ts';

/**
 * Entries -> marks in lanes, as plain numbers: x in pixels, y in rows. In this order: entries to lanes; in each
 * lane every mark gets its x from the scale and its row by packing (all marks, seen or not, so that panning
 * moves nothing to another row); what lies outside the width is dropped; where marks did not find a row within
 * `maxRows`, the lane shows how many there are instead. No DOM, no state: the caller keeps what it draws.
 */
export type LayoutOptions = {
  readonly scale: TimelineScale;
  /** The lanes in which an entry stands, by id; none leaves it out. */
  readonly lanesOf: (entry: TimelineEntry) => readonly string[];
  /** The least width of a mark and the least room between two, in pixels. */
  readonly markWidth: number;
  readonly gap: number;
  /** How many rows of marks, and of measures' bars, a lane may have before it shows densities. */
  readonly maxRows: number;
  readonly maxBarRows: number;
  readonly binWidth: number;
};

/** A lane from row `top`, `rows` high. Marks count their rows from its top; bins stand below the bars. */
export type Lane = {
  readonly id: string;
  readonly top: number;
  readonly rows: number;
  readonly marks: readonly Mark[];
  readonly bins: readonly Bin[];
};

export type TimelineLayout = { readonly lanes: readonly Lane[]; readonly rows: number };

export const defaultLayout = {
  markWidth: 10,
  gap: 4,
  maxRows: 12,
  maxBarRows: 40,
  binWidth: 6,
} as const satisfies Partial<LayoutOptions>;

/** The height of the bins of a lane, in rows. */
export const densityRows = 2;

/** Lanes come in the order in which `entries` first name them, whatever part of time is seen. */
export function timelineLayout(entries: readonly TimelineEntry[], options: LayoutOptions): TimelineLayout {
  const lanes: Lane[] = [];
  let top = 0;
  for (const [id, members] of byLane(entries, options.lanesOf)) {
    const lane = laidOut(id, members, top, options);
    lanes.push(lane);
    top += lane.rows;
  }
  return { lanes, rows: top };
}

function byLane(entries: readonly TimelineEntry[], lanesOf: LayoutOptions['lanesOf']) {
  const lanes = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    for (const id of lanesOf(entry)) {
      const members = lanes.get(id);
      if (members) members.push(entry);
      else lanes.set(id, [entry]);
    }
  }
  return lanes;
}

function laidOut(id: string, members: readonly TimelineEntry[], top: number, options: LayoutOptions): Lane {
  const marker = createMarker(options.scale, options.markWidth);
  const lives = lifeMarks(members, marker);
  const single = members.flatMap((entry) => (entry.kind === 'measure' ? [] : [[marker.at(entry)]]));
  const bars = seen(packed(lives, options.maxBarRows, options.gap), options.scale.width);
  const marks = seen(packed(single, options.maxRows, options.gap), options.scale.width);
  const dense = [...(bars.overflows ? bars.all : []), ...(marks.overflows ? marks.all : [])];
  const barRows = bars.overflows ? 0 : bars.rows;
  const markRows = marks.overflows ? 0 : marks.rows;
  return {
    id,
    top,
    rows: Math.max(1, barRows + markRows + (dense.length > 0 ? densityRows : 0)),
    marks: [
      ...(bars.overflows ? [] : bars.all),
      ...(marks.overflows ? [] : marks.all.map((mark) => ({ ...mark, row: mark.row + barRows }))),
    ],
    bins: densityBins(dense, options.scale.width, options.binWidth),
  };
}

type Seen = { readonly all: readonly Mark[]; readonly rows: number; readonly overflows: boolean };

/** What lies within the width, the rows it takes, and whether a part of it found no row. */
function seen(groups: readonly Packed[], width: number): Seen {
  const all: Mark[] = [];
  let rows = 0;
  let overflows = false;
  for (const { marks, row } of groups) {
    for (const mark of marks) {
      if (!isVisible(mark, width)) continue;
      all.push({ ...clipped(mark, width), row: row ?? 0 });
      rows = Math.max(rows, (row ?? 0) + 1);
      overflows ||= row === null;
    }
  }
  return { all, rows, overflows };
}
