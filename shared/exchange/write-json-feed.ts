import { madeAt } from '../model/record-id.ts';
import { cleanJson } from './clean-json.ts';
import { entryHtml } from './entry-html.ts';
import { entryUuid, exportUuid } from './entry-uuid.ts';
import { headline } from './entry-words.ts';
import type { ExportContent } from './export-content.ts';
import type { ExportRow } from './export-row.ts';

/** The rows as a JSON Feed 1.1. What it has no words for stands in `_faultline` of the feed and of each item. */
export function* writeJsonFeed({ rows, about, profile, mark, changedAt }: ExportContent): Generator<string> {
  const { locale } = profile;
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: about.title,
    ...(about.filters !== '' && { description: about.filters }),
    ...(about.by !== null && { authors: [{ name: about.by }] }),
    language: locale,
    _faultline: { id: exportUuid(about), library: about.library, exported_at: about.at, handling_mark: mark },
  };
  yield `${cleanJson(head, 1).slice(0, -2)},\n "items": [`;
  let between = '\n';
  for (const row of rows) {
    yield `${between}  ${cleanJson(item(row, locale, changedAt(row.record)))}`;
    between = ',\n';
  }
  yield '\n ]\n}\n';
}

function item(row: ExportRow, locale: ExportContent['profile']['locale'], changed: string): object {
  const { standing, sources, themes, record, ...facts } = row;
  const url = sources.find((source) => source.url !== null)?.url;
  return {
    id: `urn:uuid:${entryUuid(row)}`,
    ...(url && { external_url: url }),
    title: headline(row, locale),
    content_html: entryHtml(row, locale),
    summary: standing,
    date_published: madeAt(record),
    date_modified: changed,
    ...(themes.length > 0 && { tags: themes }),
    _faultline: { record, ...facts, sources },
  };
}
