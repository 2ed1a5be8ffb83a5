/** Colours by the names that the palettes give them. */
export const inks = [
  'ink',
  'ink-soft',
  'ink-faint',
  'line',
  'line-strong',
  'paper',
  'surface',
  'theme-strong',
  'actor-strong',
  'measure-strong',
  'accent',
] as const;
export type Ink = (typeof inks)[number];

export type Point = readonly [x: number, y: number];

/** An ink that comes and goes from left to right: whole between `fadeIn` and `fadeOut`, at its edges as opaque as they say. */
export type Fade = {
  readonly x0: number;
  readonly fadeIn: number;
  readonly fadeOut: number;
  readonly x1: number;
  readonly atStart: number;
  readonly atEnd: number;
};

export type Paint = {
  readonly fill?: Ink;
  readonly fade?: Fade;
  readonly stroke?: Ink;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
};

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
};

export type Lettering = {
  readonly ink: Ink;
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'end';
  /** An edge around the letters that parts them from what lies beneath. */
  readonly halo?: Ink;
};

/** What the timeline is drawn with: on the screen, as a picture, as SVG. It never asks how wide words are. */
export type Pen = {
  readonly rect: (box: Box, paint: Paint) => void;
  readonly circle: (middle: Point, radius: number, paint: Paint) => void;
  readonly path: (points: readonly Point[], paint: Paint) => void;
  readonly text: (at: Point, words: string, lettering: Lettering) => void;
};

/** About the width of a letter of a size of text; what is cut off stands in the table and in the details. */
export const letterWidth = (size: number): number => size * 0.58;
