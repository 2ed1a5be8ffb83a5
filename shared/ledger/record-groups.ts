import type { RecordChange } from '../model/history-batch.ts';
import { forEachInSteps, type Steps } from '../model/steps.ts';

/** Records by what they name, or by null in no group; each group in the order in which the records were given. */
export type Grouping<Item> = {
  readonly of: (key: string) => readonly Item[];
  readonly keyOf: (item: Item) => string | null;
  readonly groups: Map<string, Item[]>;
};

export function* groupingSteps<Item>(
  items: readonly Item[],
  keyOf: Grouping<Item>['keyOf'],
): Steps<Grouping<Item>> {
  const groups = new Map<string, Item[]>();
  yield* forEachInSteps(items, (item) => {
    const key = keyOf(item);
    if (key === null) return;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return { of: (key) => groups.get(key) ?? [], keyOf, groups };
}

/**
 * Follows a change of a record, whose present form the shelf has: those of a group stay in the order of their ids, which is that
 * of every shelf. A change that was followed before changes nothing.
 */
export function regroup<Item extends { readonly id: string }>(
  { groups, keyOf }: Grouping<Item>,
  { id, before }: RecordChange,
  shelf: ReadonlyMap<string, Item>,
): void {
  const present = shelf.get(id);
  // What a change says of a record was checked by the schema of its kind.
  const forms = [before as Item | null, present].filter((form) => form != null);
  for (const key of new Set(forms.map(keyOf))) {
    if (key === null) continue;
    const others = (groups.get(key) ?? []).filter((each) => each.id !== id);
    if (present && keyOf(present) === key) others.splice(placeFor(id, others), 0, present);
    if (others.length === 0) groups.delete(key);
    else groups.set(key, others);
  }
}

function placeFor(id: string, sorted: readonly { readonly id: string }[]): number {
  const place = sorted.findIndex((each) => each.id > id);
  return place < 0 ? sorted.length : place;
}
