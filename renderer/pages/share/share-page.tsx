import { importAddress, keysAddress, type ShareAddress, shareAddress } from '../../address/share-address.ts';
import page from '../../components/page.module.css';
import { ViewLinks } from '../../components/view-links.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { ShareIn } from './share-in.tsx';
import { ShareKeys } from './share-keys.tsx';
import { ShareOut } from './share-out.tsx';

/** What leaves the library and what comes in, each with a look at it first, and whose keys sign it. */
export function SharePage({ address }: { readonly address: ShareAddress }) {
  return <div className={page.page}>{viewOf(address)}</div>;
}

function viewOf(address: ShareAddress) {
  switch (address.view) {
    case 'out':
      return <ShareOut address={address} views={<ShareViews view="out" />} />;
    case 'in':
      return <ShareIn views={<ShareViews view="in" />} />;
    case 'keys':
      return <ShareKeys views={<ShareViews view="keys" />} />;
  }
}

function ShareViews({ view }: { readonly view: ShareAddress['view'] }) {
  const s = useStrings();
  return (
    <ViewLinks
      label={s.share.views}
      links={[
        { label: s.share.out, address: shareAddress, isHere: view === 'out' },
        { label: s.share.in, address: importAddress, isHere: view === 'in' },
        { label: s.keys.view, address: keysAddress, isHere: view === 'keys' },
      ]}
    />
  );
}
