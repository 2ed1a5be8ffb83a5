import { type Day, dayOf } from '../model/instant.ts';
import { citeKeys } from './cite-keys.ts';
import { citeNames } from './cite-names.ts';
import { citedPlace, citeStandings } from './cite-standings.ts';
import { cleanLine } from './clean-text.ts';
import type { CitedArticle, ExportContent } from './export-content.ts';
import { stixId } from './stix-object.ts';
import { uriOf } from './uri-of.ts';

/** The date as far as it is known: year, month, day. */
export type CiteDate = {
  readonly parts: readonly number[];
  /** It was made from the order of a feed. */
  readonly isGuessed: boolean;
};

/** One entry of a list of works, from which each format of citations is written. */
export type CiteItem = {
  /** Stable, unique in the file, in letters that TeX takes. */
  readonly key: string;
  readonly id: string;
  readonly type: CiteType;
  readonly title: string;
  /** As they are written where it appeared. */
  readonly authors: readonly string[];
  /** Of an article what carried it. */
  readonly container: string | null;
  readonly publisher: string | null;
  readonly issued: CiteDate | null;
  readonly accessed: CiteDate | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly version: string | null;
  /** How what it says stands. */
  readonly note: string;
};

/** By the kind of who speaks there. */
export type CiteType = 'article-newspaper' | 'post-weblog' | 'report' | 'webpage' | 'legal_case' | 'dataset';

/** The timeline itself, then the articles that it rests on, then the pages where else something was said. */
export function* citeItems(content: ExportContent): Generator<CiteItem> {
  const keyOf = citeKeys();
  const noteOf = citeStandings(content);
  const typeOf = typesBySource(content);
  yield timelineItem(content, keyOf);
  for (const article of content.articles.values()) {
    const [publisher = null] = article.publishers.map(cleanLine);
    const authors = citeNames(article.author);
    const issued = article.published === null ? null : dateOf(article.published, article.dateGuessed);
    yield {
      key: keyOf(authors[0] ?? publisher ?? hostOf(article.url), issued?.parts[0] ?? null, article.id),
      id: article.id,
      type: typeOf(article),
      title: cleanLine(article.title) || article.url || article.id,
      authors,
      container: publisher,
      publisher: null,
      issued,
      accessed: dateOf(article.firstSeen, false),
      url: article.url === null ? null : uriOf(article.url),
      language: article.language,
      version: null,
      note: noteOf(article.id),
    };
  }
  for (const [url, read] of pagesIn(content)) {
    const host = hostOf(url);
    const id = stixId('page', url);
    yield {
      ...{ key: keyOf(host, null, id), id, type: 'webpage', title: url, authors: [], container: host },
      ...{ publisher: null, issued: null, accessed: read === null ? null : dateOf(read, false) },
      ...{ url: uriOf(url), language: null, version: null, note: noteOf(url) },
    };
  }
}

/** The addresses of what is no article, each with the day on which it was last read. */
function pagesIn({ ledger, articles }: ExportContent): ReadonlyMap<string, Day | null> {
  const pages = new Map<string, Day | null>();
  const isArticle = new Set(Array.from(articles.values(), ({ url }) => url));
  for (const assertion of ledger.assertions.values()) {
    const url = assertion.article === null ? citedPlace(assertion) : null;
    if (url === null || isArticle.has(url)) continue;
    const [before, read] = [pages.get(url) ?? null, assertion.link?.accessed ?? null];
    pages.set(url, before !== null && (read === null || before > read) ? before : read);
  }
  return pages;
}

function timelineItem({ about, mark, profile }: ExportContent, keyOf: ReturnType<typeof citeKeys>): CiteItem {
  const { title, filters, at, by, library } = about;
  const issued = dateOf(at, false);
  const marked = mark === null ? '' : `TLP:${mark.toUpperCase()}`;
  return {
    key: keyOf(by ?? 'Faultline', null, library),
    id: library,
    type: 'dataset',
    title: cleanLine(title),
    authors: by === null ? [] : [cleanLine(by)],
    container: null,
    publisher: 'Faultline',
    issued,
    accessed: null,
    url: null,
    language: profile.locale,
    version: dayOf(at),
    note: [cleanLine(filters), marked, `urn:uuid:${library}`].filter((part) => part !== '').join('; '),
  };
}

const dateOf = (instant: string, isGuessed: boolean): CiteDate => ({
  parts: dayOf(instant).split('-').map(Number),
  isGuessed,
});

const hostOf = (url: string | null): string => (url === null ? '' : new URL(url).hostname);

/** A source by its title: an article only knows the names of those that carried it. */
function typesBySource({ sources }: ExportContent): (article: CitedArticle) => CiteType {
  const types = new Map(sources.map(({ title, speaker }) => [title, typeOfSpeaker[speaker]]));
  return ({ publishers }) => types.get(publishers[0] ?? '') ?? 'webpage';
}

const typeOfSpeaker: Readonly<Record<ExportContent['sources'][number]['speaker'], CiteType>> = {
  news: 'article-newspaper',
  wire: 'article-newspaper',
  vendor: 'post-weblog',
  government: 'report',
  court: 'legal_case',
  researcher: 'post-weblog',
  aggregator: 'webpage',
};
