import { formatAddress, type TimelineAddress } from '../../address/address.ts';
import { useStrings } from '../../strings/use-strings.ts';

/** To the records that stand on no day by the clock; nothing where there are none. */
export function UndatedLink({
  address,
  count,
}: {
  readonly address: TimelineAddress;
  readonly count: number;
}) {
  const s = useStrings();
  if (count === 0) return null;
  return (
    <a
      href={formatAddress({ ...address, view: 'undated', entry: null })}
      aria-current={address.view === 'undated' ? 'page' : undefined}
    >
      {s.timeline.undatedCount(count)}
    </a>
  );
}
