import { useEffect, useState } from 'react';
import { useClient, useEngineEvent } from '../../channel/use-channel.ts';
import { useChange } from '../../components/toasts.tsx';

export type Trial<Found> =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | ({ readonly state: 'done' } & Found);

/** A look at every stored article, which says how far it is and can be stopped. */
export function useTrial<Found extends object>(of: 'rules' | 'packs' | 'relevance') {
  const client = useClient();
  const { change } = useChange();
  const [trial, setTrial] = useState<Trial<Found>>({ state: 'none' });
  const isRunning = trial.state === 'running';
  const cancel = `${of}.cancelPreview` as const;
  useEngineEvent(`${of}.progress`, (progress) => {
    setTrial((now) => (now.state === 'running' ? { state: 'running', ...progress } : now));
  });
  useEffect(() => {
    // Nobody looks at its end any more, and a large library keeps it busy for long.
    return () => {
      if (isRunning) client.request(cancel, {}).catch(() => undefined); // nor at its failure
    };
  }, [client, cancel, isRunning]);
  return {
    trial,
    /** Starts one; it has failed where it ends with null. */
    run: async (look: () => Promise<Found | null>): Promise<void> => {
      setTrial({ state: 'running', done: 0, total: 0 });
      const found = await look();
      setTrial(found === null ? { state: 'none' } : { state: 'done', ...found });
    },
    stop: () => void change(cancel, {}),
    forget: () => setTrial({ state: 'none' }),
  };
}
