import { Inflate } from 'fflate';
import { AppError } from '../model/app-error.ts';
import { crc32Of } from './crc-32.ts';
import { documentRefusal } from './read-document.ts';

export const zipLimits = {
  /** Of all entries together, unpacked. */
  bytes: 512 * 1024 * 1024,
  /** How many times larger than packed an entry may be: texts of records are below 40. */
  ratio: 200,
  entries: 16,
} as const;

const signatures = { directoryEnd: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;

type Entry = {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

export const isZip = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === signatures.local;

/**
 * The entries of a zip in memory, nothing on disk. Only the names that are expected are read, each once; anything else about the
 * zip that is out of the ordinary refuses all of it in a sentence.
 */
export function readZip(
  bytes: Uint8Array,
  isExpected: (name: string) => boolean,
  most: number = zipLimits.entries,
): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const taken: Span[] = [];
  let total = 0;
  for (const entry of entriesOf(bytes, most)) {
    const { name, size, packed } = entry;
    const shown = JSON.stringify(name.slice(0, 100));
    if (!isExpected(name)) throw refusal(`it holds ${shown}, which no package has`);
    if (found.has(name)) throw refusal(`it holds ${shown} twice`);
    if ((entry.flags & 1) !== 0) throw refusal(`${shown} in it is encrypted by the zip program`);
    total += size;
    if (total > zipLimits.bytes || size > Math.max(packed, 1) * zipLimits.ratio + 1024)
      throw documentRefusal(
        'package',
        `${shown} in it would unpack to more than any package holds`,
        'FILE_TOO_LARGE',
      );
    const span = spanOf(entry, bytes, shown);
    if (taken.some(({ start, end }) => span.start < end && start < span.end))
      throw refusal(`${shown} in it shares its bytes with another entry`);
    taken.push(span);
    found.set(name, unpack(entry, bytes.subarray(span.from, span.end), shown));
  }
  return found;
}

/** Where an entry stands in a zip: its head, then from where on its content. */
type Span = { readonly start: number; readonly from: number; readonly end: number };

/** Whether an entry of that name stands in the list of contents; one that is damaged is for whoever reads it to refuse. */
export function holdsEntry(bytes: Uint8Array, wanted: string): boolean {
  if (!isZip(bytes)) return false;
  try {
    return entriesOf(bytes, mostLooked).some(({ name }) => name === wanted);
  } catch (thrown) {
    if (thrown instanceof AppError) return false;
    throw thrown;
  }
}
const mostLooked = 100;

const refusal = (what: string): AppError => documentRefusal('package', what);

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function entriesOf(bytes: Uint8Array, most: number): Entry[] {
  const view = viewOf(bytes);
  const end = directoryEnd(view);
  if (end === null) throw refusal('its list of contents is missing, so it was cut off or is no zip');
  const count = view.getUint16(end + 10, true);
  if (count > most) throw refusal(`it holds ${count} entries`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== signatures.entry)
      throw refusal('its list of contents is damaged');
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const nameEnd = at + 46 + (nameLength ?? 0);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** It stands at the end, before a comment of at most 64 KiB. */
function directoryEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === signatures.directoryEnd) return at;
  }
  return null;
}

/** The head before the content must be that of the same entry. */
function spanOf({ name, offset, packed }: Entry, bytes: Uint8Array, shown: string): Span {
  const view = viewOf(bytes);
  const strange = refusal(`${shown} in it is not where its list of contents says`);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signatures.local) throw strange;
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  if (new TextDecoder().decode(bytes.subarray(offset + 30, nameEnd)) !== name) throw strange;
  const from = nameEnd + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) throw refusal(`${shown} in it is cut off`);
  return { start: offset, from, end: from + packed };
}

function unpack({ size, method, sum }: Entry, content: Uint8Array, shown: string): Uint8Array {
  const unpacked = method === 0 ? content : method === 8 ? inflate(content, size, shown) : null;
  if (unpacked === null) throw refusal(`${shown} in it is packed in a way that no package uses`);
  if (unpacked.length !== size) throw refusal(`${shown} in it is not as long as it says`);
  if (crc32Of(unpacked) !== sum) throw refusal(`${shown} in it was damaged on the way`);
  return unpacked;
}

/** Stops as soon as more comes out than the list of contents promised. */
function inflate(content: Uint8Array, size: number, shown: string): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) throw refusal(`${shown} in it unpacks to more than it says`);
    whole.set(piece, filled);
    filled += piece.length;
  });
  try {
    const step = 64 * 1024;
    for (let at = 0; at === 0 || at < content.length; at += step) {
      stream.push(content.subarray(at, at + step), at + step >= content.length);
    }
  } catch (thrown) {
    throw thrown instanceof AppError ? thrown : refusal(`${shown} in it is damaged`);
  }
  return whole.subarray(0, filled);
}
