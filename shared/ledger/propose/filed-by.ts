/** The items under their keys, both in the order in which they come. */
export function filedBy<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const filed = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = filed.get(key);
    if (known) known.push(item);
    else filed.set(key, [item]);
  }
  return filed;
}
