import { type CiteDate, type CiteItem, type CiteType, citeItems } from './cite-item.ts';
import type { ExportContent } from './export-content.ts';

/** The tagged format of reference managers; lines end as its specification has it. */
export function* writeRis(content: ExportContent) {
  for (const item of citeItems(content)) yield entryOf(item);
}

function entryOf(item: CiteItem): string {
  const { issued, accessed } = item;
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', typeTags[item.type]],
    ['ID', item.key],
    ...item.authors.map((author): [string, string] => ['AU', author]),
    ['TI', item.title],
    ['T2', item.container],
    ['PB', item.publisher],
    ['PY', issued && String(issued.parts[0]).padStart(4, '0')],
    ['DA', issued && dateOf(issued)],
    ['UR', item.url],
    ['Y2', accessed && dateOf(accessed)],
    ['LA', item.language],
    ['ET', item.version],
    ['N1', item.note],
  ];
  const filled = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
  return `${filled.join('')}ER  - \r\n\r\n`;
}

/** `2026/02/23/` and, after the last stroke, what else there is to say of it. */
function dateOf({ parts, isGuessed }: CiteDate): string {
  const [year = '', month = '', day = ''] = parts.map((part, place) =>
    String(part).padStart(place === 0 ? 4 : 2, '0'),
  );
  return `${year}/${month}/${day}/${isGuessed ? 'circa' : ''}`;
}

const typeTags: Readonly<Record<CiteType, string>> = {
  'article-newspaper': 'NEWS',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  webpage: 'ELEC',
  legal_case: 'CASE',
  dataset: 'DATA',
};
