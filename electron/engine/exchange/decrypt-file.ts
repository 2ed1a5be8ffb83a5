import { Decrypter } from 'age-encryption';
import type { ForeignFile } from '../../../shared/exchange/readers.ts';
import { AppError, type ErrorCode } from '../../../shared/model/app-error.ts';

/**
 * The binary logarithm of how often scrypt mixes: what age itself takes. More is refused, for each step doubles time and memory,
 * of which this takes 256 MB, and whoever made the file says how much it is.
 */
export const workFactor = 18;

/** The beginning of a file that opens with a passphrase: nothing else can stand beside that. */
const forPassphrase = /^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} ([1-9]\d{0,3})\n/;

/** What an encrypted file holds; an AppError in one sentence where the passphrase does not open it. */
export async function decryptFile({ name, bytes }: ForeignFile, passphrase: string): Promise<ForeignFile> {
  const factor = forPassphrase.exec(Buffer.from(bytes.subarray(0, 100)).toString('latin1'))?.[1];
  if (factor === undefined) throw refusal(name, 'it is encrypted in another way than with a passphrase');
  if (Number(factor) > workFactor)
    throw refusal(name, `opening it would take more work (2^${factor}) than any package asks for`);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return { name: name.replace(/\.age$/i, ''), bytes: await decrypter.decrypt(bytes) };
  } catch {
    const why = 'the passphrase is another one, or the file was damaged or changed on the way';
    throw refusal(name, why, 'WRONG_PASSPHRASE');
  }
}

const refusal = (
  name: string,
  why: string,
  code: Extract<ErrorCode, 'UNREADABLE_FILE' | 'WRONG_PASSPHRASE'> = 'UNREADABLE_FILE',
): AppError => new AppError(code, `${name} was not opened: ${why}. Nothing was changed.`);
