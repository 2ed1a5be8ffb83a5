import { timelineAddress } from '../../address/address.ts';
import { goTo } from '../../address/use-address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';

/** Puts the example in and shows it; it goes out again as easily. */
export function ExampleOffer() {
  const s = useStrings();
  const { change } = useChange();
  const example = useChannel('example.get', {}).value;
  if (!example || example.present > 0) return null;
  const add = async (): Promise<void> => {
    const added = await change('example.add', {}, s.example.added);
    if (added) goTo(timelineAddress);
  };
  return <Button look="quiet" label={s.example.add(example.events)} onClick={() => void add()} />;
}
