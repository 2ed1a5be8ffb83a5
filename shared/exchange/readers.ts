import { AppError } from '../model/app-error.ts';
import type { ColumnMapping } from '../model/table-field.ts';
import type { Incoming } from './incoming.ts';
import type { Verify } from './package-signature.ts';
import { isAddressList, readAddressList } from './read-address-list.ts';
import { isAiid, readAiid } from './read-aiid.ts';
import { isAiidTable, readAiidTable } from './read-aiid-table.ts';
import { isAtlas, isAtlasYaml, readAtlasCaseStudies, readAtlasYaml } from './read-atlas-case-study.ts';
import { isCsvTables, readCsvTables } from './read-csv-tables.ts';
import { textOf } from './read-document.ts';
import { isFeedList, readFeedList } from './read-feed-list.ts';
import { readNative } from './read-native.ts';
import { readRecordLines } from './read-record-lines.ts';
import { isStix, readStix } from './read-stix.ts';
import { isTable, readTable } from './read-table.ts';
import { isZip } from './read-zip.ts';

/** A file as it came, by whatever name; of a table, what a person says that its columns are. */
export type ForeignFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mapping?: ColumnMapping;
};

/** One format that can be read: how it is known, and how it is read. Both may refuse it in a sentence (AppError). */
export type Reader = {
  readonly name: string;
  readonly isOne: (file: ForeignFile) => boolean;
  readonly read: (file: ForeignFile, verify?: Verify) => Incoming;
};

/** As much of a file as tells what it is. */
const beginningOf = ({ bytes }: ForeignFile): string => new TextDecoder().decode(bytes.subarray(0, 4096));

/** What comes from a folder is what that folder holds, whatever its first file looks like: its name ends as that of a folder. */
const isRecordFolder = ({ name }: ForeignFile): boolean => name.endsWith('/');

/** THE TABLE of formats that come in, the surest to know first. */
export const readers: readonly Reader[] = [
  {
    name: 'joined tables of Faultline (zip)',
    isOne: ({ bytes }) => isCsvTables(bytes),
    read: ({ bytes, name }) => readCsvTables(bytes, name),
  },
  {
    name: 'Faultline package',
    isOne: ({ bytes }) => isZip(bytes),
    read: ({ bytes, name }, verify) => readNative(bytes, name, verify),
  },
  {
    name: 'record files',
    isOne: (file) => isRecordFolder(file) || /^\s*\{\s*"(?:conflicts|kind)"/.test(beginningOf(file)),
    read: ({ bytes, name }) => readRecordLines(textOf(bytes, 'record file'), name),
  },
  {
    name: 'AI Incident Database (CSV)',
    isOne: (file) => file.mapping === undefined && isAiidTable(beginningOf(file)),
    read: ({ bytes, name }) => readAiidTable(bytes, name),
  },
  {
    name: 'CSV table',
    isOne: (file) => isTable(file, beginningOf(file)),
    read: ({ bytes, name, mapping = [] }) => readTable(bytes, name, mapping),
  },
  {
    name: 'STIX 2.1 of Faultline',
    isOne: (file) => isStix(beginningOf(file)),
    read: ({ bytes, name }) => readStix(bytes, name),
  },
  {
    name: 'MITRE ATLAS case studies (YAML)',
    isOne: (file) => isAtlasYaml(beginningOf(file)),
    read: ({ bytes, name }) => readAtlasYaml(bytes, name),
  },
  {
    name: 'MITRE ATLAS case studies (JSON)',
    isOne: (file) => isAtlas(beginningOf(file)),
    read: ({ bytes, name }) => readAtlasCaseStudies(bytes, name),
  },
  {
    name: 'AI Incident Database (JSON)',
    isOne: (file) => isAiid(beginningOf(file)),
    read: ({ bytes, name }) => readAiid(bytes, name),
  },
  {
    name: 'OPML',
    isOne: (file) => isFeedList(beginningOf(file)),
    read: ({ bytes, name }) => readFeedList(bytes, name),
  },
  {
    name: 'list of addresses',
    isOne: (file) => isAddressList(beginningOf(file)),
    read: ({ bytes, name }) => readAddressList(bytes, name),
  },
];

/** What a file holds, in whichever of the formats it is. */
export function readIncoming(file: ForeignFile, verify?: Verify): Incoming {
  const reader = readers.find(({ isOne }) => isOne(file));
  if (reader) {
    const incoming = reader.read(file, verify);
    if (file.mapping === undefined || incoming.table !== null) return incoming;
    throw new AppError(
      'BAD_REQUEST',
      `${file.name} is a ${reader.name}: it has no columns of which to say what they are.`,
    );
  }
  const names = readers.map(({ name }) => name).join(', ');
  throw new AppError(
    'UNREADABLE_FILE',
    `${file.name} is in no format that can be read (${names}), or it was cut off. Nothing was changed.`,
  );
}
