import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { formatAddress, noFilter } from '../address/address.ts';
import { pastedAddress } from '../address/pasted-address.ts';
import { goTo } from '../address/use-address.ts';
import { commands } from '../commands/commands.ts';
import { onMac, shownKey } from '../commands/key-of.ts';
import { useRegistry } from '../commands/use-commands.tsx';
import { Icon } from '../components/icon.tsx';
import menu from '../components/menu.module.css';
import { useStrings } from '../strings/use-strings.ts';
import { useVocabulary } from '../vocabulary/use-vocabulary.ts';
import styles from './command-palette.module.css';

type Entry = {
  readonly id: string;
  readonly label: string;
  readonly key: string;
  /** What it is found by, where that is not what it is called. */
  readonly found?: string;
  readonly run: () => void;
};

/** The place that an address leads to, where one was pasted instead of a name. */
function usePasted(text: string): readonly Entry[] {
  const s = useStrings();
  const address = pastedAddress(text);
  if (address === null) return [];
  const label = s.commands.openPasted(formatAddress(address));
  return [{ id: 'pasted', label, key: '', found: text, run: () => goTo(address) }];
}

/** The commands that do something here, and every actor and theme as a jump to its articles. */
function useEntries(): { readonly commands: readonly Entry[]; readonly filters: readonly Entry[] } {
  const s = useStrings();
  const registry = useRegistry();
  const vocabulary = useVocabulary();
  const here = commands.flatMap((command): Entry[] => {
    const run = registry.find(command.id);
    const [key] = command.keys;
    if (!run || command.id === 'view.commands') return [];
    return [
      { id: command.id, label: s.commands.names[command.id], key: key ? shownKey(key, onMac()) : '', run },
    ];
  });
  const themes = vocabulary.themes.map(({ id, label }) => ({
    id: `theme:${id}`,
    label: s.commands.filterTheme(label),
    key: '',
    run: () => goTo({ page: 'inbox', article: null, filter: { ...noFilter, themes: [id] } }),
  }));
  const actors = vocabulary.actors.map(({ id, label }) => ({
    id: `actor:${id}`,
    label: s.commands.filterActor(label),
    key: '',
    run: () => goTo({ page: 'inbox', article: null, filter: { ...noFilter, actors: [id] } }),
  }));
  return { commands: here, filters: [...themes, ...actors] };
}

export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const s = useStrings();
  const [text, setText] = useState('');
  const pasted = usePasted(text);
  const entries = useEntries();
  const { contains } = useFilter({ sensitivity: 'base' });
  const run = (key: string): void => {
    onClose();
    const entry = [...pasted, ...entries.commands, ...entries.filters].find(({ id }) => id === key);
    // After the palette gave the focus back, so that a command may move it.
    if (entry) requestAnimationFrame(() => entry.run());
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => open || onClose()}
      className={styles.veil ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={s.commands.title} className={styles.dialog ?? ''}>
          <Autocomplete filter={contains} inputValue={text} onInputChange={setText}>
            <SearchField aria-label={s.commands.placeholder} autoFocus className={styles.search ?? ''}>
              <Icon name="search" size={18} />
              <Input className={styles.input ?? ''} placeholder={s.commands.placeholder} />
            </SearchField>
            <Menu
              className={styles.menu ?? ''}
              aria-label={s.commands.title}
              onAction={(key) => run(String(key))}
              renderEmptyState={() => <p className={styles.empty}>{s.commands.empty}</p>}
            >
              {pasted.length > 0 && <Section title={s.commands.pasted} entries={pasted} />}
              <Section title={s.commands.title} entries={entries.commands} />
              <Section title={s.commands.groups.filter} entries={entries.filters} />
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Section({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  return (
    <MenuSection className={menu.section ?? ''}>
      <Header className={menu.header ?? ''}>{title}</Header>
      {entries.map((entry) => (
        <MenuItem
          key={entry.id}
          id={entry.id}
          textValue={entry.found ?? entry.label}
          className={`${menu.item} ${styles.item}`}
        >
          <span>{entry.label}</span>
          {entry.key && <kbd>{entry.key}</kbd>}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
