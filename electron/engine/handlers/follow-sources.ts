import { AppError } from '../../../shared/model/app-error.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { Source } from '../../../shared/model/source.ts';
import type { EngineContext } from '../engine-context.ts';
import { provisionalTitle } from './adopt-titles.ts';
import { commitChanges } from './commit-changes.ts';

export function followedSource(id: string, { library }: EngineContext): Source {
  const source = library.sources().find((one) => one.id === id);
  if (!source)
    throw new AppError('NOT_FOUND', `There is no source ${id}; "sources list" shows those there are.`);
  return source;
}

export function refuseKnown(url: string, { library }: EngineContext): void {
  const known = library.sources().find((source) => source.url === url);
  if (known) throw new AppError('CONFLICT', `${url} is followed already, as "${known.title}".`);
}

export type NewSource = Pick<Source, 'url' | 'title' | 'speaker' | 'allowPrivate'> &
  Partial<Pick<Source, 'siteUrl' | 'category' | 'language' | 'fullText'>>;

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
