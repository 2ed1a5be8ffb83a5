import { writeOpml } from '../feeds/write-opml.ts';
import type { ExportContent } from './export-content.ts';

/** What the library follows as OPML, for other feed readers. */
export function* writeOpmlExport({ sources, about }: ExportContent): Generator<string> {
  yield writeOpml(sources, new Date(about.at).toUTCString()).opml;
}
