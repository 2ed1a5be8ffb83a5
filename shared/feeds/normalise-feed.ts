import { absoluteLinks } from './absolute-links.ts';
import { escapeMarkup } from './character-references.ts';
import type { DraftArticle, DraftFeed } from './draft-feed.ts';
import { believedDate } from './feed-dates.ts';
import { feedLimits } from './feed-limits.ts';
import { wishesOf } from './feed-wishes.ts';
import type { ParsedArticle, ParsedFeed } from './parsed-feed.ts';
import { collapseSpace, cutText, plainText, titleText } from './plain-text.ts';

export type FeedContext = {
  /** The address the feed came from, after redirects; null for a file without one. */
  readonly base: string | null;
  /** When it was fetched, in milliseconds since 1970. */
  readonly now: number;
};

const iso = (moment: number | null): string | null =>
  moment === null ? null : new Date(moment).toISOString();

/** An absolute http or https address, or null. Nothing else ever reaches a link of ours. */
function webAddress(link: string, bases: readonly string[]): string | null {
  const text = link.trim();
  if (text === '' || text.length > feedLimits.address) return null;
  const direct = URL.parse(text);
  const url = direct ?? firstResolved(text, bases);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  return url.href.length > feedLimits.address ? null : url.href;
}

function firstResolved(text: string, bases: readonly string[]): URL | null {
  for (const base of bases) {
    const url = URL.parse(text, base);
    if (url !== null) return url;
  }
  return null;
}

/** Each base made absolute against those behind it. */
function absoluteBases(bases: readonly string[], last: string | null): string[] {
  const absolute = last === null ? [] : [last];
  for (const base of [...bases].reverse()) {
    const url = URL.parse(base.trim(), absolute[0]);
    if (url !== null) absolute.unshift(url.href);
  }
  return absolute;
}

function firstAddress(links: readonly string[], bases: readonly string[]): string | null {
  for (const link of links) {
    const address = webAddress(link, bases);
    if (address !== null) return address;
  }
  return null;
}

/** A text too long for a summary is the content, and its beginning the summary. */
function proseOf(draft: DraftArticle, base: string | undefined): Pick<ParsedArticle, 'summary' | 'content'> {
  const whole = absoluteLinks(draft.summary.slice(0, feedLimits.content), base);
  const content = absoluteLinks(draft.content.slice(0, feedLimits.content), base).slice(
    0,
    feedLimits.content,
  );
  if (whole.length <= feedLimits.summary) return { summary: whole, content };
  const text = cutText(plainText(whole.slice(0, 40_000)), feedLimits.summary - 500);
  const summary = escapeMarkup(text).slice(0, feedLimits.summary);
  return { summary, content: content === '' ? whole.slice(0, feedLimits.content) : content };
}

/** Aggregators add the publisher to each title; the publisher has a field of its own. */
const withoutPublisher = (title: string, publisher: string): string =>
  publisher !== '' && title.endsWith(` - ${publisher}`) && title.length > publisher.length + 3
    ? title.slice(0, -publisher.length - 3).trim()
    : title;

const incidentLink = /incidentdatabase\.ai\/cite\/(\d{1,6})\b/;

/**
 * The AI Incident Database lists the press articles about its incidents, and names the incident in a link of the
 * text alone: `aiid:123`, so that the article can be found by it.
 */
function incidentOf(draft: DraftArticle): string[] {
  const number = incidentLink.exec(`${draft.summary}\n${draft.content}`.slice(0, 40_000))?.[1];
  return number === undefined ? [] : [`aiid:${Number(number)}`];
}

const isIncidentDatabase = (address: string | null): boolean =>
  /^(?:www\.)?incidentdatabase\.ai$/.test(URL.parse(address ?? '')?.hostname ?? '');

const categoriesOf = (names: readonly string[]): string[] =>
  [...new Set(names.map((name) => cutText(titleText(name), feedLimits.category)))]
    .filter((name) => name !== '')
    .slice(0, feedLimits.categories);

/** A title that is missing is the beginning of the text. */
function titleOf(draft: DraftArticle, publisher: string): string {
  const title = withoutPublisher(titleText(draft.title), publisher);
  if (title !== '') return cutText(title, feedLimits.title);
  return cutText(collapseSpace(plainText((draft.summary || draft.content).slice(0, 2000))), 100);
}

function datesOf(
  draft: DraftArticle,
  index: number,
  now: number,
): Pick<ParsedArticle, 'published' | 'updated' | 'dateGuessed'> {
  const updated = believedDate(draft.updated, now);
  const published = believedDate(draft.published, now) ?? updated;
  return {
    published: iso(published ?? now - index * 1000),
    updated: iso(updated),
    dateGuessed: published === null,
  };
}

type Place = FeedContext & { readonly isIncidentDatabase: boolean };

function articleOf(draft: DraftArticle, index: number, context: Place): ParsedArticle {
  const publisher = cutText(titleText(draft.publisher), feedLimits.author);
  const author = cutText(titleText(draft.author), feedLimits.author);
  const bases = absoluteBases(draft.bases, context.base);
  const url = firstAddress(draft.links, bases);
  return {
    title: titleOf(draft, publisher),
    url,
    guid: collapseSpace(draft.guid).slice(0, feedLimits.guid) || null,
    author: author || null,
    ...datesOf(draft, index, context.now),
    ...proseOf(draft, bases[0] ?? url ?? undefined),
    categories: categoriesOf([...(context.isIncidentDatabase ? incidentOf(draft) : []), ...draft.categories]),
    ...(publisher === '' ? {} : { publisher }),
  };
}

/** An item that says nothing at all. */
const isEmpty = (article: ParsedArticle): boolean =>
  !isReadable(article) &&
  article.dateGuessed &&
  article.author === null &&
  article.categories.length === 0 &&
  article.publisher === undefined;

/** Whether there is anything to show or to open. */
export const isReadable = (article: ParsedArticle): boolean =>
  article.title !== '' ||
  article.url !== null ||
  article.guid !== null ||
  article.summary !== '' ||
  article.content !== '';

/** The `limit` newest articles by date, equal dates in feed order; the order of the feed is kept. */
export function newestOf<Dated extends { readonly published: string | null }>(
  articles: readonly Dated[],
  limit: number,
): readonly Dated[] {
  if (articles.length <= limit) return articles;
  const chosen = articles
    .map((article, index) => ({ published: article.published ?? '', index }))
    .sort((a, b) => (a.published === b.published ? a.index - b.index : a.published < b.published ? 1 : -1))
    .slice(0, limit)
    .map((entry) => entry.index);
  const kept = new Set(chosen);
  return articles.filter((_, index) => kept.has(index));
}

/** As many as are kept, with their places in the feed: most of the work is spared on the rest. */
function newestDrafts(articles: readonly DraftArticle[], now: number) {
  const placed = articles.map((article, index) => ({ article, index }));
  if (placed.length <= feedLimits.items) return placed;
  const dated = placed.map(({ article, index }) => ({
    article,
    index,
    published: datesOf(article, index, now).published,
  }));
  return newestOf(dated, feedLimits.items);
}

/**
 * Puts a draft in order: text in its lengths, addresses absolute and of the web, dates believable.
 *
 * Every item stands for itself; what is wrong with one never shows in another.
 */
export function normaliseFeed(draft: DraftFeed, context: FeedContext): ParsedFeed {
  const link = firstAddress(draft.links, absoluteBases(draft.bases, context.base));
  const place = { ...context, isIncidentDatabase: [link, context.base].some(isIncidentDatabase) };
  const articles = newestDrafts(draft.articles, context.now)
    .map(({ article, index }) => articleOf(article, index, place))
    .filter((article) => !isEmpty(article));
  return {
    feed: {
      title: cutText(titleText(draft.title), feedLimits.title),
      link,
      description: draft.description.slice(0, feedLimits.summary),
      language: languageOf(draft.language),
      ...wishesOf(draft.wishes),
    },
    articles,
  };
}

/** `EN_us` -> `en-us`; anything that is no language tag is left out. */
function languageOf(tag: string): string | null {
  const text = tag.trim().replaceAll('_', '-').toLowerCase();
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}$/.test(text) ? text : null;
}
