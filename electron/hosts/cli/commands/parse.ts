import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { ParsedArticle } from '../../../../shared/feeds/parsed-feed.ts';
import { AppError } from '../../../../shared/model/app-error.ts';
import { createFeedParser, type FeedParser } from '../../../engine/collect/feed-parser.ts';
import type { ParseResult } from '../../../engine/collect/parse-feed-bytes.ts';
import type { Call, ExitCode } from '../command.ts';
import { countOf } from '../count-of.ts';
import { exitCodeFor } from '../exit-codes.ts';
import { readJsonLine } from '../json-lines.ts';
import { refuse } from '../parse-arguments.ts';
import { printable } from '../printable.ts';
import { readFileBytes, readInput, readText } from '../read-input.ts';
import { printJsonLine, type Terminal } from '../terminal.ts';

type ParseCall = Call<{ 'content-type': 'text'; base: 'text'; manifest: 'text' }>;

/** A document to parse: how it was named, how its bytes are read, and what a server would have said of it. */
type Document = {
  readonly file: string;
  readonly read: () => Promise<Uint8Array>;
  readonly contentType: string | null;
  readonly base: string | null;
};

const manifestLine = z.object({
  file: z.string().min(1),
  url: z.string().nullish(),
  headers: z.record(z.string(), z.unknown()).nullish(),
});

/** One line a document, in the order in which they were named. */
export async function parse(call: ParseCall): Promise<ExitCode> {
  const documents = await documentsOf(call);
  const parser = createFeedParser();
  let done = 0;
  let failed = 0;
  try {
    for await (const outcome of inOrder(documents, (document) => parsed(document, parser), call.signal)) {
      done += 1;
      if (outcome.failure !== null) {
        call.terminal.note(`faultline parse: ${printable(outcome.failure)}\n`);
        failed += 1;
      }
      if (outcome.line !== null && !(await printJsonLine(call.terminal, outcome.line))) return 0;
    }
  } finally {
    await parser.close();
  }
  if (done < documents.length) {
    call.terminal.note(
      `faultline parse: Interrupted after ${done} of ${countOf(documents.length, 'document')}.\n`,
    );
    return done === 0 ? 1 : 3;
  }
  return exitCodeFor(failed, documents.length);
}

async function documentsOf({ options, words, terminal }: ParseCall): Promise<Document[]> {
  const { manifest } = options;
  if ((manifest === undefined) === (words.length === 0)) {
    return refuse('"parse" needs files, or --manifest FILE, and not both.', 'parse');
  }
  if (manifest !== undefined) return readManifest(manifest, await readText(manifest, terminal));
  for (const file of words) refuseUnreadable(file);
  const contentType = options['content-type'] ?? null;
  const { base = null } = options;
  if (base !== null && !/^https?:$/.test(URL.parse(base)?.protocol ?? '')) {
    return refuse(
      `--base ${base} is not a web address: write one that begins with https:// or http://.`,
      'parse',
    );
  }
  return words.map((file) => ({ file, read: readerOf(file, terminal), contentType, base }));
}

function refuseUnreadable(file: string): void {
  const stat = file === '-' ? null : statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) refuse(`${file} cannot be read: there is no such file.`, 'parse');
  if (stat?.isDirectory()) refuse(`${file} cannot be read: it is a folder.`, 'parse');
}

const readerOf = (file: string, terminal: Terminal) => () =>
  file === '-' ? readInput(terminal) : readFileBytes(resolve(file));

/** Files of a manifest are looked for from where the command runs, then beside the manifest. */
function readManifest(manifest: string, text: string): Document[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const { file, url, headers } = readJsonLine(manifestLine, line, `${manifest}, line ${index + 1}`);
    const here = resolve(file);
    const path = existsSync(here) ? here : resolve(dirname(resolve(manifest)), file);
    const read = () => readFileBytes(path);
    return [{ file, read, contentType: contentTypeOf(headers ?? {}), base: url ?? null }];
  });
}

/** Of all the headers the only one that matters here; a list of values is how some programs keep them. */
function contentTypeOf(headers: Readonly<Record<string, unknown>>): string | null {
  const [, value] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  const [first] = Array.isArray(value) ? value : [value];
  return typeof first === 'string' ? first : null;
}

type Outcome = { readonly line: unknown; readonly failure: string | null };

async function parsed(document: Document, parser: FeedParser): Promise<Outcome> {
  const { file, read, contentType, base } = document;
  try {
    const result = await parser.parse(await read(), { contentType, base, now: Date.now() });
    const failure = result.feed === null ? `${file}: ${result.message ?? result.verdict}` : null;
    return { line: lineOf(file, result), failure };
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    return { line: null, failure: thrown.message };
  }
}

const lineOf = (file: string, { verdict, repaired, encoding, feed }: ParseResult) => ({
  file,
  verdict,
  repaired,
  encoding,
  feed: feed?.feed ?? null,
  articles: feed?.articles.map(articleOf) ?? [],
});

const articleOf = (article: ParsedArticle) => ({
  title: article.title,
  url: article.url,
  guid: article.guid,
  author: article.author,
  published: article.dateGuessed ? null : article.published, // a guess is no yield of the file
  updated: article.updated,
  summary: article.summary,
  content: article.content,
  categories: article.categories,
});

/** So many documents are read ahead, so that all the parser's workers are busy and the memory stays small. */
const ahead = 8;

async function* inOrder<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  signal: AbortSignal,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = [];
  for (const item of items) {
    if (signal.aborted) return;
    pending.push(work(item));
    const oldest = pending.length >= ahead ? pending.shift() : undefined;
    if (oldest) yield await oldest;
  }
  for (const rest of pending) yield await rest;
}
