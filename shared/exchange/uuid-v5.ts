/**
 * UUIDs that are made of a name (RFC 9562, version 5), in a file that runs wherever JavaScript does. An export of a ledger makes
 * hundreds of thousands of short ones. That SHA-1 can be forged does no harm: it names, and protects nothing.
 */
export function uuidV5(name: string, namespace: Uint8Array): string {
  const text = encoder.encode(name);
  const bytes = new Uint8Array(namespace.length + text.length);
  bytes.set(namespace);
  bytes.set(text, namespace.length);
  const words = sha1(bytes);
  const hex = [
    at(words, 0),
    (at(words, 1) & 0xffff0fff) | 0x5000,
    (at(words, 2) & 0x3fffffff) | 0x80000000,
    at(words, 3),
  ]
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
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
// Every index below is within its list.
const at = (list: Int32Array | Uint8Array, index: number): number => list[index] as number;
const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

function sha1(bytes: Uint8Array): Int32Array {
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / blockBytes) * blockBytes);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length * 8));
  const schedule = new Int32Array(80);
  for (let from = 0; from < padded.length; from += blockBytes) compress(state, schedule, padded, from);
  return state;
}

function compress(state: Int32Array, w: Int32Array, bytes: Uint8Array, from: number): void {
  for (let n = 0; n < 16; n += 1) {
    const byte = from + n * 4;
    w[n] =
      (at(bytes, byte) << 24) |
      (at(bytes, byte + 1) << 16) |
      (at(bytes, byte + 2) << 8) |
      at(bytes, byte + 3);
  }
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
