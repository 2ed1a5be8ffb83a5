/** SHA-256 (FIPS 180-4) in a file that runs wherever JavaScript does; takes its input piece by piece. */
export type Sha256 = {
  readonly add: (bytes: Uint8Array) => void;
  /** In hexadecimal; nothing can be added afterwards. */
  readonly end: () => string;
};

export function sha256Of(content: string | Uint8Array): string {
  const digest = createSha256();
  digest.add(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return digest.end();
}

const blockBytes = 64;

export function createSha256(): Sha256 {
  const state = Int32Array.from(firstState);
  const schedule = new Int32Array(blockBytes);
  const waiting = new Uint8Array(blockBytes);
  let waits = 0;
  let length = 0;
  const add = (bytes: Uint8Array): void => {
    length += bytes.length;
    let at = 0;
    if (waits > 0) {
      at = Math.min(blockBytes - waits, bytes.length);
      waiting.set(bytes.subarray(0, at), waits);
      waits += at;
      if (waits < blockBytes) return;
      compress(state, schedule, waiting, 0);
    }
    for (; at + blockBytes <= bytes.length; at += blockBytes) compress(state, schedule, bytes, at);
    waiting.set(bytes.subarray(at));
    waits = bytes.length - at;
  };
  const end = (): string => {
    const bits = length * 8;
    const padding = new Uint8Array((waits < 56 ? 56 : 120) - waits);
    padding[0] = 0x80;
    add(padding);
    const tail = new Uint8Array(8);
    for (let n = 0; n < 8; n += 1) tail[7 - n] = Math.floor(bits / 256 ** n) % 256;
    add(tail);
    return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  };
  return { add, end };
}

/** The first 32 bits of the fractional part of a root of each of the first primes. */
const rootsOfPrimes = (count: number, root: number): number[] => {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    let isPrime = true;
    for (let n = 2; n * n <= candidate; n += 1) isPrime &&= candidate % n !== 0;
    if (isPrime) found.push(((candidate ** (1 / root) % 1) * 2 ** 32) | 0);
  }
  return found;
};
const firstState = rootsOfPrimes(8, 2);
const rounds = Int32Array.from(rootsOfPrimes(blockBytes, 3));

// Every index below is within its list.
const at = (list: Int32Array | Uint8Array, index: number): number => list[index] as number;
const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The rounds run over signed numbers of 32 bits, with nothing in between them that is made anew for each block. */
function compress(state: Int32Array, w: Int32Array, bytes: Uint8Array, from: number): void {
  fill(w, bytes, from);
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  let f = at(state, 5);
  let g = at(state, 6);
  let h = at(state, 7);
  for (let n = 0; n < blockBytes; n += 1) {
    const turnedE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const turnedA = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const one = (h + turnedE + ((e & f) ^ (~e & g)) + at(rounds, n) + at(w, n)) | 0;
    const two = (turnedA + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = at(state, 0) + a;
  state[1] = at(state, 1) + b;
  state[2] = at(state, 2) + c;
  state[3] = at(state, 3) + d;
  state[4] = at(state, 4) + e;
  state[5] = at(state, 5) + f;
  state[6] = at(state, 6) + g;
  state[7] = at(state, 7) + h;
}

function fill(w: Int32Array, bytes: Uint8Array, from: number): void {
  for (let n = 0; n < 16; n += 1) {
    const byte = from + n * 4;
    w[n] =
      (at(bytes, byte) << 24) |
      (at(bytes, byte + 1) << 16) |
      (at(bytes, byte + 2) << 8) |
      at(bytes, byte + 3);
  }
  for (let n = 16; n < blockBytes; n += 1) {
    const x = at(w, n - 15);
    const y = at(w, n - 2);
    const small = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
    const large = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
    w[n] = (at(w, n - 16) + small + at(w, n - 7) + large) | 0;
  }
}
