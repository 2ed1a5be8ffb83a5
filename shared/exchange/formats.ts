import type { ExportFormat } from '../model/export-profile.ts';
import type { Format } from './format.ts';
import { writeJson } from './write-json.ts';

/** THE TABLE of formats: screen, command line, checks and golden tests follow from it. A new one is one entry and one file. */
export const formats: Readonly<Record<ExportFormat, Format>> = {
  json: {
    token: 'json',
    name: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    write: writeJson,
  },
};
