import type { Palette } from './svg-pen.ts';

/** The light palette of the screen (renderer/styles/palette-light.css): what is printed and saved is read on white. */
export const printPalette: Palette = {
  ink: '#1e1b17',
  'ink-soft': '#544e45',
  'ink-faint': '#6e675c',
  line: '#e5e0d7',
  'line-strong': '#cbc4b7',
  paper: '#ffffff',
  surface: '#ffffff',
  'theme-strong': '#b5512f',
  'actor-strong': '#3a68a3',
  'measure-strong': '#2f7d55',
  accent: '#a63d22',
};
