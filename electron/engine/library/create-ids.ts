import { type RecordId, uuidV7 } from '../../../shared/model/record-id.ts';

/**
 * Makes ids whose order is that of their making, within one millisecond, too (RFC 9562, section 6.2, method 2): records are
 * kept in the order of their ids, and a batch makes thousands at once.
 */
export function createIds(now: () => number, randomBytes: (count: number) => Uint8Array): () => RecordId {
  let moment = Number.NaN;
  let tail: Uint8Array = new Uint8Array(10);
  return () => {
    const at = now();
    tail = at === moment && addOne(tail) ? tail : Uint8Array.from(randomBytes(10));
    moment = at;
    return uuidV7(at, tail);
  };
}

/** Of the ten random bytes the last seven stand in an id whole. False where they are used up. */
function addOne(bytes: Uint8Array): boolean {
  for (let index = 9; index >= 3; index -= 1) {
    const next = ((bytes[index] ?? 0) + 1) % 256;
    bytes[index] = next;
    if (next !== 0) return true;
  }
  return false;
}
