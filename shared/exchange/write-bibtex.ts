import type { ExportWords } from '../words/export-en.ts';
import { exportWords } from '../words/export-words.ts';
import { type CiteItem, citeItems } from './cite-item.ts';
import { edtfOf, texEntry, texNames, texText, texWhole } from './cite-tex.ts';
import type { ExportContent } from './export-content.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** For BibTeX of old, which knows neither web pages nor days: the days stand in the note. */
export function* writeBibtex(content: ExportContent) {
  const words = exportWords[content.profile.locale].cited;
  for (const item of citeItems(content)) yield entryOf(item, words);
}

function entryOf(item: CiteItem, words: ExportWords['cited']): string {
  const isArticle = item.type === 'article-newspaper' && item.authors.length > 0 && item.container !== null;
  const { issued, accessed } = item;
  const notes = [
    item.version === null ? '' : words.version(item.version),
    issued ? words.published(edtfOf(issued)) : '',
    item.url !== null && accessed ? words.accessed(edtfOf(accessed)) : '',
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
