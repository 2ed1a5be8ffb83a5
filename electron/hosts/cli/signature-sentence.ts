import type { ImportSignature } from '../../../shared/contract/import-channels.ts';
import { fingerprintOf } from '../../../shared/exchange/fingerprint.ts';
import { printable } from './printable.ts';

/** What a person should know of the key of a package; null where there is nothing to know. */
export function signatureSentence({ key, name, standing }: ImportSignature): string | null {
  const fingerprint = fingerprintOf(key ?? '');
  const whose = name === null ? `the key ${fingerprint}` : `${printable(name)}, whose key is ${fingerprint}`;
  switch (standing) {
    case 'unsigned':
      return null;
    case 'own':
      return `Signed by the key of this library, ${fingerprint}.`;
    case 'first':
      return `Signed by the key ${fingerprint}, not seen before: ask its owner whether it is theirs.`;
    case 'known':
      return name === null ? `Signed by ${whose}, as an import before.` : `Signed by ${whose}.`;
    case 'other':
      return `Signed by ${whose}, which is another than this library had before: ask its owner before you take it.`;
    case 'missing':
      return 'Not signed, though an import before from the same library was: ask its owner before you take it.';
  }
}
