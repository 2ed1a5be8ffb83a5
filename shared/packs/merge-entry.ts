import { sameValue } from '../ledger/same-value.ts';

type Fields = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function joinLists(before: unknown, added: readonly unknown[]): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(before) ? before : [];
  // Texts are most of what is added, and a set tells them at once.
  const known = new Set(list);
  return [
    ...list,
    ...added.filter(
      (one) => !known.has(one) && (typeof one === 'string' || !list.some((other) => sameValue(other, one))),
    ),
  ];
}

/** A list, or lists by language, with what is added to it. */
function joined(before: unknown, added: unknown): unknown {
  if (Array.isArray(added)) return joinLists(before, added);
  if (!isTable(added)) return before;
  const table = isTable(before) ? before : {};
  const languages = Object.entries(added).map(([language, list]) => [
    language,
    joined(table[language], list),
  ]);
  return { ...table, ...Object.fromEntries(languages) };
}

/** The entry as it is with what a pack says of it: named fields take the place of its own, `adds` joins them. */
export function mergeEntry(base: object | undefined, { adds = {}, ...named }: Fields): Fields {
  const merged: Record<string, unknown> = { ...base, ...named };
  // Checked by its schema: fields of the entry, each a list or lists by language.
  for (const [field, added] of Object.entries(adds as Fields)) merged[field] = joined(merged[field], added);
  return merged;
}

/** The entry without those fields that say what the base says: its id alone where nothing is left. */
export function withoutKnown<Entry extends { readonly id: string }>(
  entry: Entry,
  base: object | undefined,
): Entry {
  const known: Fields = { ...base };
  const fields = Object.entries(entry).filter(([field, value]) => {
    return field === 'id' || !(Object.hasOwn(known, field) && sameValue(known[field], value));
  });
  return Object.fromEntries(fields) as Entry; // its id, and some of its fields, which may all be left out
}
