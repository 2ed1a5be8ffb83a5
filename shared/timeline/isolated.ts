/** Arabic, Hebrew and the other scripts that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** What turns the direction of the text around it. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A foreign text as a part of a line that is drawn, not marked up: it runs in its own direction, and the words and numbers
 * beside it stay in their places. What would turn the direction is taken out.
 */
export function isolated(foreign: string): string {
  const text = foreign.replace(turning, '');
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
