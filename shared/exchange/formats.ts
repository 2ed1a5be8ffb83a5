import type { ExportFormat } from '../model/export-profile.ts';
import type { ExportWords } from '../words/export-en.ts';
import type { Format } from './format.ts';
import { writeAtom } from './write-atom.ts';
import { writeBiblatex } from './write-biblatex.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeCslJson } from './write-csl-json.ts';
import { writeCsv } from './write-csv.ts';
import { writeCsvExcel } from './write-csv-excel.ts';
import { writeCsvTables } from './write-csv-tables.ts';
import { writeHtml, writePaper } from './write-html.ts';
import { writeIcs } from './write-ics.ts';
import { writeJson } from './write-json.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeJsonLd } from './write-json-ld.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeMisp } from './write-misp.ts';
import { writeNative } from './write-native.ts';
import { writeOpmlExport } from './write-opml-export.ts';
import { writeRis } from './write-ris.ts';
import { writeStix } from './write-stix.ts';
import { pictureOf, writePicture, writeSvg } from './write-svg.ts';
import { mostSlides, writeTimelineJs } from './write-timelinejs.ts';
import { writeWebAnnotation } from './write-web-annotation.ts';

/** THE TABLE of formats: screen, command line, checks and golden tests follow from it. A new one is one entry and one file. */
export const formats: Readonly<Record<ExportFormat, Format>> = {
  native: {
    token: 'native',
    name: 'Faultline package',
    extension: 'faultline',
    mediaType: 'application/vnd.faultline.package+zip',
    write: writeNative,
  },
  json: {
    token: 'json',
    name: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    write: writeJson,
  },
  stix: {
    token: 'stix',
    name: 'STIX 2.1',
    extension: 'stix.json',
    mediaType: 'application/stix+json;version=2.1',
    tellsChanges: true,
    write: writeStix,
  },
  misp: {
    token: 'misp',
    name: 'MISP events',
    extension: 'misp.json',
    mediaType: 'application/json',
    tellsChanges: true,
    write: writeMisp,
  },
  csv: {
    token: 'csv',
    name: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    write: writeCsv,
  },
  'csv-tables': {
    token: 'csv-tables',
    name: 'CSV, joined tables (zip)',
    extension: 'zip',
    mediaType: 'application/zip',
    write: writeCsvTables,
  },
  'csv-excel': {
    token: 'csv-excel',
    name: 'CSV for Excel',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    write: writeCsvExcel,
  },
  markdown: {
    token: 'markdown',
    name: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    write: writeMarkdown,
  },
  ics: {
    token: 'ics',
    name: 'iCalendar',
    extension: 'ics',
    mediaType: 'text/calendar; charset=utf-8',
    tellsChanges: true,
    write: writeIcs,
  },
  atom: {
    token: 'atom',
    name: 'Atom',
    extension: 'xml',
    mediaType: 'application/atom+xml',
    tellsChanges: true,
    write: writeAtom,
  },
  jsonfeed: {
    token: 'jsonfeed',
    name: 'JSON Feed',
    extension: 'json',
    mediaType: 'application/feed+json',
    tellsChanges: true,
    write: writeJsonFeed,
  },
  opml: {
    token: 'opml',
    name: 'OPML (sources)',
    extension: 'opml',
    mediaType: 'text/x-opml; charset=utf-8',
    write: writeOpmlExport,
  },
  'web-annotation': {
    token: 'web-annotation',
    name: 'Web Annotation (quotes)',
    extension: 'jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    tellsChanges: true,
    write: writeWebAnnotation,
  },
  'json-ld': {
    token: 'json-ld',
    name: 'JSON-LD (schema.org)',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    write: writeJsonLd,
  },
  html: {
    token: 'html',
    name: 'HTML',
    extension: 'html',
    mediaType: 'text/html',
    write: writeHtml,
  },
  timelinejs: {
    token: 'timelinejs',
    name: 'TimelineJS3',
    extension: 'json',
    mediaType: 'application/json',
    write: writeTimelineJs,
    warnings: ({ dated, undated }, words) => [
      ...(dated > mostSlides ? [words.manySlides(dated, mostSlides)] : []),
      ...leftOut(undated, words),
    ],
  },
  svg: {
    token: 'svg',
    name: 'SVG',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    write: writeSvg,
    warnings: ({ undated }, words) => leftOut(undated, words),
  },
  png: {
    token: 'png',
    name: 'PNG',
    extension: 'png',
    mediaType: 'image/png',
    write: writePicture,
    rendered: pictureOf,
    warnings: ({ undated }, words) => leftOut(undated, words),
  },
  pdf: {
    token: 'pdf',
    name: 'PDF',
    extension: 'pdf',
    mediaType: 'application/pdf',
    write: writePaper,
    rendered: () => ({ kind: 'pdf' }),
  },
  'csl-json': {
    token: 'csl-json',
    name: 'CSL-JSON (Zotero, pandoc)',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: writeCslJson,
  },
  biblatex: {
    token: 'biblatex',
    name: 'BibLaTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: writeBiblatex,
  },
  bibtex: {
    token: 'bibtex',
    name: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: writeBibtex,
  },
  ris: {
    token: 'ris',
    name: 'RIS (EndNote, Mendeley)',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: writeRis,
  },
};

const leftOut = (undated: number, words: ExportWords): string[] =>
  undated === 0 ? [] : [words.undatedLeftOut(undated)];
