import { timelineAddress } from '../address/address.ts';
import { goTo } from '../address/use-address.ts';
import { Button } from '../components/button.tsx';
import { useStrings } from '../strings/use-strings.ts';

/** To where a ledger begins, from a page that has nothing to show yet. */
export function ToTimeline() {
  const s = useStrings();
  return (
    <Button
      look="primary"
      label={s.commands.names['go.timeline']}
      shortcut="g t"
      onClick={() => goTo(timelineAddress)}
    />
  );
}
