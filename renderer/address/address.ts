import type { ArticleFilter } from '../../shared/contract/article-query.ts';
import type { KnownOn } from '../../shared/model/known-on.ts';
import { type LaneKind, laneKinds } from '../../shared/model/lane-kind.ts';
import { type ActorsAddress, actorsParts, parseActors } from './actors-address.ts';
import { type IncidentAddress, incidentParts, parseIncident } from './incident-address.ts';
import {
  knownOnPairs,
  type LedgerFilter,
  ledgerFilterPairs,
  noLedgerFilter,
  readKnownOn,
  readLedgerFilter,
} from './ledger-filter.ts';
import { type MeasuresAddress, measuresParts, parseMeasures } from './measures-address.ts';
import type { ProposalAddress } from './proposal-address.ts';
import { parseShare, type ShareAddress, shareParts } from './share-address.ts';
import { parseVocabulary, type VocabularyAddress, vocabularyParts } from './vocabulary-address.ts';

export const articleStates = ['inbox', 'unread', 'kept', 'set-aside', 'all'] as const;
export type ArticleState = (typeof articleStates)[number];
export const listNames = ['actors', 'themes', 'countermeasures', 'sources'] as const;
export type ListName = (typeof listNames)[number];

/** What a list is narrowed to. The whole of it stands in the address, so that a view can be linked. */
export type InboxFilter = {
  readonly text: string;
  readonly actors: readonly string[];
  readonly themes: readonly string[];
  readonly countermeasures: readonly string[];
  readonly sources: readonly string[];
  readonly relevant: boolean;
  readonly since: string;
  readonly until: string;
  readonly state: ArticleState;
  readonly order: 'newest' | 'best-match';
};

export const timelineColumns = ['date', 'kind', 'what', 'by', 'status'] as const;
export type TimelineSort = { readonly by: (typeof timelineColumns)[number]; readonly descending: boolean };

/** Drawn, its twin as a table, and the records that have no date by the clock. */
export const timelineViews = ['chart', 'table', 'undated'] as const;
export type TimelineView = (typeof timelineViews)[number];

export type TimelineAddress = {
  readonly page: 'timeline';
  readonly filter: LedgerFilter;
  readonly view: TimelineView;
  readonly lanes: LaneKind;
  readonly known: KnownOn | null;
  /** The entry that is opened beside. */
  readonly entry: string | null;
  /** Of the table. */
  readonly sort: TimelineSort;
};

export type Address =
  | {
      readonly page: 'inbox';
      readonly filter: InboxFilter;
      readonly article: string | null;
      /** Each article a line of its own; left out where they are grouped by story. */
      readonly by?: 'article';
    }
  | TimelineAddress
  | IncidentAddress
  | { readonly page: 'sources' }
  | ProposalAddress
  | MeasuresAddress
  | ShareAddress
  | ActorsAddress
  | VocabularyAddress;

export const noFilter: InboxFilter = {
  text: '',
  actors: [],
  themes: [],
  countermeasures: [],
  sources: [],
  relevant: true,
  since: '',
  until: '',
  state: 'inbox',
  order: 'newest',
};
export const timelineAddress: TimelineAddress = {
  page: 'timeline',
  filter: noLedgerFilter,
  view: 'chart',
  lanes: 'kind',
  known: null,
  entry: null,
  sort: { by: 'date', descending: false },
};
export const inboxAddress: Address = { page: 'inbox', filter: noFilter, article: null };

const keys: Record<ListName, string> = {
  actors: 'actor',
  themes: 'theme',
  countermeasures: 'measure',
  sources: 'source',
};
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Reads `#/page/id?filters`. Whatever it does not know leads to the Inbox and is left out. */
export function parseAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page, id] = path.split('/');
  const params = new URLSearchParams(query);
  const get = (name: string): string => params.get(name) ?? '';
  const dayOf = (name: string): string => (isDay(get(name)) ? get(name) : '');
  if (page === 'sources') return { page };
  if (page === 'share') return parseShare(id, params);
  if (page === 'vocabulary') return parseVocabulary(id, params);
  if (page === 'measures') return parseMeasures(id, params, dayOf);
  if (page === 'actors') return parseActors(params);
  if (page === 'proposal' && id) return { page, story: decoded(id) };
  if (page === 'incident' && id) return parseIncident(decoded(id), params);
  if (page === 'timeline') return readTimeline(params);
  const by = get('by') === 'article' ? { by: 'article' as const } : {};
  return { page: 'inbox', filter: inboxFilter(params, dayOf), article: params.get('article'), ...by };
}

/** What somebody typed need not be encoded as it should be. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const readTimeline = (params: URLSearchParams): TimelineAddress => ({
  page: 'timeline',
  filter: readLedgerFilter(params),
  view: timelineViews.find((view) => view === params.get('view')) ?? 'chart',
  lanes: laneKinds.find((kind) => kind === params.get('lanes')) ?? 'kind',
  known: readKnownOn(params),
  entry: params.get('entry'),
  sort: readSort(params.get('sort') ?? ''),
});

/** `sort=by` or, the other way round, `sort=-by`. */
const readSort = (text: string): TimelineSort => ({
  by: timelineColumns.find((column) => column === text.replace('-', '')) ?? 'date',
  descending: text.startsWith('-'),
});

const formatSort = ({ by, descending }: TimelineSort): string =>
  by === 'date' && !descending ? '' : `${descending ? '-' : ''}${by}`;

function inboxFilter(params: URLSearchParams, dayOf: (name: string) => string): InboxFilter {
  return {
    text: (params.get('text') ?? '').slice(0, 1000),
    actors: params.getAll(keys.actors),
    themes: params.getAll(keys.themes),
    countermeasures: params.getAll(keys.countermeasures),
    sources: params.getAll(keys.sources),
    relevant: params.get('everything') === null,
    since: dayOf('since'),
    until: dayOf('until'),
    state: articleStates.find((state) => state === params.get('state')) ?? 'inbox',
    order: params.get('order') === 'best-match' ? 'best-match' : 'newest',
  };
}

/** The shortest address that reads back as the same. */
export function formatAddress(address: Address): string {
  switch (address.page) {
    case 'sources':
      return '#/sources';
    case 'vocabulary': {
      const { path, query } = vocabularyParts(address);
      return withQuery(path, query);
    }
    case 'measures': {
      const { path, query } = measuresParts(address);
      return withQuery(path, query);
    }
    case 'actors': {
      const { path, query } = actorsParts(address);
      return withQuery(path, query);
    }
    case 'share': {
      const { path, query } = shareParts(address);
      return withQuery(path, query);
    }
    case 'proposal':
      return `#/proposal/${encodeURIComponent(address.story)}`;
    case 'incident': {
      const { path, query } = incidentParts(address);
      return withQuery(path, query);
    }
    case 'timeline':
      return withQuery('#/timeline', timelineQuery(address));
    case 'inbox':
      return withQuery('#/inbox', [['by', address.by ?? ''], ...inboxQuery(address.filter, address.article)]);
  }
}

const timelineQuery = ({ filter, view, lanes, known, entry, sort }: TimelineAddress) => [
  ...ledgerFilterPairs(filter),
  ['lanes', lanes === 'kind' ? '' : lanes] as const,
  ['view', view === 'chart' ? '' : view] as const,
  ...knownOnPairs(known),
  ['entry', entry ?? ''] as const,
  ['sort', formatSort(sort)] as const,
];

function inboxQuery(filter: InboxFilter, article: string | null): readonly (readonly [string, string])[] {
  return [
    ['text', filter.text],
    ...listNames.flatMap((name) => filter[name].map((id) => [keys[name], id] as const)),
    ['everything', filter.relevant ? '' : '1'],
    ['since', filter.since],
    ['until', filter.until],
    ['state', filter.state === 'inbox' ? '' : filter.state],
    ['order', filter.order === 'newest' ? '' : filter.order],
    ['article', article ?? ''],
  ];
}

function withQuery(path: string, pairs: readonly (readonly [string, string])[]): string {
  const params = new URLSearchParams();
  for (const [name, value] of pairs) if (value !== '') params.append(name, value);
  const query = params.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** The filter as the engine wants it: what is empty is left out. */
export function articleFilterOf(filter: InboxFilter): ArticleFilter {
  const text = filter.text.trim();
  return {
    ...(text === '' ? {} : { text }),
    ...Object.fromEntries(
      listNames.filter((name) => filter[name].length > 0).map((name) => [name, filter[name]]),
    ),
    ...(filter.relevant ? { relevant: true } : {}),
    ...(filter.since === '' ? {} : { since: filter.since }),
    ...(filter.until === '' ? {} : { until: filter.until }),
    state: filter.state,
  };
}

/** Whether anything is narrowed beside the relevance switch and the state. */
export const isNarrowed = (filter: InboxFilter): boolean =>
  filter.text.trim() !== '' ||
  filter.since !== '' ||
  filter.until !== '' ||
  listNames.some((name) => filter[name].length > 0);
