/** Where lists of these lengths begin that are laid one after the other, and where the last one ends. */
export function beginsOf(lengths: Iterable<number>): Int32Array {
  const begins = [0];
  let end = 0;
  for (const length of lengths) {
    end += length;
    begins.push(end);
  }
  return Int32Array.from(begins);
}
