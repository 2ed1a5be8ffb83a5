import { readdir } from 'node:fs/promises';
import type { ResponseOf } from '../../../../shared/contract/channels.ts';
import type { ExplainedTerm } from '../../../../shared/contract/explained-term.ts';
import type { Tag } from '../../../../shared/model/tag.ts';
import { vocabularyHandlers } from '../../../engine/handlers/vocabulary-handlers.ts';
import { createLibraryVocabulary } from '../../../engine/library-vocabulary.ts';
import type { Call } from '../command.ts';
import { withLibrary } from '../with-library.ts';

export type AskVocabulary = {
  readonly list: () => Promise<ResponseOf<'vocabulary.list'>>;
  readonly get: (term: Pick<Tag, 'kind' | 'id'>) => Promise<ExplainedTerm>;
};

/** Without a library there are no packs of one's own. */
function shippedAlone(): AskVocabulary {
  const vocabulary = createLibraryVocabulary({ records: () => new Map() });
  const handlers = vocabularyHandlers({ vocabulary });
  return {
    list: async () => handlers['vocabulary.list']({}),
    get: async ({ kind, id }) => handlers['vocabulary.get']({ kind, id }),
  };
}

/** Asks the vocabulary of the library of a call; where there is none, the shipped packs. */
export async function withVocabulary<Result>(
  call: Pick<Call, 'folder' | 'terminal'>,
  work: (ask: AskVocabulary) => Promise<Result>,
): Promise<Result> {
  // A folder that is there and cannot be read says so when it is opened.
  const names = await readdir(call.folder).catch((): string[] => []);
  if (!names.includes('library.json')) return work(shippedAlone());
  return withLibrary(call, 'read', (client) =>
    work({
      list: () => client.request('vocabulary.list', {}),
      get: ({ kind, id }) => client.request('vocabulary.get', { kind, id }),
    }),
  );
}
