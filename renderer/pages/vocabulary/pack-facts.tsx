import type { InspectedPack } from '../../../shared/contract/own-packs.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';

type Facts = Pick<InspectedPack, 'version' | 'maker' | 'entries'>;

/** Version, maker and size of a pack, in one line. */
export function PackFacts({ pack }: { readonly pack: Facts }) {
  const s = useStrings();
  const { version, maker, entries } = pack;
  const facts = [
    s.packs.version(version),
    maker === '' ? '' : s.packs.by(maker),
    s.packs.entries(entries.length),
  ];
  return <Untrusted text={facts.filter(Boolean).join(' · ')} />;
}
