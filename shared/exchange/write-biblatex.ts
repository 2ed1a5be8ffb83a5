import { type CiteItem, citeItems } from './cite-item.ts';
import { edtfOf, texEntry, texNames, texText, texWhole } from './cite-tex.ts';
import type { ExportContent } from './export-content.ts';

/** For LaTeX with biblatex and biber, in UTF-8; dates are EDTF, as biber reads them. */
export function* writeBiblatex(content: ExportContent) {
  for (const item of citeItems(content)) yield entryOf(item);
}

function entryOf(item: CiteItem): string {
  const type = typeOf(item);
  return texEntry(type, item.key, {
    author: texNames(item.authors),
    title: texWhole(item.title),
    [type === 'article' ? 'journaltitle' : 'organization']: texText(item.container ?? item.publisher ?? ''),
    date: item.issued && edtfOf(item.issued),
    url: item.url,
    urldate: item.url && item.accessed && edtfOf(item.accessed),
    version: item.version && texText(item.version),
    language: item.language && texText(item.language),
    note: texText(item.note),
  });
}

/** An article needs an author and a paper, and what is online an address: what lacks them is of the kind that needs nothing. */
function typeOf({ type, authors, container, url }: CiteItem): string {
  if (type === 'dataset') return 'dataset';
  if (type === 'article-newspaper' && authors.length > 0 && container !== null) return 'article';
  return url === null ? 'misc' : 'online';
}
