import { AppError } from '../../../shared/model/app-error.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { Library } from '../library/library.ts';

/** A source cannot come back to an address that another one follows by now: it would be collected twice. */
export function refuseTakenAddress(changes: readonly RecordChange[], library: Library): void {
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
    throw new AppError(
      'CONFLICT',
      `${url} is followed already, as "${followed.get(url)}": remove that source first. Nothing was changed.`,
    );
  }
}
