import { type ReactNode, useId, useRef, useState } from 'react';
import {
  Button as AriaButton,
  Dialog as AriaDialog,
  Autocomplete,
  DialogTrigger,
  Input,
  Menu,
  MenuItem,
  Popover,
  SearchField,
} from 'react-aria-components';
import fields from '../../components/field.module.css';
import { Icon } from '../../components/icon.tsx';
import menu from '../../components/menu.module.css';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './picker.module.css';

export type Pick = {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  /** How it is shown where it is chosen; its name where that is left out. */
  readonly shown?: ReactNode;
};

type Props = {
  readonly label: string;
  readonly add: string;
  readonly chosen: readonly Pick[];
  /** What a person means by what they typed, the best first. */
  readonly find: (typed: string) => readonly Pick[];
  readonly error: string | undefined;
  readonly onAdd: (key: string) => void;
  readonly onRemove: (key: string) => void;
};

/** Several things chosen by name: each with a button that takes it away, and one that adds another. */
export function Picker({ label, add, chosen, find, error, onAdd, onRemove }: Props) {
  const s = useStrings();
  const id = useId();
  const last = useRef<HTMLLIElement>(null);
  const remove = (key: string): void => {
    onRemove(key);
    // The button that was pressed goes away with what it removes.
    last.current?.querySelector('button')?.focus();
  };
  return (
    <fieldset className={styles.picker}>
      <legend>{label}</legend>
      <ul className={styles.chosen}>
        {chosen.map(({ key, name, shown }) => (
          <li key={key}>
            {shown ?? <Untrusted text={name} />}
            <button type="button" aria-label={s.rules.removePicked(name)} onClick={() => remove(key)}>
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
        <li ref={last}>
          <AddOne
            label={`${add}: ${label}`}
            words={add}
            error={error === undefined ? undefined : `${id}-error`}
            find={(typed) => find(typed).filter(({ key }) => !chosen.some((one) => one.key === key))}
            onAdd={onAdd}
          />
        </li>
      </ul>
      {error && (
        <p id={`${id}-error`} className={fields.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

const mostFound = 50;

function AddOne(props: {
  readonly label: string;
  readonly words: string;
  readonly error: string | undefined;
  readonly find: Props['find'];
  readonly onAdd: Props['onAdd'];
}) {
  const s = useStrings();
  const { label, words, error, find, onAdd } = props;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const found = open ? find(typed).slice(0, mostFound) : [];
  const toggle = (next: boolean): void => {
    setOpen(next);
    setTyped('');
  };
  return (
    <DialogTrigger isOpen={open} onOpenChange={toggle}>
      <AriaButton
        className={styles.add ?? ''}
        aria-label={label}
        data-invalid={error}
        {...(error !== undefined && { 'aria-describedby': error })}
      >
        <Icon name="plus" size={14} /> {words}
      </AriaButton>
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <AriaDialog className={styles.dialog ?? ''} aria-label={label}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField className={styles.search ?? ''} aria-label={label} autoFocus>
              <Icon name="search" />
              <Input className={styles.input ?? ''} placeholder={words} />
            </SearchField>
            <Menu
              className={styles.menu ?? ''}
              aria-label={label}
              onAction={(key) => {
                onAdd(String(key));
                toggle(false);
              }}
              renderEmptyState={() => <p className={styles.none}>{s.rules.noPick}</p>}
            >
              {found.map(({ key, name, note }) => (
                <MenuItem key={key} id={key} textValue={name} className={`${menu.item} ${styles.item}`}>
                  <span>
                    <Untrusted text={name} />
                  </span>
                  <small>{note}</small>
                </MenuItem>
              ))}
            </Menu>
          </Autocomplete>
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  );
}
