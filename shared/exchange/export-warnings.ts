import type { Incident } from '../model/incident.ts';
import type { ExportWords } from '../words/export-en.ts';
import type { Format } from './format.ts';
import type { Prepared } from './prepare-export.ts';

/** Handle with care even below the ceiling. */
const careful: readonly Incident['sensitivity'][number][] = ['source-protection', 'embargo', 'personal-data'];

/** What a person should know before this leaves: how it is to be handled, and what the format makes of it. */
export function exportWarnings(format: Format, { ledger, entries }: Prepared, words: ExportWords): string[] {
  const sensitive = careful.flatMap((each) => {
    const titles = Array.from(ledger.incidents.values())
      .filter(({ sensitivity }) => sensitivity.includes(each))
      .map(({ title }) => title);
    return titles.length === 0
      ? []
      : [words.sensitive(words.tokens.sensitivity[each], titles.length, titles[0] ?? '')];
  });
  const dated = entries.filter(({ date }) => date !== undefined).length;
  return [...sensitive, ...(format.warnings?.({ dated, undated: entries.length - dated }, words) ?? [])];
}
