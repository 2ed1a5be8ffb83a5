import type { KnownOn } from '../../../shared/model/known-on.ts';
import type { KnownDifference } from '../../../shared/timeline/known-difference.ts';
import type { TimelineAddress } from '../../address/address.ts';
import { goTo } from '../../address/use-address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { KnownOnBar } from '../../ledger-lists/known-on-bar.tsx';

type Props = {
  readonly address: TimelineAddress;
  readonly known: KnownOn;
  readonly today: string;
  readonly difference: KnownDifference | null;
};

/** The slider of the timeline: from the first day on which its sense knew anything. */
export function TimelineKnownOn({ address, known, today, difference }: Props) {
  const range = useChannel('timeline.knownFrom', {}).value;
  return (
    <KnownOnBar
      known={known}
      first={range?.[known.sense] ?? known.day}
      today={today}
      difference={difference}
      onKnown={(next) => goTo({ ...address, known: next }, 'replace')}
    />
  );
}
