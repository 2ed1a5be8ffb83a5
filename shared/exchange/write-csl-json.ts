import { type CiteDate, type CiteItem, citeItems } from './cite-item.ts';
import type { ExportContent } from './export-content.ts';
import { filled } from './stix-object.ts';

/** A list of works for Zotero, pandoc and whatever else reads CSL: the articles, and the timeline itself. */
export function* writeCslJson(content: ExportContent) {
  let isFirst = true;
  for (const item of citeItems(content)) {
    yield (isFirst ? '[\n' : ',\n') + JSON.stringify(cslOf(item));
    isFirst = false;
  }
  yield '\n]\n';
}

const cslOf = (item: CiteItem) =>
  filled({
    id: item.key,
    type: item.type,
    title: item.title,
    author: item.authors.map((literal) => ({ literal })),
    'container-title': item.container,
    publisher: item.publisher,
    issued: cslDate(item.issued),
    accessed: cslDate(item.accessed),
    URL: item.url,
    language: item.language,
    version: item.version,
    note: item.note,
  });

const cslDate = (date: CiteDate | null) =>
  date === null ? null : { 'date-parts': [date.parts], ...(date.isGuessed ? { circa: true } : {}) };
