/**
 * Puts records into the order of their ids, in place, which is that of their making: what was removed and comes back stands
 * where it stood. Costs one look at each where they are in order already.
 */
export function sortById<Value>(records: Map<string, Value>): void {
  if (isSorted(records.keys())) return;
  const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1));
  records.clear();
  for (const [id, record] of sorted) records.set(id, record);
}

function isSorted(ids: Iterable<string>): boolean {
  let last = '';
  for (const id of ids) {
    if (id < last) return false;
    last = id;
  }
  return true;
}
