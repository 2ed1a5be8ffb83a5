import type { TestEngine } from './open-test-engine.ts';

/** Settles when the stories of articles were told to have changed. */
export const storiesChanged = ({ engine }: TestEngine): Promise<void> =>
  new Promise((resolve) => {
    const stop = engine.subscribe((name, payload) => {
      const told = JSON.stringify(payload);
      if (name !== 'data.changed' || !told.includes('"stories"') || !told.includes('"articles"')) return;
      stop();
      resolve();
    });
  });
