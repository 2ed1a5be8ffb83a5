import { channels, type EventName } from '../../shared/contract/channels.ts';
import { createDispatch, type Handlers } from '../../shared/contract/dispatch.ts';
import { AppError } from '../../shared/model/app-error.ts';

/** A real dispatch over almost nothing: enough to see what a host lets through. */
export function createSmallEngine() {
  const listeners = new Set<(event: EventName, payload: unknown) => void>();
  const asked: string[] = [];
  const notHere = Object.keys(channels).map((name) => [
    name,
    () => {
      asked.push(name);
      throw new AppError('NOT_FOUND', `${name} has nothing.`);
    },
  ]);
  // The table is made from the list of channels, which TypeScript cannot see.
  const handlers = {
    ...Object.fromEntries(notHere),
    'library.info': () => {
      asked.push('library.info');
      const counts = { sources: 0, articles: 0, incidents: 0 };
      const state = { readOnly: false, collecting: false, pausedSince: null };
      return { folder: 'none', problems: [], counts, ...state };
    },
    'vocabulary.list': () => {
      throw new TypeError('a secret path');
    },
  } as Handlers;
  return {
    asked,
    dispatch: createDispatch(handlers, { checkResponses: true, report: () => {} }),
    subscribe: (listener: (event: EventName, payload: unknown) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit: (event: EventName, payload: unknown) =>
      listeners.forEach((listener) => void listener(event, payload)),
    listeners,
  };
}
