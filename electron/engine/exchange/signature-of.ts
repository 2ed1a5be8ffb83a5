import type { ImportSignature } from '../../../shared/contract/import-channels.ts';
import type { Incoming } from '../../../shared/exchange/incoming.ts';
import type { HistoryReader } from '../history/history-reader.ts';
import type { Library } from '../library/library.ts';

/** Who signed what comes in, and whether the library that it comes from is known by that key. */
export function signatureOf(
  { signedBy, from }: Pick<Incoming, 'signedBy' | 'from'>,
  own: string | null,
  library: Pick<Library, 'id' | 'records'>,
  { signersOf }: Pick<HistoryReader, 'signersOf'>,
): ImportSignature {
  const remembered = [...library.records('key').values()];
  const seen = new Set(from.library === null ? [] : signersOf(from.library));
  for (const each of remembered) if (each.library === from.library && from.library) seen.add(each.key);
  if (signedBy === undefined)
    return { key: null, name: null, standing: seen.size === 0 ? 'unsigned' : 'missing' };
  if (signedBy === own && from.library === library.id) return { key: signedBy, name: null, standing: 'own' };
  const name = remembered.find(({ key }) => key === signedBy)?.name ?? null;
  return { key: signedBy, name, standing: standingOf(signedBy, name, seen) };
}

function standingOf(
  key: string,
  name: string | null,
  seen: ReadonlySet<string>,
): ImportSignature['standing'] {
  if (seen.has(key)) return 'known';
  if (seen.size > 0) return 'other';
  return name === null ? 'first' : 'known';
}
