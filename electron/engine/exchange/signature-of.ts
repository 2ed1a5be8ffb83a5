import type { ImportSignature } from '../../../shared/contract/import-channels.ts';
import type { Incoming } from '../../../shared/exchange/incoming.ts';
import type { HistoryReader } from '../history/history-reader.ts';
import type { Library } from '../library/library.ts';

type Known = {
  /** The key of this library; null where it has none yet. */
  readonly own: string | null;
  readonly library: Pick<Library, 'id' | 'records'>;
  readonly signersOf: HistoryReader['signersOf'];
};

/** Who signed what comes in, and whether the library that it comes from is known by that key. */
export function signatureOf(
  { signedBy, from }: Pick<Incoming, 'signedBy' | 'from'>,
  { own, library, signersOf }: Known,
): ImportSignature {
  const remembered = [...library.records('key').values()];
  const isHere = from.library === library.id;
  const expected = from.library === null ? [] : keysOf(from.library, remembered, signersOf(from.library));
  if (signedBy === undefined)
    return { key: null, name: null, standing: expected.length === 0 ? 'unsigned' : 'missing' };
  if (signedBy === own && isHere) return { key: signedBy, name: null, standing: 'own' };
  const name = remembered.find(({ key }) => key === signedBy)?.name ?? null;
  const known = isHere && own !== null ? [own, ...expected] : expected;
  return { key: signedBy, name, standing: standingOf(signedBy, name, known) };
}

type Remembered = { readonly key: string; readonly library: string | null };

/**
 * By which keys a library is known: those that a person remembered as its own, or else the one that signed what was first taken from
 * it. That somebody took what another key had signed makes that one no better, unless they remembered whose it is.
 */
function keysOf(origin: string, remembered: readonly Remembered[], taken: readonly string[]): string[] {
  const told = remembered.flatMap(({ key, library }) => (library === origin ? [key] : []));
  if (told.length > 0) return told;
  return taken.filter((key, place) => place === 0 || remembered.some((each) => each.key === key));
}

function standingOf(key: string, name: string | null, known: readonly string[]): ImportSignature['standing'] {
  if (known.includes(key)) return 'known';
  if (known.length > 0) return 'other';
  return name === null ? 'first' : 'known';
}
