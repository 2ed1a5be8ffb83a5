import { type Bin, densityBins } from './density-bins.ts';
import type { Mark } from './mark.ts';
import { placeGroups } from './place-groups.ts';
import type { PreparedLane } from './prepare-lanes.ts';
import { pixelsPerDay, type TimelineScale } from './timeline-scale.ts';

/**
 * Prepared lanes -> marks, as plain numbers: x in pixels, y in rows. In this order: in each lane every mark gets its x
 * from the scale and its row by packing (all marks, seen or not, so that panning moves nothing to another row); what lies
 * outside the width is dropped; where marks did not find a row within `maxRows`, the lane shows how many there are
 * instead. No DOM, no state: the caller keeps what it draws.
 */
export type LayoutOptions = {
  readonly scale: TimelineScale;
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
  /** How many marks there are; they are made when they are first asked for. */
  readonly count: number;
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

/** Up to so many pieces every mark is shown, however high the lanes become: nobody overlooks some hundreds by counting them. */
const fewPieces = 400;
/** Packing more than so many into many rows takes longer than a frame has. */
const manyPieces = 20_000;

/** How many rows a lane may have: more where there is little in all, and where it would not help to look nearer. */
export function roomFor(
  prepared: readonly PreparedLane[],
  scale: TimelineScale,
): Pick<LayoutOptions, 'maxRows' | 'maxBarRows'> {
  const { maxRows, maxBarRows, markWidth, gap } = defaultLayout;
  const count = prepared.reduce((sum, { bars, marks }) => sum + bars.pieces.length + marks.pieces.length, 0);
  const isNear = pixelsPerDay(scale) >= markWidth + gap;
  return count <= fewPieces || (isNear && count <= manyPieces)
    ? { maxRows: 60, maxBarRows: 120 }
    : { maxRows, maxBarRows };
}

/** The height of the bins of a lane, in rows. */
export const densityRows = 2;

export function timelineLayout(prepared: readonly PreparedLane[], options: LayoutOptions): TimelineLayout {
  const lanes: Lane[] = [];
  let top = 0;
  for (const each of prepared) {
    const lane = laidOut(each, top, options);
    lanes.push(lane);
    top += lane.rows;
  }
  return { lanes, rows: top };
}

/** Measures' bars above, everything else below them. */
function laidOut(
  { id, bars: lives, marks: others }: PreparedLane,
  top: number,
  options: LayoutOptions,
): Lane {
  const bars = placeGroups(lives, { ...options, firstRow: 0, maxRows: options.maxBarRows });
  const marks = placeGroups(others, { ...options, firstRow: bars.rows });
  const crowds = [bars.crowd, marks.crowd];
  const dense = crowds.some(({ length }) => length > 0) ? densityRows : 0;
  let made: readonly Mark[] | null = null;
  return {
    id,
    top,
    rows: Math.max(1, bars.rows + marks.rows + dense),
    count: bars.count + marks.count,
    get marks() {
      made ??= [...bars.marks(), ...marks.marks()];
      return made;
    },
    bins: densityBins(crowds, options.scale.width, options.binWidth),
  };
}
