/**
 * UUIDs that are made of a name (RFC 9562, version 5), in a file that runs wherever JavaScript does. An export of a ledger makes
 * hundreds of thousands of short ones. That SHA-1 can be forged does no harm: it names, and protects nothing.
 */
export function uuidV5(name: string, namespace: Uint8Array): string {
  sha1(written(name, namespace));
  const first = at(state, 0);
  const second = (at(state, 1) & 0xffff0fff) | 0x5000;
  const third = (at(state, 2) & 0x3fffffff) | 0x80000000;
  const fourth = at(state, 3);
  return (
    `${hex(first, 24)}${hex(first, 16)}${hex(first, 8)}${hex(first, 0)}-` +
    `${hex(second, 24)}${hex(second, 16)}-${hex(second, 8)}${hex(second, 0)}-` +
    `${hex(third, 24)}${hex(third, 16)}-${hex(third, 8)}${hex(third, 0)}` +
    `${hex(fourth, 24)}${hex(fourth, 16)}${hex(fourth, 8)}${hex(fourth, 0)}`
  );
}

/** The namespace of RFC 9562 for addresses. */
export const ofAddresses = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** The sixteen bytes that a UUID writes. */
export function uuidBytes(uuid: string): Uint8Array {
  const hex = uuid.replaceAll('-', '');
  return Uint8Array.from({ length: 16 }, (_, n) => Number.parseInt(hex.slice(n * 2, n * 2 + 2), 16));
}

const encoder = new TextEncoder();
const blockBytes = 64;
/** What follows a message: a mark, and its length in bits. */
const endBytes = 9;

// One hash is made at a time, and what one needs serves for the next.
let bytes = new Uint8Array(1024);
let view = new DataView(bytes.buffer);
const schedule = new Int32Array(80);
const state = new Int32Array(5);
const begun = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);

// Every index below is within its list.
const at = (list: Int32Array, index: number): number => list[index] as number;
const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const hex = (word: number, from: number): string => pairs[(word >>> from) & 0xff] as string;

/** Writes what is hashed to the beginning of `bytes`: how long it is. */
function written(name: string, namespace: Uint8Array): number {
  const most = namespace.length + name.length * 3 + endBytes + blockBytes;
  if (most > bytes.length) {
    bytes = new Uint8Array(most);
    view = new DataView(bytes.buffer);
  }
  bytes.set(namespace);
  for (let n = 0; n < name.length; n += 1) {
    const code = name.charCodeAt(n);
    if (code > 0x7f) return encoded(name, namespace.length);
    bytes[namespace.length + n] = code;
  }
  return namespace.length + name.length;
}

/** A name that is not of ASCII alone. */
function encoded(name: string, from: number): number {
  const text = encoder.encode(name);
  bytes.set(text, from);
  return from + text.length;
}

/** Leaves the hash of so many of the `bytes` in `state`. */
function sha1(length: number): void {
  const end = Math.ceil((length + endBytes) / blockBytes) * blockBytes;
  bytes.fill(0, length, end);
  bytes[length] = 0x80;
  view.setBigUint64(end - 8, BigInt(length * 8));
  state.set(begun);
  for (let from = 0; from < end; from += blockBytes) compress(from);
}

function compress(from: number): void {
  const w = schedule;
  for (let n = 0; n < 16; n += 1) w[n] = view.getInt32(from + n * 4);
  for (let n = 16; n < 80; n += 1)
    w[n] = turned(at(w, n - 3) ^ at(w, n - 8) ^ at(w, n - 14) ^ at(w, n - 16), 1);
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  for (let n = 0; n < 80; n += 1) {
    const mixed = n < 20 ? (b & c) | (~b & d) : n < 40 || n >= 60 ? b ^ c ^ d : (b & c) | (b & d) | (c & d);
    // The square roots of 2, 3, 5 and 10.
    const root = n < 20 ? 0x5a827999 : n < 40 ? 0x6ed9eba1 : n < 60 ? 0x8f1bbcdc : 0xca62c1d6;
    const next = (turned(a, 5) + mixed + e + root + at(w, n)) | 0;
    e = d;
    d = c;
    c = turned(b, 30);
    b = a;
    a = next;
  }
  state[0] = at(state, 0) + a;
  state[1] = at(state, 1) + b;
  state[2] = at(state, 2) + c;
  state[3] = at(state, 3) + d;
  state[4] = at(state, 4) + e;
}
