import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { Library } from '../library/library.ts';

/** Why a source cannot come back: another one follows its address by now, which would be collected twice. */
export function takenAddress(changes: readonly RecordChange[], library: Library): string | null {
  const changed = new Set(changes.map(({ id }) => id));
  const followed = new Map(
    library
      .sources()
      .filter(({ id }) => !changed.has(id))
      .map(({ url, title }) => [url, title]),
  );
  for (const { kind, after } of changes) {
    const url = kind === 'source' ? after?.['url'] : undefined;
    if (typeof url !== 'string' || !followed.has(url)) continue;
    return `${url} is followed already, as "${followed.get(url)}": remove that source first. Nothing was changed.`;
  }
  return null;
}
