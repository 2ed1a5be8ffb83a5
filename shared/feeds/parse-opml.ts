import { AppError } from '../model/app-error.ts';
import { decodeReferences } from './character-references.ts';
import { feedLimits } from './feed-limits.ts';
import { collapseSpace } from './plain-text.ts';
import { attributesOf, type XmlToken, xmlTokens } from './xml-tokens.ts';

/** One line of an OPML file as it stands there: nothing in it is believed yet. */
export type Outline = {
  readonly title: string;
  /** What the file calls the address of the feed; empty where it names none. */
  readonly xmlUrl: string;
  readonly htmlUrl: string;
  /** The titles of the outlines around it, the outermost first, as far as they have 200 characters together. */
  readonly folder: readonly string[];
};

export type ParsedOpml = {
  readonly outlines: readonly Outline[];
  /** Outlines beyond those that are read. */
  readonly beyond: number;
};

/** Far more than any reader's list; each limit is told when it is met. */
export const opmlLimits = { characters: 5 * 1024 * 1024, outlines: 10_000, depth: 64, path: 200 } as const;

const refuse = (message: string): AppError => new AppError('BAD_REQUEST', message);

type OpenTag = Extract<XmlToken, { kind: 'open' }>;
type Line = { readonly outline: Outline; isFolder: boolean };

const text = (value: string | undefined, limit: number): string =>
  collapseSpace(decodeReferences((value ?? '').slice(0, 4 * limit))).slice(0, limit);

/** Only these three are read: settings that ride along (proxies, certificates, scripts) have no way in. */
function outlineOf({ attributes }: OpenTag, folder: readonly string[]): Outline {
  const values = new Map([...attributesOf(attributes)].map(([name, value]) => [name.toLowerCase(), value]));
  return {
    title: text(values.get('title') || values.get('text'), feedLimits.title),
    xmlUrl: text(values.get('xmlurl'), feedLimits.address + 1),
    htmlUrl: text(values.get('htmlurl'), feedLimits.address + 1),
    folder,
  };
}

/**
 * Reads an OPML file of version 1 or 2, however badly written: every outline that is no folder, in the order of the
 * file. Declarations are passed over and entities of the file's own stay what they are, text; nothing is fetched.
 */
export function parseOpml(source: string): ParsedOpml {
  if (source.length > opmlLimits.characters)
    throw refuse('The OPML file is larger than 5 MiB, and so no list of feeds: it was not read.');
  const lines: Line[] = [];
  const around: (Line | null)[] = [];
  const tokens = xmlTokens(source);
  let isOpml = false;
  let beyond = 0;
  for (let token = tokens.next(); token !== null; token = tokens.next()) {
    if (token.kind !== 'open' && token.kind !== 'close') continue;
    const name = token.name.toLowerCase();
    isOpml ||= name === 'opml';
    if (!isOpml || name !== 'outline') continue;
    if (token.kind === 'close') {
      around.pop();
      continue;
    }
    const isRead = lines.length < opmlLimits.outlines;
    if (isRead) lines.push(lineOf(token, around));
    else beyond += 1;
    if (!token.empty) around.push(isRead ? (lines.at(-1) ?? null) : null);
    if (around.length > opmlLimits.depth)
      throw refuse(`The OPML file nests its outlines deeper than ${opmlLimits.depth}: it was not read.`);
  }
  if (!isOpml) throw refuse('This is no OPML file: it has no <opml> in it.');
  const outlines = lines.flatMap(({ outline, isFolder }) => (isFolder ? [] : [outline]));
  return { outlines, beyond };
}

/** An outline without an address becomes a folder with the first outline inside it. */
function lineOf(token: OpenTag, around: readonly (Line | null)[]): Line {
  const parents = around.filter((line) => line !== null);
  const parent = parents.at(-1);
  if (parent !== undefined && parent.outline.xmlUrl === '') parent.isFolder = true;
  const folder = pathOf(parents.filter(({ isFolder }) => isFolder).map(({ outline }) => outline.title));
  return { outline: outlineOf(token, folder), isFolder: false };
}

/** Each outline carries its path, so a long one is kept as far as it can be read: 5 MiB would become 600. */
function pathOf(names: readonly string[]): readonly string[] {
  let length = 0;
  return names.filter((name) => {
    length += name.length;
    return length <= opmlLimits.path;
  });
}
