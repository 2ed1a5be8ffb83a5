import { uuidV7 } from '../model/record-id.ts';
import { mappingMade, stixId } from './stix-object.ts';
import { uuidBytes } from './uuid-v5.ts';

/**
 * The id of a record that is made from something elsewhere: always the same, so that what is read again is known again. It bears
 * the moment of this mapping, for no clock is asked.
 */
export function foreignId(...key: readonly string[]): string {
  const digest = uuidBytes(stixId('foreign', ...key).slice('foreign--'.length));
  return uuidV7(Date.parse(mappingMade), Uint8Array.of(...digest.slice(0, 6), ...digest.slice(9, 13)));
}
