import type { WebContents } from 'electron';

/** A click or a key stays a reason to open something for this long, in milliseconds (as in Chromium itself). */
const actionLife = 5_000;

const actions = new Set([
  'mouseDown',
  'mouseUp',
  'keyDown',
  'rawKeyDown',
  'touchStart',
  'touchEnd',
  'gestureTap',
]);

/**
 * Tells whether the person just did something in this page, and uses that up: one click opens one thing.
 *
 * What comes through here was sent to the page by the system, so no script in the page can pretend it.
 */
export function trackUserAction(contents: Pick<WebContents, 'on'>, now: () => number): () => boolean {
  let last = Number.NEGATIVE_INFINITY;
  contents.on('input-event', (_event, { type }) => {
    if (actions.has(type)) last = now();
  });
  return () => {
    const recent = now() - last <= actionLife;
    last = Number.NEGATIVE_INFINITY;
    return recent;
  };
}
