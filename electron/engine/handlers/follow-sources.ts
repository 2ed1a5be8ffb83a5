import { AppError } from '../../../shared/model/app-error.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { Source } from '../../../shared/model/source.ts';
import { isPublicHost } from '../collect/public-address.ts';
import type { EngineContext } from '../engine-context.ts';
import { provisionalTitle } from './adopt-titles.ts';
import { commitChanges } from './commit-changes.ts';

/** The address as it will be fetched. Secrets in it would end up in exports, so they are refused for now. */
export function feedAddress(raw: string, allowPrivate: boolean): string {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(raw) ? raw : `https://${raw}`);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new AppError(
      'BAD_REQUEST',
      `"${raw.slice(0, 200)}" is not an address of a feed: write one that begins with https:// or http://.`,
    );
  }
  if (url.username || url.password) {
    throw new AppError(
      'BAD_REQUEST',
      `The address of ${url.host} holds a user name or password; Faultline does not keep those. Write it without.`,
    );
  }
  if (!allowPrivate && !isPublicHost(url.hostname)) {
    throw new AppError(
      'BAD_REQUEST',
      `${url.host} is a private address; if you trust it, add the source with private addresses allowed (--allow-private).`,
    );
  }
  url.hash = '';
  return url.href;
}

export function refuseKnown(url: string, { library }: EngineContext): void {
  const known = library.sources().find((source) => source.url === url);
  if (known) throw new AppError('CONFLICT', `${url} is followed already, as "${known.title}".`);
}

export type NewSource = Pick<Source, 'url' | 'title' | 'speaker' | 'allowPrivate'> &
  Partial<Pick<Source, 'siteUrl' | 'category' | 'language'>>;

export function newSource(fields: NewSource, { library, now }: EngineContext): Source {
  return {
    id: library.newId(),
    siteUrl: null,
    category: null,
    language: null,
    ...fields,
    title: fields.title || provisionalTitle(fields.url),
    addedAt: now(),
  };
}

/** As one batch, which one undo takes back. */
export function commitSources(sources: readonly Source[], why: string, context: EngineContext) {
  const changes = sources.map(
    (source): RecordChange => ({ kind: 'source', id: source.id, before: null, after: source }),
  );
  return commitChanges({ why, changes }, context);
}
