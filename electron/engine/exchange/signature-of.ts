import type { ImportSignature } from '../../../shared/contract/import-channels.ts';
import type { Incoming } from '../../../shared/exchange/incoming.ts';
import type { HistoryReader } from '../history/history-reader.ts';

/** So many digits are read aloud and compared; the history keeps all of them. */
const shownDigits = 16;

/** Who signed what comes in, and whether imports that were taken from the same library bore that key. */
export function signatureOf(
  { signedBy, from }: Pick<Incoming, 'signedBy' | 'from'>,
  { signersOf }: Pick<HistoryReader, 'signersOf'>,
): ImportSignature {
  const seen = from.library === null ? new Set<string>() : signersOf(from.library);
  if (signedBy === undefined)
    return { fingerprint: null, standing: seen.size === 0 ? 'unsigned' : 'missing' };
  const standing = seen.has(signedBy) ? 'known' : seen.size === 0 ? 'first' : 'other';
  return { fingerprint: signedBy.slice(0, shownDigits), standing };
}
