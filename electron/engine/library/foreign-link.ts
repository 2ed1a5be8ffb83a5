import { collectLogFile } from './collect-log-file.ts';
import type { Disk } from './disk.ts';
import { folders } from './doc-kind.ts';
import { unlessMissing } from './file-system.ts';
import { lockFile, lockNote } from './library-lock.ts';
import { isOfRecord } from './list-files.ts';

/** How the files of record begin: documents with their format, the history with the hash of its first line. */
const ours = /^\s*\{"(?:format":"faultline\/|sha256":")/;

/** What we write to by name without a head to know it by. */
const neverLinks: ReadonlySet<string> = new Set([lockFile, lockNote, collectLogFile]);

/**
 * The first file of this library that is a link to something that is not Faultline's, or null. Writing goes through
 * links, so a library from a stranger could make us write over any file of the person who opens it.
 */
export async function foreignLink(disk: Disk): Promise<string | null> {
  for (const folder of ['', ...folders]) {
    const links = (await unlessMissing(disk.files.listLinks(disk.path(folder)))) ?? [];
    for (const link of links) {
      const name = folder === '' ? link : `${folder}/${link}`;
      if (neverLinks.has(name)) return name;
      if (isOfRecord(name) && !ours.test(await disk.head(name))) return name;
    }
  }
  return null;
}
