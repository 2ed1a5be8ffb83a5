import { useEffect, useState } from 'react';
import type { RelevancePreview } from '../../../shared/contract/relevance-preview.ts';
import { useClient, useEngineEvent } from '../../channel/use-channel.ts';
import { useChange } from '../../components/toasts.tsx';

export type RelevanceTrial =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | {
      readonly state: 'done';
      readonly found: RelevancePreview;
      /** Whether it was asked what corrections teach, or only how much is shown. */
      readonly isLearning: boolean;
    };

/** So many of the articles that would change are named. */
const shownOfMoved = 20;

/** Learns from the corrections and looks at every stored article; ends when nobody waits for it any more. */
export function useRelevancePreview() {
  const client = useClient();
  const { change } = useChange();
  const [trial, setTrial] = useState<RelevanceTrial>({ state: 'none' });
  const isRunning = trial.state === 'running';
  useEngineEvent('relevance.progress', (progress) => {
    setTrial((now) => (now.state === 'running' ? { state: 'running', ...progress } : now));
  });
  useEffect(() => {
    return () => {
      if (isRunning) client.request('relevance.cancelPreview', {}).catch(() => undefined); // nor for its failure
    };
  }, [client, isRunning]);
  const start = async (learn: boolean): Promise<void> => {
    setTrial({ state: 'running', done: 0, total: 0 });
    const answer = await change('relevance.preview', { learn, limit: shownOfMoved });
    const found = answer?.preview ?? null;
    setTrial(found === null ? { state: 'none' } : { state: 'done', found, isLearning: learn });
  };
  return {
    trial,
    start: (learn: boolean) => void start(learn),
    stop: () => void change('relevance.cancelPreview', {}),
    forget: () => setTrial({ state: 'none' }),
  };
}
