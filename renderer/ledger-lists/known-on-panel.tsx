import type { KnownDifference } from '../../shared/timeline/known-difference.ts';
import { useChannel } from '../channel/use-channel.ts';
import { Button } from '../components/button.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { KnownOnBar } from './known-on-bar.tsx';
import { useKnownAddress } from './use-known-on.ts';

export const todayOf = (): string => new Date().toISOString().slice(0, 10);

/** The slider of a page that is shown as known on a day, from the first day of which its sense knows anything. */
export function KnownOnPanel({ difference = null }: { readonly difference?: KnownDifference | null }) {
  const [known, show] = useKnownAddress();
  const range = useChannel('timeline.knownFrom', known === null ? null : {}).value;
  if (known === null) return null;
  const first = range?.[known.sense] ?? known.day;
  return <KnownOnBar known={known} first={first} today={todayOf()} difference={difference} onKnown={show} />;
}

/** The way to it, where the page shows what is known now. */
export function KnownOnButton() {
  const s = useStrings();
  const [known, show] = useKnownAddress();
  if (known !== null) return null;
  return <Button label={s.known.open} onClick={() => show({ day: todayOf(), sense: 'said' })} />;
}
