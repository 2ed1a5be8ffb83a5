import { formatAddress } from '../../address/address.ts';
import {
  relevanceAddress,
  rulesAddress,
  termsAddress,
  type VocabularyAddress,
} from '../../address/vocabulary-address.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './view-links.module.css';

const views = [termsAddress, rulesAddress, relevanceAddress] as const;

/** The ways between what the packs know, one's own rules, and what corrections taught. */
export function ViewLinks({ view }: { readonly view: VocabularyAddress['view'] }) {
  const s = useStrings();
  return (
    <nav className={styles.views} aria-label={s.vocabulary.title}>
      {views.map((address) => (
        <a
          key={address.view}
          href={formatAddress(address)}
          aria-current={address.view === view ? 'page' : undefined}
        >
          {s.vocabulary.views[address.view]}
        </a>
      ))}
    </nav>
  );
}
