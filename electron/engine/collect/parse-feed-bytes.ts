import { decodeFeed } from '../../../shared/feeds/decode-feed.ts';
import type { DraftFeed } from '../../../shared/feeds/draft-feed.ts';
import { draftOfXml } from '../../../shared/feeds/draft-of-xml.ts';
import { draftOfJson } from '../../../shared/feeds/json-feed.ts';
import { normaliseFeed } from '../../../shared/feeds/normalise-feed.ts';
import type { ParsedFeed } from '../../../shared/feeds/parsed-feed.ts';
import { repairXml } from '../../../shared/feeds/repair-xml.ts';
import { readFeedXml } from './read-feed-xml.ts';

export type ParseContext = {
  readonly contentType: string | null;
  /** The address of the document after redirects, for relative links. */
  readonly base: string | null;
  /** Milliseconds since 1970, for dates that must be guessed. */
  readonly now: number;
};

/** What the bytes of a document turned out to be. `feed` is null unless the verdict is OK or EMPTY. */
export type ParseResult = {
  readonly verdict: 'OK' | 'EMPTY' | 'NOT_A_FEED' | 'PARSE_FAILED';
  readonly message: string | null;
  readonly encoding: string;
  readonly repaired: boolean;
  readonly salvaged: boolean;
  readonly feed: ParsedFeed | null;
};

type Draft = { readonly draft: DraftFeed; readonly repaired: boolean; readonly salvaged: boolean };
type Refusal = { readonly verdict: 'EMPTY' | 'NOT_A_FEED' | 'PARSE_FAILED'; readonly message: string };

const refuse = (verdict: Refusal['verdict'], message: string): Refusal => ({ verdict, message });

/**
 * Deeper than any extension of a JSON Feed, and more values than 10,000 items have: looked at first, because
 * millions of brackets would cost the parser all its memory.
 */
const deepestJson = 64;
const mostJsonValues = 500_000;

/** Whether brackets nest and values follow each other as in a feed; strings are left aside. */
function isShapedLikeFeed(json: string): boolean {
  let depth = 0;
  let values = 0;
  let inString = false;
  for (let at = 0; at < json.length && depth <= deepestJson && values <= mostJsonValues; at++) {
    const char = json[at];
    if (inString && char === '\\') at++;
    else if (char === '"') inString = !inString;
    else if (inString) continue;
    else if (char === ',') values++;
    else if (char === '[' || char === '{') {
      depth++;
      values++;
    } else if (char === ']' || char === '}') depth--;
  }
  return depth <= deepestJson && values <= mostJsonValues;
}

function draftFromJson(text: string): Draft | Refusal {
  if (!isShapedLikeFeed(text)) return refuse('NOT_A_FEED', 'The document is JSON, but not a JSON Feed.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('PARSE_FAILED', 'The document starts like JSON but cannot be read as JSON.');
  }
  const draft = draftOfJson(value);
  if (draft === null) return refuse('NOT_A_FEED', 'The document is JSON, but not a JSON Feed.');
  return { draft, repaired: false, salvaged: false };
}

const looksLikePage = /<(?:!doctype\s+html|html|head|body)[\s>]/i;

async function draftFromXml(text: string): Promise<Draft | Refusal> {
  const repaired = repairXml(text);
  if (repaired !== null) {
    const read = await readFeedXml(repaired);
    if (read === null) return refuse('PARSE_FAILED', 'The feed is damaged beyond what can be repaired.');
    return { draft: draftOfXml(read), repaired: repaired.repaired, salvaged: repaired.salvaged };
  }
  return looksLikePage.test(text.slice(0, 4000))
    ? refuse('NOT_A_FEED', 'The address leads to a web page, not to a feed.')
    : refuse('NOT_A_FEED', 'The document is neither RSS, Atom nor JSON Feed.');
}

async function draftFrom(text: string): Promise<Draft | Refusal> {
  const start = text.trimStart();
  if (start === '') return refuse('EMPTY', 'The server sent an empty document.');
  return start.startsWith('{') ? draftFromJson(start) : await draftFromXml(text);
}

/**
 * The whole way from bytes to articles: decode, repair, parse, put in order. Used by the worker for collecting
 * and for the command `parse`.
 */
export async function parseFeedBytes(bytes: Uint8Array, context: ParseContext): Promise<ParseResult> {
  const { text, encoding } = decodeFeed(bytes, context.contentType);
  const found = await draftFrom(text);
  if ('verdict' in found) return { ...found, encoding, repaired: false, salvaged: false, feed: null };
  const feed = normaliseFeed(found.draft, context);
  const empty = feed.articles.length === 0;
  return {
    verdict: empty ? 'EMPTY' : 'OK',
    message: empty ? 'The feed holds no articles at the moment.' : null,
    encoding,
    repaired: found.repaired,
    salvaged: found.salvaged,
    feed,
  };
}
