import { useRef } from 'react';
import { useCommands } from '../commands/use-commands.tsx';
import { Icon } from './icon.tsx';
import { KeyCap } from './key-cap.tsx';
import styles from './list-search.module.css';

/** The search at the head of a list, which its key reaches from anywhere on the page. */
export function ListSearch(props: {
  readonly label: string;
  readonly help?: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  useCommands({ 'list.search': () => input.current?.focus() });
  return (
    <search className={styles.search}>
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        value={props.text}
        aria-label={props.label}
        placeholder={props.label}
        title={props.help}
        spellCheck={false}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
        }}
      />
      <KeyCap name="/" />
    </search>
  );
}
