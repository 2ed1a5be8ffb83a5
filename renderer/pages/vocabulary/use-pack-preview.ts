import type { RequestOf } from '../../../shared/contract/channels.ts';
import type { PacksPreview } from '../../../shared/contract/own-packs.ts';
import { useChange } from '../../components/toasts.tsx';
import { type Trial, useTrial } from './use-trial.ts';

export type PackChange = RequestOf<'packs.preview'>['change'];
type Tried = { readonly found: PacksPreview };
export type PackTrial = Trial<Tried>;

/** So many articles of each that a term would gain or lose. */
export const shownOfTerm = 5;

/** Tags every stored article as it would be with a pack, or without one. */
export function usePackPreview() {
  const { change: ask } = useChange();
  const { trial, run, stop, forget } = useTrial<Tried>('packs');
  const look = async (change: PackChange): Promise<Tried | null> => {
    const found = await ask('packs.preview', { change, limit: shownOfTerm });
    return found && { found };
  };
  return { trial, start: (change: PackChange) => void run(() => look(change)), stop, forget };
}
