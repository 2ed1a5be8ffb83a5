import { type CiteItem, citeItems } from './cite-item.ts';
import { edtfOf, texEntry, texNames, texText, texWhole } from './cite-tex.ts';
import type { ExportContent } from './export-content.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** For BibTeX of old, which knows neither web pages nor days: the days stand in the note. */
export function* writeBibtex(content: ExportContent) {
  for (const item of citeItems(content)) yield entryOf(item);
}

function entryOf(item: CiteItem): string {
  const isArticle = item.type === 'article-newspaper' && item.authors.length > 0 && item.container !== null;
  const { issued, accessed } = item;
  const notes = [
    item.version === null ? '' : `Version ${item.version}`,
    issued ? `Published ${edtfOf(issued)}` : '',
    item.url !== null && accessed ? `Accessed ${edtfOf(accessed)}` : '',
    item.note,
  ];
  return texEntry(isArticle ? 'article' : 'misc', item.key, {
    author: texNames(item.authors),
    title: texWhole(item.title),
    [isArticle ? 'journal' : 'organization']: texText(item.container ?? item.publisher ?? ''),
    year: issued && `${issued.isGuessed ? 'circa ' : ''}${issued.parts[0]}`,
    month: issued && months[(issued.parts[1] ?? 0) - 1],
    url: item.url,
    language: item.language && texText(item.language),
    note: texText(notes.filter((note) => note !== '').join('. ')),
  });
}
