import type { ExportFormat } from '../model/export-profile.ts';
import type { Format } from './format.ts';
import { writeCsv } from './write-csv.ts';
import { writeCsvExcel } from './write-csv-excel.ts';
import { writeCsvTables } from './write-csv-tables.ts';
import { writeJson } from './write-json.ts';
import { writeStix } from './write-stix.ts';

/** THE TABLE of formats: screen, command line, checks and golden tests follow from it. A new one is one entry and one file. */
export const formats: Readonly<Record<ExportFormat, Format>> = {
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
    write: writeStix,
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
};
