import {
  packsAddress,
  relevanceAddress,
  rulesAddress,
  termsAddress,
  type VocabularyAddress,
} from '../../address/vocabulary-address.ts';
import { ViewLinks } from '../../components/view-links.tsx';
import { useStrings } from '../../strings/use-strings.ts';

const views = [termsAddress, packsAddress, rulesAddress, relevanceAddress] as const;

/** The ways between what the packs know, one's own rules, and what corrections taught. */
export function VocabularyViews({ view }: { readonly view: VocabularyAddress['view'] }) {
  const s = useStrings();
  const links = views.map((address) => ({
    label: s.vocabulary.views[address.view],
    address,
    isHere: address.view === view,
  }));
  return <ViewLinks label={s.vocabulary.title} links={links} />;
}
