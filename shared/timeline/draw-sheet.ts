import type { TimelineEntry } from '../contract/timeline-entry.ts';
import { answerLinks } from './answer-links.ts';
import { type AxisWords, axisHeight, drawAxis, drawGrid } from './draw-axis.ts';
import { drawLane, type LaneWords, laneGap, laneTop, rowHeight } from './draw-lane.ts';
import { drawLinks } from './draw-links.ts';
import { drawMark } from './draw-mark.ts';
import { fitted } from './fitted.ts';
import { isolated } from './isolated.ts';
import { moved } from './move-pen.ts';
import type { Pen } from './pen.ts';
import type { PreparedLane } from './prepare-lanes.ts';
import { defaultLayout, roomFor, type TimelineLayout, timelineLayout } from './timeline-layout.ts';
import type { TimelineScale } from './timeline-scale.ts';

/** A whole timeline on one sheet: what was filtered, all its lanes, what the marks mean, and when it was made. */
export type Sheet = {
  readonly title: string;
  /** The filters in words, one a line. */
  readonly notes: readonly string[];
  readonly made: string;
  readonly lanes: readonly PreparedLane[];
  readonly laneName: (lane: string) => string;
  readonly scale: Omit<TimelineScale, 'width'>;
  readonly words: LaneWords & AxisWords;
  readonly legend: readonly LegendItem[];
};

export type LegendItem = Pick<TimelineEntry, 'kind' | 'status'> & { readonly words: string };

export const sheetWidth = 1600;
const margin = 32;
const gutter = 170;
const lineHeight = 17;
const legendColumn = 215;
const legendColumns = Math.floor((sheetWidth - 2 * margin) / legendColumn);

export type LaidSheet = {
  readonly sheet: Sheet;
  readonly layout: TimelineLayout;
  readonly scale: TimelineScale;
  readonly chartTop: number;
  readonly chartHeight: number;
  readonly height: number;
};

export function layOutSheet(sheet: Sheet): LaidSheet {
  const scale = { ...sheet.scale, width: sheetWidth - 2 * margin - gutter };
  const layout = timelineLayout(sheet.lanes, { ...defaultLayout, ...roomFor(sheet.lanes, scale), scale });
  const chartTop = margin + 26 + sheet.notes.length * lineHeight + 12;
  const chartHeight = axisHeight + layout.rows * rowHeight + layout.lanes.length * laneGap;
  const legendRows = Math.ceil(sheet.legend.length / legendColumns);
  const height = chartTop + chartHeight + 20 + legendRows * rowHeight + lineHeight + margin;
  return { sheet, layout, scale, chartTop, chartHeight, height };
}

export function drawSheet(pen: Pen, laid: LaidSheet): void {
  const { sheet, chartTop, chartHeight, height } = laid;
  pen.rect({ x: 0, y: 0, width: sheetWidth, height }, { fill: 'paper' });
  pen.text([margin, margin + 16], isolated(sheet.title), { ink: 'ink', size: 20, bold: true });
  for (const [line, note] of sheet.notes.entries()) {
    const at = [margin, margin + 26 + (line + 1) * lineHeight - 4] as const;
    pen.text(at, fitted(note, sheetWidth - 2 * margin, 12), { ink: 'ink-soft', size: 12 });
  }
  drawChart(moved(pen, margin + gutter, chartTop), laid);
  drawNames(pen, laid);
  drawLegend(moved(pen, margin, chartTop + chartHeight + 20), sheet.legend);
  pen.text([margin, height - margin + 8], sheet.made, { ink: 'ink-faint', size: 11 });
}

function drawChart(pen: Pen, { sheet, layout, scale, chartHeight }: LaidSheet): void {
  drawGrid(pen, scale, chartHeight, sheet.words);
  drawLinks(moved(pen, 0, axisHeight), answerLinks(layout.lanes), layout);
  for (const [index, lane] of layout.lanes.entries()) {
    drawLane(pen, lane, axisHeight + laneTop(lane, index), scale, sheet.words);
  }
  // What runs on beyond either end of time ends where the chart does.
  const aside = { y: 0, height: chartHeight };
  pen.rect({ ...aside, x: scale.width, width: margin }, { fill: 'paper' });
  pen.rect({ ...aside, x: -margin - gutter, width: margin + gutter }, { fill: 'paper' });
  drawAxis(pen, scale, sheet.words);
}

function drawNames(pen: Pen, { sheet, layout, chartTop }: LaidSheet): void {
  for (const [index, lane] of layout.lanes.entries()) {
    const y = chartTop + axisHeight + laneTop(lane, index);
    const end = sheetWidth - margin;
    pen.path(
      [
        [margin, y - laneGap / 2],
        [end, y - laneGap / 2],
      ],
      { stroke: 'line', strokeWidth: 1 },
    );
    const name = fitted(isolated(sheet.laneName(lane.id)), gutter - 12, 12);
    pen.text([margin, y + 15], name, { ink: 'ink', size: 12, bold: true });
  }
}

function drawLegend(pen: Pen, legend: readonly LegendItem[]): void {
  for (const [at, { kind, status, words }] of legend.entries()) {
    const x = (at % legendColumns) * legendColumn;
    const y = Math.floor(at / legendColumns) * rowHeight + rowHeight / 2;
    drawMark(pen, sampleMark(kind, status, x), y);
    pen.text([x + 34, y + 4], words, { ink: 'ink-soft', size: 11 });
  }
}

const ends = new Set(['withdrawn', 'superseded']);

/** A mark as the legend shows it: a measure as a short bar, everything else as a point. */
function sampleMark(kind: TimelineEntry['kind'], status: string, x: number) {
  const isBar = kind === 'measure' && !ends.has(status);
  const [x0, x1] = isBar ? [x, x + 26] : [x + 8, x + 18];
  const entry = { ...noEntry, kind, status };
  const shape = isBar ? ('bar' as const) : ('point' as const);
  return { entry, shape, row: 0, x0, fadeIn: x0, fadeOut: x1, x1, openStart: false, openEnd: false };
}

const noEntry: TimelineEntry = {
  id: '',
  kind: 'incident',
  record: '',
  incident: null,
  title: '',
  by: null,
  date: '',
  start: null,
  end: null,
  approximate: false,
  status: '',
  claimStatus: null,
  actors: [],
  themes: [],
  roles: [],
  answers: null,
};
