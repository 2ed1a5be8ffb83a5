import { type Address, formatAddress } from '../address/address.ts';
import styles from './view-links.module.css';

/** The ways between the views of a page, each an address of its own. */
export function ViewLinks({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly { readonly label: string; readonly address: Address; readonly isHere: boolean }[];
}) {
  return (
    <nav className={styles.views} aria-label={label}>
      {links.map((link) => (
        <a
          key={link.label}
          href={formatAddress(link.address)}
          aria-current={link.isHere ? 'page' : undefined}
        >
          {link.label}
        </a>
      ))}
    </nav>
  );
}
