import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { CatalogueEntry, Source } from '../../../shared/model/source.ts';
import { sourceCatalogue } from '../../../shared/vocabulary/source-catalogue.ts';
import { isPublicHost } from '../collect/public-address.ts';
import type { EngineContext } from '../engine-context.ts';
import { createTurns } from '../turns.ts';
import { provisionalTitle } from './adopt-titles.ts';
import { commitChanges } from './commit-changes.ts';

type SourceHandlers = Pick<
  Handlers,
  'sources.list' | 'sources.catalogue' | 'sources.add' | 'sources.addDefaults' | 'sources.remove'
>;

export function sourceHandlers(context: EngineContext): SourceHandlers {
  const inTurn = createTurns(); // two at once would both find that an address is not followed yet
  return {
    'sources.list': () => ({ sources: listSources(context) }),
    'sources.catalogue': () => ({ entries: [...sourceCatalogue] }),
    'sources.add': ({ url, title, speaker, allowPrivate }) =>
      inTurn(async () => {
        const source = newSource(
          { url: feedAddress(url, allowPrivate), title, speaker, allowPrivate },
          context,
        );
        refuseKnown(source.url, context);
        const { batch } = await commitSources([source], `Follow ${source.url}`, context);
        return { batch, id: source.id };
      }),
    'sources.addDefaults': ({ urls }) => inTurn(() => addDefaults(chosenEntries(urls), context)),
    'sources.remove': async ({ id, why }) => {
      const source = context.library.sources().find((one) => one.id === id);
      if (!source)
        throw new AppError('NOT_FOUND', `There is no source ${id}; "sources list" shows those there are.`);
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

/** The address as it will be fetched. Secrets in it would end up in exports, so they are refused for now. */
function feedAddress(raw: string, allowPrivate: boolean): string {
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

function refuseKnown(url: string, { library }: EngineContext): void {
  const known = library.sources().find((source) => source.url === url);
  if (known) throw new AppError('CONFLICT', `${url} is followed already, as "${known.title}".`);
}

type NewSource = Pick<Source, 'url' | 'title' | 'speaker' | 'allowPrivate'> &
  Partial<Pick<Source, 'siteUrl' | 'category' | 'language'>>;

function newSource(fields: NewSource, { library, now }: EngineContext): Source {
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

function commitSources(sources: readonly Source[], why: string, context: EngineContext) {
  const changes = sources.map(
    (source): RecordChange => ({ kind: 'source', id: source.id, before: null, after: source }),
  );
  return commitChanges({ why, changes }, context);
}
