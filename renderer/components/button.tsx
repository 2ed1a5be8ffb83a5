import type { ButtonHTMLAttributes } from 'react';
import { onMac, shownKey, spokenKey } from '../commands/key-of.ts';
import styles from './button.module.css';
import { Icon, type IconName } from './icon.tsx';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'link' | 'danger';
  readonly icon?: IconName;
  /** The words are read out but not shown: for bars with little room. A tooltip shows them. */
  readonly iconOnly?: boolean;
  readonly label: string;
  /** The key that does the same, shown in the tooltip. */
  readonly shortcut?: string;
};

/** One that does nothing for a while keeps the focus that it has, so that the keyboard does not lose its place. */
export function Button({
  look = 'plain',
  icon,
  iconOnly = false,
  label,
  shortcut,
  disabled = false,
  onClick,
  ...rest
}: Props) {
  const hint = shortcut ? `${label} (${shownKey(shortcut, onMac())})` : label;
  const isSubmit = rest.type === 'submit';
  return (
    <button
      type="button"
      disabled={isSubmit && disabled}
      aria-disabled={(!isSubmit && disabled) || undefined}
      onClick={disabled ? undefined : onClick}
      data-look={look}
      data-icon-only={iconOnly || undefined}
      title={iconOnly || shortcut ? hint : undefined}
      aria-label={iconOnly ? label : undefined}
      aria-keyshortcuts={shortcut && spokenKey(shortcut, onMac())}
      {...rest}
      className={styles.button}
    >
      {icon && <Icon name={icon} />}
      {!iconOnly && <span>{label}</span>}
    </button>
  );
}
