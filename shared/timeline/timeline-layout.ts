import type { TimelineEntry } from '../contract/timeline-entry.ts';
import { type Bin, densityBins } from './density-bins.ts';
import { lifePieces } from './life-pieces.ts';
import type { Mark } from './mark.ts';
import { type Placed, placeGroups } from './place-groups.ts';
import { createStretchReader, type StretchReader } from './stretch.ts';
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

/** Lanes come in the order in which `entries` (sorted by date) first name them, whatever part of time is seen. */
export function timelineLayout(
  entries: readonly TimelineEntry[],
  options: LayoutOptions,
  reader = createStretchReader(),
): TimelineLayout {
  const lanes: Lane[] = [];
  let top = 0;
  for (const [id, members] of byLane(entries, options.lanesOf)) {
    const lane = laidOut(id, top, placedIn(members, reader, options), options);
    lanes.push(lane);
    top += lane.rows;
  }
  return { lanes, rows: top };
}

type Members = { readonly steps: TimelineEntry[]; readonly others: TimelineEntry[] };

function byLane(entries: readonly TimelineEntry[], lanesOf: LayoutOptions['lanesOf']): Map<string, Members> {
  const lanes = new Map<string, Members>();
  for (const entry of entries) {
    for (const id of lanesOf(entry)) {
      const members = lanes.get(id) ?? { steps: [], others: [] };
      lanes.set(id, members);
      (entry.kind === 'measure' ? members.steps : members.others).push(entry);
    }
  }
  return lanes;
}

type LanePlaces = { readonly bars: Placed; readonly marks: Placed };

/** Measures' bars above, everything else below them. */
function placedIn({ steps, others }: Members, reader: StretchReader, options: LayoutOptions): LanePlaces {
  const lives = lifePieces(steps, reader);
  const single = others.map((entry) => [{ entry, stretch: reader.at(entry.date) }]);
  const bars = placeGroups(lives, { ...options, firstRow: 0, maxRows: options.maxBarRows });
  return { bars, marks: placeGroups(single, { ...options, firstRow: bars.rows }) };
}

function laidOut(id: string, top: number, { bars, marks }: LanePlaces, options: LayoutOptions): Lane {
  const crowd = [...bars.crowd, ...marks.crowd];
  const dense = crowd.length > 0 ? densityRows : 0;
  return {
    id,
    top,
    rows: Math.max(1, bars.rows + marks.rows + dense),
    marks: [...bars.marks, ...marks.marks],
    bins: densityBins(crowd, options.scale.width, options.binWidth),
  };
}
