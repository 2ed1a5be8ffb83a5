/** Work that may be set down after each of its steps, so that what else waits gets its turn. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So many small things are one step: a fraction of a millisecond. */
const aStep = 500;

/** Does a small thing with each of many. */
export function* forEachInSteps<Item>(
  items: readonly Item[],
  act: (item: Item, place: number) => void,
): Steps<void> {
  for (let at = 0; at < items.length; at += 1) {
    // The place is within the list, whose holes would be items, too.
    act(items[at] as Item, at);
    if (at % aStep === aStep - 1) yield;
  }
}
