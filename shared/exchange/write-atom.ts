import { madeAt } from '../model/record-id.ts';
import { exportWords } from '../words/export-words.ts';
import { entryHtml } from './entry-html.ts';
import { entryUuid, exportUuid } from './entry-uuid.ts';
import { headline, markLine } from './entry-words.ts';
import type { ExportContent } from './export-content.ts';
import type { ExportRow } from './export-row.ts';
import { markupText } from './markup-text.ts';

/** The rows as an Atom feed (RFC 4287). An entry is as new as its record's last change: no feed dates what happened in parts. */
export function* writeAtom({ rows, about, profile, mark, changedAt }: ExportContent): Generator<string> {
  const { locale } = profile;
  yield [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    element('id', `urn:uuid:${exportUuid(about)}`),
    element('title', about.title),
    element('subtitle', [about.filters, markLine(mark)].filter(Boolean).join(' · ')),
    element('updated', about.at),
    `<author>${element('name', about.by || exportWords[locale].nobodyNamed)}</author>`,
    '<generator>Faultline</generator>',
    element('rights', markLine(mark)),
    '',
  ].join('\n');
  for (const row of rows) yield `${entry(row, locale, changedAt(row.record))}\n`;
  yield '</feed>\n';
}

function entry(row: ExportRow, locale: ExportContent['profile']['locale'], changed: string): string {
  const [first, ...others] = row.sources.flatMap(({ url }) => url ?? []);
  return [
    '<entry>',
    element('id', `urn:uuid:${entryUuid(row)}`),
    element('title', headline(row, locale)),
    element('updated', changed),
    element('published', madeAt(row.record)),
    link('alternate', first),
    ...others.map((url) => link('related', url)),
    ...[...new Set([row.kind, row.status, ...row.themes])].map(
      (term) => `<category term="${markupText(term)}"/>`,
    ),
    element('rights', markLine(row.mark)),
    element('summary', row.standing),
    `<content type="html">${markupText(entryHtml(row, locale))}</content>`,
    '</entry>',
  ].join('');
}

const element = (name: string, text: string): string =>
  text === '' ? '' : `<${name}>${markupText(text)}</${name}>`;

const link = (rel: string, url: string | undefined): string =>
  url === undefined ? '' : `<link rel="${rel}" href="${markupText(url)}"/>`;
