/** Of each byte by itself, after the polynomial of zip files. */
const ofByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  return sum;
});

/** The checksum that a zip holds of each of its entries. */
export function crc32Of(bytes: Uint8Array): number {
  let sum = -1;
  // Both indexes are within their lists.
  for (let at = 0; at < bytes.length; at += 1)
    sum = (ofByte[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}
