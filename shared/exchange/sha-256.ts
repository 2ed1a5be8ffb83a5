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
  const state = Uint32Array.from(firstState);
  const schedule = new Uint32Array(blockBytes);
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
    return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
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

/** The rounds run over numbers of 32 bits; typed arrays and `|` keep them such. */
function compress(state: Uint32Array, w: Uint32Array, bytes: Uint8Array, from: number): void {
  const at = (list: Uint32Array | Int32Array | Uint8Array, index: number): number => list[index] as number;
  for (let n = 0; n < 16; n += 1) {
    const byte = from + n * 4;
    w[n] =
      (at(bytes, byte) << 24) |
      (at(bytes, byte + 1) << 16) |
      (at(bytes, byte + 2) << 8) |
      at(bytes, byte + 3);
  }
  for (let n = 16; n < blockBytes; n += 1) {
    const [x, y] = [at(w, n - 15), at(w, n - 2)];
    const small = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const large = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[n] = (at(w, n - 16) + small + at(w, n - 7) + large) | 0;
  }
  let [a, b, c, d] = [at(state, 0) | 0, at(state, 1) | 0, at(state, 2) | 0, at(state, 3) | 0];
  let [e, f, g, h] = [at(state, 4) | 0, at(state, 5) | 0, at(state, 6) | 0, at(state, 7) | 0];
  for (let n = 0; n < blockBytes; n += 1) {
    const turnedE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const turnedA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
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
  for (const [n, value] of [a, b, c, d, e, f, g, h].entries()) state[n] = (at(state, n) + value) | 0;
}
