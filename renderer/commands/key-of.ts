type Pressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** A key press in the words of the command table, or null where it belongs to the system. */
export function keyOf(event: Pressed): string | null {
  if (event.altKey || event.key === 'Dead' || event.key === 'Unidentified') return null;
  return event.ctrlKey || event.metaKey ? `mod+${event.key.toLowerCase()}` : event.key;
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
  if (letter !== key) return `${mac ? '⌘' : 'Ctrl '}${letter.toUpperCase()}`;
  if (/^[A-Z]$/.test(key)) return `⇧${key}`;
  return key
    .split(' ')
    .map((part) => signs[part] ?? part)
    .join(' ');
}

export const onMac = (): boolean => navigator.platform.startsWith('Mac');
