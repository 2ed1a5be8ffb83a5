import type { Address } from '../address/address.ts';
import { carryAlong } from '../address/carry-along.ts';
import { shareAddress } from '../address/share-address.ts';
import { goTo, useAddress } from '../address/use-address.ts';
import { useCommands } from '../commands/use-commands.tsx';
import { Button } from '../components/button.tsx';
import { useStrings } from '../strings/use-strings.ts';

/** Leads to Share with what a page of the ledger shows, or with a part of it. */
export function ShareButton({ part }: { readonly part?: Address | undefined }) {
  const s = useStrings();
  const here = useAddress();
  const share = (): void => goTo(carryAlong(shareAddress, part ?? here));
  useCommands({ 'share.export': share });
  return <Button icon="share" label={s.nav.share} shortcut="E" onClick={share} />;
}
