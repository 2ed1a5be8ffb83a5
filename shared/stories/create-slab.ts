const SLAB = 32_768;

/**
 * Cuts small arrays out of large ones. A typed array of some fifty numbers with a buffer of its own costs more to make
 * and to throw away than grouping costs, and there are several for each article.
 */
export function createSlab<A extends { subarray: (from: number, to: number) => A; readonly length: number }>(
  make: (length: number) => A,
): (length: number) => A {
  let slab = make(SLAB);
  let used = 0;
  return (length) => {
    if (used + length > slab.length) {
      slab = make(Math.max(SLAB, length));
      used = 0;
    }
    used += length;
    return slab.subarray(used - length, used);
  };
}
