export type Slots = { readonly use: <Value>(work: () => Promise<Value>) => Promise<Value> };

/** Lets at most `count` works run at a time; the others wait in the order in which they came. */
export function createSlots(count: number): Slots {
  const waiting: (() => void)[] = [];
  let free = count;
  const take = async (): Promise<void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((turn) => waiting.push(turn));
  };
  const give = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    use: async (work) => {
      await take();
      try {
        return await work();
      } finally {
        give();
      }
    },
  };
}
