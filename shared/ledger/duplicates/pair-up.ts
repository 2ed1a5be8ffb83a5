/** Calls back once for each two that have a key in common; groups larger than `most` say nothing about any two of them. */
export function pairUp<Item>(
  groups: Iterable<readonly Item[]>,
  most: number,
  onPair: (one: Item, other: Item) => void,
): void {
  for (const group of groups) {
    if (group.length > most) continue;
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) onPair(one, other);
    }
  }
}

/** Items by all keys of theirs, so that what may belong together is found without comparing all with all. */
export function indexBy<Item>(
  items: Iterable<Item>,
  keysOf: (item: Item) => Iterable<string>,
): Map<string, Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = index.get(key);
      if (group) group.push(item);
      else index.set(key, [item]);
    }
  }
  return index;
}
