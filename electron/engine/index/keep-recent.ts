/** What was made for the last few keys, so that who asks again is not kept waiting. */
export type Recent<Value> = {
  /** The value of a key; made where it is not among those that are kept. */
  readonly get: (key: string, make: () => Value) => Value;
  readonly forget: () => void;
};

/** Keeps `most` values; the one that was not asked for the longest goes first. */
export function keepRecent<Value>(most: number): Recent<Value> {
  const values = new Map<string, { readonly value: Value }>();
  return {
    get: (key, make) => {
      const kept = values.get(key) ?? { value: make() };
      values.delete(key);
      values.set(key, kept);
      const [oldest] = values.keys();
      if (values.size > most && oldest !== undefined) values.delete(oldest);
      return kept.value;
    },
    forget: () => values.clear(),
  };
}
