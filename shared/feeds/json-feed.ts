import { escapeMarkup } from './character-references.ts';
import type { DraftArticle, DraftFeed } from './draft-feed.ts';
import { feedLimits } from './feed-limits.ts';
import { isRecord, type XmlRecord } from './xml-node.ts';

const text = (record: XmlRecord, name: string): string => {
  const value = Object.hasOwn(record, name) ? record[name] : undefined;
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
};

const list = (record: XmlRecord, name: string): readonly unknown[] => {
  const value = Object.hasOwn(record, name) ? record[name] : undefined;
  return Array.isArray(value) ? value : [];
};

/** Plain text as markup. Cut before, because each `&` becomes five characters. */
const markupOf = (record: XmlRecord, name: string): string =>
  escapeMarkup(text(record, name).slice(0, feedLimits.content));

/** JSON Feed 1.1 has `authors`, 1.0 had `author`. */
function authorsOf(record: XmlRecord): string {
  const authors = [...list(record, 'authors'), record['author']].filter(isRecord);
  return authors
    .map((author) => text(author, 'name').trim())
    .filter((name) => name !== '')
    .join(', ');
}

function draftArticle(item: XmlRecord, feedAuthors: string): DraftArticle {
  const html = text(item, 'content_html');
  return {
    title: text(item, 'title'),
    links: [text(item, 'url'), text(item, 'external_url'), text(item, 'id')].filter((link) =>
      /^(?:https?:\/\/|\/)/i.test(link.trim()),
    ),
    bases: [],
    guid: text(item, 'id'),
    author: authorsOf(item) || feedAuthors,
    published: [text(item, 'date_published')].filter((date) => date !== ''),
    updated: [text(item, 'date_modified')].filter((date) => date !== ''),
    summary: markupOf(item, 'summary'),
    content: html === '' ? markupOf(item, 'content_text') : html,
    categories: list(item, 'tags').filter((tag) => typeof tag === 'string'),
    publisher: '',
  };
}

/** A JSON Feed (1.0 or 1.1) as a draft; null where the value is something else. */
export function draftOfJson(value: unknown): DraftFeed | null {
  if (!isRecord(value)) return null;
  const version = text(value, 'version');
  if (!version.includes('jsonfeed.org/version') || !Array.isArray(value['items'])) return null;
  const feedAuthors = authorsOf(value);
  return {
    title: text(value, 'title'),
    links: [text(value, 'home_page_url')],
    bases: [text(value, 'feed_url'), text(value, 'home_page_url')].filter((base) => base !== ''),
    description: markupOf(value, 'description'),
    language: text(value, 'language'),
    articles: list(value, 'items')
      .filter(isRecord)
      .slice(0, 10_000)
      .map((item) => draftArticle(item, feedAuthors)),
  };
}
