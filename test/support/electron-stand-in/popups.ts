import { EventEmitter } from 'node:events';
import type { BrowserContext } from 'playwright-core';

/** Emits `asked` with the address that a page wants in a window of its own. */
export const popups = new EventEmitter();

/** Requests that no window of the app makes are those of popups: they get nothing. */
export const holdPopups = (context: BrowserContext): Promise<unknown> =>
  context.route('**/*', (route, request) => {
    popups.emit('asked', request.url());
    return route.abort('aborted');
  });
