import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { CatalogueEntry } from '../../../shared/model/source.ts';
import { sourceCatalogue } from '../../../shared/vocabulary/source-catalogue.ts';
import { createLookups } from '../collect/lookups.ts';
import type { EngineContext } from '../engine-context.ts';
import type { Turns } from '../turns.ts';
import { acceptSource } from './accept-source.ts';
import { addSource } from './add-source.ts';
import { discoverSources } from './address-to-follow.ts';
import { commitChanges } from './commit-changes.ts';
import { commitSources, followedSource, newSource } from './follow-sources.ts';
import { opmlHandlers } from './opml-handlers.ts';

type SourceHandlers = Pick<
  Handlers,
  | 'sources.list'
  | 'sources.catalogue'
  | 'sources.add'
  | 'sources.discover'
  | 'sources.addDefaults'
  | 'sources.accept'
  | 'sources.remove'
  | 'opml.preview'
  | 'opml.import'
  | 'opml.export'
>;

export function sourceHandlers(context: EngineContext, inTurn: Turns): SourceHandlers {
  const lookups = createLookups();
  return {
    ...opmlHandlers(context, inTurn),
    'sources.list': () => ({ sources: listSources(context) }),
    'sources.catalogue': () => ({ entries: [...sourceCatalogue] }),
    'sources.discover': ({ url, allowPrivate }) => discoverSources(url, allowPrivate, context),
    'sources.add': (request) => addSource(request, { inTurn, lookups }, context),
    'sources.addDefaults': ({ urls }) => inTurn(() => addDefaults(chosenEntries(urls), context)),
    'sources.accept': async ({ id }) => {
      await acceptSource(id, context);
      return { id };
    },
    'sources.remove': async ({ id, why }) => {
      const source = followedSource(id, context);
      const change: RecordChange = { kind: 'source', id, before: source, after: null };
      const { batch } = await commitChanges(
        { why: why || `Stop following ${source.title}`, changes: [change] },
        context,
      );
      return { batch, id };
    },
  };
}

function listSources({ library, index }: EngineContext) {
  const counts = new Map(index.facets({ state: 'all' }).sources.map(({ id, count }) => [id, count]));
  return library.sources().map((source) => ({
    ...source,
    health: library.health(source.id),
    articles: counts.get(source.id) ?? 0,
  }));
}

function chosenEntries(urls: readonly string[] | undefined): readonly CatalogueEntry[] {
  if (urls === undefined) return sourceCatalogue.filter((entry) => entry.defaultOn);
  const wanted = new Set(urls);
  const chosen = sourceCatalogue.filter((entry) => wanted.delete(entry.url));
  const [unknown] = wanted;
  if (unknown !== undefined)
    throw new AppError('NOT_FOUND', `${unknown} is not in the catalogue; add it as a source of your own.`);
  return chosen;
}

async function addDefaults(entries: readonly CatalogueEntry[], context: EngineContext) {
  const known = new Set(context.library.sources().map((source) => source.url));
  const sources = entries
    .filter((entry) => !known.has(entry.url))
    .map(({ name, url, siteUrl, category, language, speaker }) =>
      newSource({ title: name, url, siteUrl, category, language, speaker, allowPrivate: false }, context),
    );
  if (sources.length === 0) return { batch: null, added: 0 };
  const { batch } = await commitSources(sources, 'Follow sources of the catalogue', context);
  return { batch, added: sources.length };
}
