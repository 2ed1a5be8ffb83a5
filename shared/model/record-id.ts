import { z } from 'zod';
import { type Instant, instantOf } from './instant.ts';

/** Ids of records are UUIDv7 (RFC 9562): stable, sortable by the time of making, never derived from a title. */
export const recordId = z.uuidv7();
export type RecordId = z.infer<typeof recordId>;

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Builds a UUIDv7 from a time in milliseconds and ten random bytes, both given by the caller. */
export function uuidV7(milliseconds: number, random: Uint8Array): RecordId {
  const time = Math.max(0, Math.trunc(milliseconds)).toString(16).padStart(12, '0').slice(-12);
  const bytes = new Uint8Array(10);
  bytes.set(random.subarray(0, 10));
  bytes[0] = 0x70 | ((bytes[0] ?? 0) & 0x0f);
  bytes[2] = 0x80 | ((bytes[2] ?? 0) & 0x3f);
  const tail = hex(bytes);
  return `${time.slice(0, 8)}-${time.slice(8)}-${tail.slice(0, 4)}-${tail.slice(4, 8)}-${tail.slice(8)}`;
}

/** The end of the last year that a date can name; an id may hold any time. */
const lastMoment = Date.UTC(9999, 11, 31);

/** When a record was made, in milliseconds since 1970: the first 48 bits of its id. */
export const madeMoment = (id: RecordId): number =>
  Math.min(Number.parseInt(id.slice(0, 8), 16) * 0x1_0000 + Number.parseInt(id.slice(9, 13), 16), lastMoment);

export const madeAt = (id: RecordId): Instant => instantOf(madeMoment(id));
