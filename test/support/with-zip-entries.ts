/** A zip that is changed at every entry of its list of contents, as no program that makes zips would write it. */
export function withZipEntries(zip: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = Uint8Array.from(zip);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return copy;
}
