import type { ImportSignature } from '../../../shared/contract/import-channels.ts';
import type { Incoming } from '../../../shared/exchange/incoming.ts';
import type { Library } from '../library/library.ts';

/** So many digits are read aloud and compared; the history keeps all of them. */
const shownDigits = 16;

/** Who signed what comes in, and whether imports that were taken from the same library bore that key. */
export async function signatureOf(
  { signedBy, from }: Pick<Incoming, 'signedBy' | 'from'>,
  library: Pick<Library, 'newestFirst'>,
): Promise<ImportSignature> {
  const seen = from.library === null ? new Set<string>() : await keysOf(from.library, library);
  if (signedBy === undefined)
    return { fingerprint: null, standing: seen.size === 0 ? 'unsigned' : 'missing' };
  const standing = seen.has(signedBy) ? 'known' : seen.size === 0 ? 'first' : 'other';
  return { fingerprint: signedBy.slice(0, shownDigits), standing };
}

async function keysOf(origin: string, { newestFirst }: Pick<Library, 'newestFirst'>): Promise<Set<string>> {
  const keys = new Set<string>();
  for await (const { imported } of newestFirst()) {
    if (imported?.library === origin && imported.signedBy !== undefined) keys.add(imported.signedBy);
  }
  return keys;
}
