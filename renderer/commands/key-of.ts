type Pressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** A key press in the words of the command table, or null where it belongs to the system. */
export function keyOf(event: Pressed): string | null {
  if (event.altKey || event.key === 'Dead' || event.key === 'Unidentified') return null;
  if (!event.ctrlKey && !event.metaKey) return event.key;
  // With Shift or Caps Lock a letter is a capital; Enter is called so in either case.
  return `mod+${event.key.length === 1 ? event.key.toLowerCase() : event.key}`;
}

const signs: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  Enter: '↵',
};

/** A key of the table as it stands on a keyboard: `mod+k` is ⌘K on a Mac and Ctrl K elsewhere. */
export function shownKey(key: string, mac: boolean): string {
  if (key === ' ') return '␣';
  const letter = key.replace(/^mod\+/, '');
  if (letter !== key) return `${mac ? '⌘' : 'Ctrl '}${signs[letter] ?? letter.toUpperCase()}`;
  if (/^[A-Z]$/.test(key)) return `⇧${key}`;
  return key
    .split(' ')
    .map((part) => signs[part] ?? part)
    .join(' ');
}

/** A key of the table as assistive technology is told of it. */
export const spokenKey = (key: string, mac: boolean): string =>
  key.replace(/^mod\+/, mac ? 'Meta+' : 'Control+');

export const onMac = (): boolean => navigator.platform.startsWith('Mac');
