const beginning = new TextEncoder().encode('age-encryption.org/v1\n');

/** Whether a file is encrypted by age, which says so in its first line (https://c2sp.org/age). */
export const isEncrypted = (bytes: Uint8Array): boolean =>
  bytes.length > beginning.length && beginning.every((byte, at) => bytes[at] === byte);
