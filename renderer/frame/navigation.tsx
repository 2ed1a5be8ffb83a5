import {
  Button as AriaButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { actorsAddress } from '../address/actors-address.ts';
import { type Address, formatAddress, inboxAddress, timelineAddress } from '../address/address.ts';
import { carryAlong } from '../address/carry-along.ts';
import { measuresAddress } from '../address/measures-address.ts';
import { shareAddress } from '../address/share-address.ts';
import { useAddress } from '../address/use-address.ts';
import { termsAddress } from '../address/vocabulary-address.ts';
import { Icon, type IconName } from '../components/icon.tsx';
import menu from '../components/menu.module.css';
import type { Strings } from '../strings/en.ts';
import { isLanguage, type Language, languages, useStrings } from '../strings/use-strings.ts';
import { type PaletteChoice, paletteChoices } from '../styles/use-palette.ts';
import { CollectButton } from './collect-button.tsx';
import styles from './navigation.module.css';

type Place = {
  readonly name: Exclude<keyof Strings['nav'], 'label' | 'skip'>;
  readonly icon: IconName;
  readonly address: Address;
  readonly pages: readonly Address['page'][];
};

const places: readonly Place[] = [
  { name: 'inbox', icon: 'inbox', address: inboxAddress, pages: ['inbox', 'proposal'] },
  { name: 'timeline', icon: 'timeline', address: timelineAddress, pages: ['timeline', 'incident'] },
  { name: 'measures', icon: 'measures', address: measuresAddress, pages: ['measures'] },
  { name: 'actors', icon: 'actors', address: actorsAddress, pages: ['actors'] },
  { name: 'share', icon: 'share', address: shareAddress, pages: ['share'] },
  { name: 'sources', icon: 'sources', address: { page: 'sources' }, pages: ['sources'] },
  { name: 'vocabulary', icon: 'vocabulary', address: termsAddress, pages: ['vocabulary'] },
];

type Props = {
  readonly palette: PaletteChoice;
  readonly onPalette: (choice: PaletteChoice) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onOverlay: (overlay: 'commands' | 'help') => void;
};

export function Navigation(props: Props) {
  const s = useStrings();
  const here = useAddress();
  return (
    <nav className={styles.nav} aria-label={s.nav.label}>
      <svg className={styles.mark} aria-hidden="true" viewBox="0 0 32 32" width="30" height="30">
        <path d="M4 12h11l3 8h10" />
        <path d="M4 20h8M20.500 12H28" data-faint="" />
      </svg>
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={place.name}>
            <a
              className={styles.place}
              href={formatAddress(carryAlong(place.address, here))}
              aria-current={place.pages.includes(here.page) ? 'page' : undefined}
            >
              <Icon name={place.icon} size={20} />
              <span>{s.nav[place.name]}</span>
            </a>
          </li>
        ))}
      </ul>
      <CollectButton />
      <SettingsMenu {...props} />
    </nav>
  );
}

function SettingsMenu({ palette, onPalette, onLanguage, onOverlay }: Props) {
  const s = useStrings();
  const act = (key: string): void => {
    const choice = paletteChoices.find((one) => one === key);
    if (choice) onPalette(choice);
    else if (isLanguage(key)) onLanguage(key);
    else onOverlay(key === 'help' ? 'help' : 'commands');
  };
  return (
    <MenuTrigger>
      <AriaButton className={styles.settings ?? ''} aria-label={s.menu.label}>
        <Icon name="gear" size={20} />
      </AriaButton>
      <Popover placement="right bottom" className={styles.popover ?? ''}>
        <Menu className={styles.menu ?? ''} onAction={(key) => act(String(key))}>
          <MenuSection selectionMode="single" selectedKeys={[palette]} className={menu.section ?? ''}>
            <Header className={menu.header ?? ''}>{s.menu.appearance}</Header>
            {paletteChoices.map((choice) => (
              <Item key={choice} id={choice} label={s.menu[choice]} />
            ))}
          </MenuSection>
          <MenuSection selectionMode="single" selectedKeys={[s.locale]} className={menu.section ?? ''}>
            <Header className={menu.header ?? ''}>{s.menu.language}</Header>
            {Object.entries(languages).map(([id, language]) => (
              <Item key={id} id={id} label={language.languageName} />
            ))}
          </MenuSection>
          <MenuSection className={menu.section ?? ''} aria-label={s.menu.help}>
            <Item id="commands" label={s.menu.commands} />
            <Item id="help" label={s.menu.help} />
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Item({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <MenuItem id={id} textValue={label} className={menu.item ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={styles.tick}>{isSelected && <Icon name="check" size={14} />}</span>
          {label}
        </>
      )}
    </MenuItem>
  );
}
