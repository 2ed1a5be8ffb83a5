import { type ChangeTimes, noteChanges } from '../../../shared/exchange/change-times.ts';
import type { Library } from '../library/library.ts';

/** When records last changed, as the history says: only what was not read before is read. */
export function changeTimesOf(library: Pick<Library, 'newestFirst'>): () => Promise<ChangeTimes> {
  let known: { readonly seq: number; readonly times: ChangeTimes } = { seq: 0, times: new Map() };
  return async () => {
    const times = new Map(known.times);
    const { seq } = known;
    let newest = seq;
    for await (const batch of library.newestFirst()) {
      if (batch.seq <= seq) break;
      newest = Math.max(newest, batch.seq);
      noteChanges(times, batch);
    }
    // Another request may have read as far meanwhile.
    if (known.seq < newest) known = { seq: newest, times };
    return known.times;
  };
}
