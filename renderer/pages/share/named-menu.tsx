import { useRef } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import menu from '../../components/menu.module.css';

/** What else can be done with what is kept under names, the last of it to take those of others from a file. */
export function NamedMenu(props: {
  readonly label: string;
  readonly items: readonly {
    readonly id: string;
    readonly label: string;
    readonly run: () => void | Promise<void>;
  }[];
  readonly takes: string;
  readonly fileLabel: string;
  readonly onTake: (text: string) => void;
}) {
  const { label, items, takes, fileLabel, onTake } = props;
  const input = useRef<HTMLInputElement>(null);
  const all = [...items, { id: 'take', label: takes, run: () => input.current?.click() }];
  return (
    <>
      <MenuTrigger>
        <AriaButton className={menu.opener ?? ''}>{label}</AriaButton>
        <Popover className={menu.popover ?? ''}>
          <Menu
            className={menu.list ?? ''}
            aria-label={label}
            onAction={(key) => void all.find(({ id }) => id === key)?.run()}
          >
            {all.map((item) => (
              <MenuItem key={item.id} id={item.id} className={menu.item ?? ''}>
                {item.label}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <input
        ref={input}
        hidden
        type="file"
        aria-label={fileLabel}
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = ''; // the same file may be chosen again
          if (file) void file.text().then(onTake);
        }}
      />
    </>
  );
}
