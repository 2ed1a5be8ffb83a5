import { Suspense, useEffect, useState } from 'react';
import { actorsAddress } from '../address/actors-address.ts';
import { type Address, inboxAddress, timelineAddress } from '../address/address.ts';
import { carryAlong } from '../address/carry-along.ts';
import { measuresAddress } from '../address/measures-address.ts';
import { shareAddress } from '../address/share-address.ts';
import { goTo, useAddress } from '../address/use-address.ts';
import { termsAddress } from '../address/vocabulary-address.ts';
import { rememberAddress } from '../address/way-back.ts';
import { useChannel } from '../channel/use-channel.ts';
import { useCommands } from '../commands/use-commands.tsx';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { focusMain } from '../components/hand-focus-back.ts';
import { useChange } from '../components/toasts.tsx';
import { type Language, useStrings } from '../strings/use-strings.ts';
import { type PaletteChoice, usePalette } from '../styles/use-palette.ts';
import { CommandPalette } from './command-palette.tsx';
import styles from './frame.module.css';
import { LibraryBanner } from './library-banner.tsx';
import { Navigation } from './navigation.tsx';
import { FirstStart, PageOf, usePagesAhead } from './pages.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { CollectingContext, useCollectState } from './use-collecting.ts';
import { useNotices } from './use-notices.ts';

type Overlay = 'commands' | 'help' | null;

/** What is around every page: navigation, banner, palette of commands, and what is true on all of them. */
export function Frame({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const s = useStrings();
  const [palette, choosePalette] = usePalette();
  const [overlay, setOverlay] = useState<Overlay>(null);
  const address = useAddress();
  const { page } = address;
  useEffect(() => rememberAddress(address), [address]);
  const collecting = useCollectState();
  useNotices();
  usePagesAhead();
  useFrameCommands({ setOverlay, choosePalette, onLanguage, collect: collecting.toggle });
  return (
    <CollectingContext value={collecting}>
      {/* No link: the hash is the address of a view, and a jump to #main would leave it. */}
      <button type="button" className={styles.skip} onClick={focusMain}>
        {s.nav.skip}
      </button>
      <div className={styles.frame}>
        <Navigation
          palette={palette}
          onPalette={choosePalette}
          onLanguage={onLanguage}
          onOverlay={(next) => setOverlay(next)}
        />
        <div className={styles.content}>
          <LibraryBanner />
          <main id="main" className={styles.main} tabIndex={-1}>
            <ErrorBoundary key={page}>
              <Suspense fallback={null}>
                <Page />
              </Suspense>
            </ErrorBoundary>
          </main>
        </div>
      </div>
      {overlay === 'commands' && <CommandPalette onClose={() => setOverlay(null)} />}
      {overlay === 'help' && <ShortcutHelp onClose={() => setOverlay(null)} />}
    </CollectingContext>
  );
}

function Page() {
  const address = useAddress();
  const info = useChannel('library.info', {});
  if (
    info.value &&
    info.value.counts.sources === 0 &&
    info.value.counts.articles === 0 &&
    address.page === 'inbox'
  ) {
    return <FirstStart />;
  }
  return <PageOf address={address} />;
}

function useFrameCommands(props: {
  readonly setOverlay: (overlay: Overlay) => void;
  readonly choosePalette: (choice: PaletteChoice) => void;
  readonly onLanguage: (language: Language) => void;
  readonly collect: () => void;
}): void {
  const { undo } = useChange();
  const here = useAddress();
  const carryTo = (address: Address): void => goTo(carryAlong(address, here));
  useCommands({
    'go.inbox': () => goTo(inboxAddress),
    'go.timeline': () => carryTo(timelineAddress),
    'go.measures': () => carryTo(measuresAddress),
    'go.actors': () => carryTo(actorsAddress),
    'go.share': () => carryTo(shareAddress),
    'go.sources': () => goTo({ page: 'sources' }),
    'go.vocabulary': () => goTo(termsAddress),
    'library.collect': props.collect,
    'library.undo': undo,
    'view.commands': () => props.setOverlay('commands'),
    'view.help': () => props.setOverlay('help'),
    'view.light': () => props.choosePalette('light'),
    'view.dark': () => props.choosePalette('dark'),
    'view.system': () => props.choosePalette('system'),
    'view.english': () => props.onLanguage('en'),
    'view.turkish': () => props.onLanguage('tr'),
  });
}
