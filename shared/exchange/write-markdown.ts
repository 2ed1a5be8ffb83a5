import type { ExportLocale } from '../model/export-profile.ts';
import { exportWords } from '../words/export-words.ts';
import { cleanText } from './clean-text.ts';
import { exportUuid } from './entry-uuid.ts';
import { markLine, sourceDates, sourceName } from './entry-words.ts';
import type { ExportContent } from './export-content.ts';
import type { ExportRow, RowSource } from './export-row.ts';
import { markdownColumns } from './markdown-columns.ts';
import { markdownLink, markdownText } from './markdown-text.ts';

/**
 * The rows as a chronology: a table for each year, in which every row says who says so and how it stands, with its sources as
 * footnotes. CommonMark with the tables and footnotes of GitHub.
 */
export function* writeMarkdown(content: ExportContent): Generator<string> {
  const { rows, about, profile } = content;
  const words = exportWords[profile.locale];
  const { heads, cells } = markdownColumns(profile);
  const notes = footnotes();
  yield frontMatter(content);
  yield `# ${markdownText(about.title)}\n`;
  let year: string | null = null;
  for (const row of rows) {
    const own = (row.start ?? row.end)?.slice(0, 4) ?? words.undated;
    if (own !== year) yield `\n## ${own}\n\n${tableLine(heads)}${tableLine(heads.map(() => '---'))}`;
    year = own;
    yield tableLine(cells(row, notes.marksOf));
  }
  if (notes.sources.length > 0) yield `\n## ${words.columns.sources}\n\n`;
  for (const [index, source] of notes.sources.entries())
    yield `[^${index + 1}]: ${footnote(source, profile.locale)}\n`;
}

/** The strings of JSON are strings of YAML. */
function frontMatter({ rows, about, profile, mark }: ExportContent): string {
  const facts = {
    id: `urn:uuid:${exportUuid(about)}`,
    library: about.library,
    title: cleanText(about.title),
    filters: cleanText(about.filters),
    tlp: markLine(mark),
    exported: about.at,
    by: cleanText(about.by ?? ''),
    language: profile.locale,
    rows: rows.length,
  };
  const lines = Object.entries(facts).filter(([, value]) => value !== '');
  return `---\n${lines.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('')}---\n\n`;
}

const tableLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** Their numbers in the order in which rows name them; a source that several rows name is one note. */
function footnotes() {
  const numbers = new Map<string, number>();
  const sources: RowSource[] = [];
  const numberOf = (source: RowSource): number => {
    const key = `${source.url}\n${source.title}\n${source.accessed}`;
    const known = numbers.get(key) ?? sources.push(source);
    numbers.set(key, known);
    return known;
  };
  return {
    sources,
    marksOf: (row: ExportRow): string => row.sources.map((source) => `[^${numberOf(source)}]`).join(''),
  };
}

function footnote(source: RowSource, locale: ExportLocale): string {
  const name = sourceName(source);
  const dates = markdownText(sourceDates(source, locale));
  if (source.url === null) return `${markdownText(name)}, ${dates}`;
  return `${markdownLink(name || source.url, source.url)}, ${dates}`;
}
