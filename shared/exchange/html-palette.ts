import { inks } from '../timeline/pen.ts';
import type { Palette } from '../timeline/svg-pen.ts';

/** The inks of a drawing inside of a page: the page's own, so that it is read in either palette and on paper. */
// One variable an ink; fromEntries forgets the names of the keys.
export const pagePalette = Object.fromEntries(
  inks.map((ink) => [ink, ink === 'paper' ? 'var(--surface)' : `var(--${ink})`]),
) as Palette;
