import type { RelevancePreview } from '../../../shared/contract/relevance-preview.ts';
import { useChange } from '../../components/toasts.tsx';
import { useTrial } from './use-trial.ts';

type Learned = {
  readonly found: RelevancePreview;
  /** Whether it was asked what corrections teach, or only how much is shown. */
  readonly isLearning: boolean;
};

/** So many of the articles that would change are named. */
const shownOfMoved = 20;

/** Learns from the corrections and looks at every stored article. */
export function useRelevancePreview() {
  const { change } = useChange();
  const { run, ...trial } = useTrial<Learned>('relevance');
  const look = async (learn: boolean): Promise<Learned | null> => {
    const answer = await change('relevance.preview', { learn, limit: shownOfMoved });
    const found = answer?.preview ?? null;
    return found && { found, isLearning: learn };
  };
  return { ...trial, start: (learn: boolean) => void run(() => look(learn)) };
}
