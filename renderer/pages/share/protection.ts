import type { RequestOf } from '../../../shared/contract/channels.ts';
import type { ExportFormat } from '../../../shared/model/export-profile.ts';

/**
 * Whether a package is signed, and the passphrase that is being typed for it. It lives in the screen alone: not in the address, not
 * in a profile, and not in a question whose answer is kept.
 */
export type Protection = {
  readonly sign: boolean;
  readonly encrypt: boolean;
  readonly passphrase: string;
  readonly again: string;
};

export const noProtection: Protection = { sign: false, encrypt: false, passphrase: '', again: '' };

/** Fewer characters are refused by the engine. */
const leastCharacters = 8;

export type ProtectionFlaw = 'missing' | 'tooShort' | 'different';

/** What keeps a package from being encrypted so; null where nothing does. */
export function protectionFlaw({ encrypt, passphrase, again }: Protection): ProtectionFlaw | null {
  if (!encrypt) return null;
  if (passphrase === '') return 'missing';
  if (passphrase.length < leastCharacters) return 'tooShort';
  return passphrase === again ? null : 'different';
}

/** As the engine wants it; formats that cannot be protected ask for nothing. */
export const protectionRequest = (
  format: ExportFormat,
  { sign, encrypt, passphrase }: Protection,
): Pick<RequestOf<'exports.start'>, 'sign' | 'passphrase'> =>
  format === 'native' ? { sign, ...(encrypt && { passphrase }) } : {};
