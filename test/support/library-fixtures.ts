import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { type Library, type LibraryOptions, openLibrary } from '../../electron/engine/library/library.ts';
import type { Article } from '../../shared/model/article.ts';
import type { RecordChange } from '../../shared/model/history-batch.ts';
import type { Incident } from '../../shared/model/incident.ts';
import type { Source } from '../../shared/model/source.ts';

export const noon = Date.parse('2026-02-23T12:00:00.000Z');

/** Windows has neither modes nor, without special leave, symbolic links. */
export const isPosix = process.platform !== 'win32';

/** A path in a new temporary folder at which no library is yet. */
export const newLibraryPath = (): string => join(mkdtempSync(join(tmpdir(), 'faultline-')), 'library');

export const open = (folder: string, options: Partial<LibraryOptions> = {}): Promise<Library> =>
  openLibrary({ folder, mode: 'write', now: () => noon, randomBytes, who: 'Ada', ...options });

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

export const anIncident = (library: Library, title = 'V accuses A'): Incident => ({
  id: library.newId(),
  title,
  kind: 'incident',
  summary: '',
  happened: '2026-02-23',
  happenedBasis: 'event',
  parties: [],
  themes: [],
  articles: [],
  steps: [],
  related: [],
  externalIds: [],
  sensitivity: [],
  handlingMark: null,
  merged: [],
});

export const aSource = (library: Library, url = 'https://example.org/feed'): Source => ({
  id: library.newId(),
  url,
  title: 'Example',
  siteUrl: null,
  speaker: 'news',
  category: null,
  language: null,
  allowPrivate: false,
  addedAt: '2026-02-23T12:00:00.000Z',
});

const sourceId = '019c8a60-0000-7000-8000-000000000001';

export function anArticle(number: number, fields: Partial<Article> = {}): Article {
  const contentHash = hashOf(`content ${number}`);
  return {
    id: `art-${number.toString(16).padStart(24, '0')}`,
    url: `https://example.org/${number}`,
    canonicalUrl: `https://example.org/${number}`,
    title: `Article ${number}`,
    summary: 'What happened, in a sentence or two.',
    author: null,
    contentHash,
    published: '2026-02-23T09:00:00.000Z',
    dateGuessed: false,
    firstSeen: '2026-02-23T12:00:00.000Z',
    language: 'en',
    categories: [],
    keys: [hashOf(`key ${number}`)],
    carriedBy: [{ source: sourceId, guid: `guid-${number}`, contentHash, seen: '2026-02-23T12:00:00.000Z' }],
    revisions: [],
    ...fields,
  };
}

export const addition = (record: Incident): RecordChange => ({
  kind: 'incident',
  id: record.id,
  before: null,
  after: record,
});

/** Commits a new incident and gives it back. */
export async function addIncident(library: Library, title = 'V accuses A'): Promise<Incident> {
  const incident = anIncident(library, title);
  await library.commit({ why: 'Add', changes: [addition(incident)] });
  return incident;
}

/** The files of a kind of record that lies in sixteen. */
export const sixteenOf = (section: string): string[] =>
  [...'0123456789abcdef'].map((digit) => `ledger/${section}-${digit}.json`);

/** Every file below a folder, `ledger/claims.json`. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
