import { characterOf, escapeMarkup, referencedText } from './character-references.ts';
import { type FieldKind, feedAttributes, feedFields } from './feed-fields.ts';
import { type FeedNames, feedNames } from './feed-names.ts';
import { attributesOf, type XmlToken, type XmlTokens, xmlTokens } from './xml-tokens.ts';

/**
 * A feed in the one form that every reader of XML agrees on: a skeleton of elements, in which each text is the
 * number of its place in `texts`.
 *
 * The texts travel beside, because sax builds a text character by character: ten million `&` would cost it half a
 * gigabyte, which ends the process and not only its thread.
 *
 * `repaired`: something was not XML. `salvaged`: the document stopped early and its last item was left out.
 */
export type RepairedFeed = {
  readonly xml: string;
  readonly texts: readonly string[];
  readonly repaired: boolean;
  readonly salvaged: boolean;
};

const fieldNamespace = 'urn:faultline:field';

/** More items than any publisher serves; what follows is not read. */
const itemLimit = 10_000;
/** More fields than any item has. */
const fieldLimit = 400;

type OpenToken = Extract<XmlToken, { kind: 'open' }>;

type State = {
  readonly xml: string;
  readonly tokens: XmlTokens;
  readonly names: FeedNames;
  readonly out: string[];
  readonly texts: string[];
  readonly rootAttributes: Map<string, string>;
  readonly atom: boolean;
  items: number;
  /** Fields written since the last start of an item. */
  fields: number;
  /** Where the open item starts in `out`; null between items. */
  itemStart: number | null;
  /** Characters that may still be read a second time: what keeps repairs linear. */
  readonly budget: { rereads: number };
  repaired: boolean;
};

const illegal = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu;
const c1 = /[\u0080-\u009f]/;
const blank = /^\s*$/;
const stray = /<|]]>|&(?![#A-Za-z])/;
const reference = /&(?:#(\d{1,8}|[xX][0-9a-fA-F]{1,7});|([A-Za-z][A-Za-z0-9]{1,30});|(?=[#A-Za-z]))/g;
/** Longer values are no addresses and no words. */
const attributeLimit = 4096;

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1);
const isItem = (name: string): boolean =>
  name === 'item' || name === 'entry' || name === 'atom:entry' || name === 'rdf:item';
const isRoot = (name: string): boolean => /^(?:rss|rdf|feed|channel)$/.test(localName(name));

/** Elements that only group fields of an item: YouTube keeps its descriptions in one. */
const isTransparent = (name: string): boolean => name === 'media:group';

/** What a text of XML means: a bare ampersand is one, `&nbsp;` its character, `&#146;` the quote it meant. */
function meaningOf(state: State, text: string): string {
  if (stray.test(text)) state.repaired = true;
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole, digits?: string, name?: string) => {
    const meant = referencedText(name, digits);
    if (meant === null || meant === '') state.repaired = true;
    return meant ?? whole;
  });
}

const attributeText = (state: State, value: string): string =>
  escapeMarkup(meaningOf(state, value)).replaceAll('"', '&quot;');

function legalAttributes(state: State, source: string): string {
  if (!source.includes('=')) return '';
  const kept = new Map<string, string>();
  for (const [name, value] of attributesOf(source)) {
    const meant = state.names.canonical(name).replace(/^(?:about|resource)$/, 'rdf:$&');
    if (feedAttributes.has(meant) && value.length < attributeLimit)
      kept.set(meant, attributeText(state, value));
  }
  return [...kept].map(([name, value]) => ` ${name}="${value}"`).join('');
}

/** The canonical name of an opened element, after learning the namespaces it declares. */
function nameOf(state: Pick<State, 'names'>, token: OpenToken): string {
  const own = token.attributes.includes('xmlns')
    ? state.names.declare(attributesOf(token.attributes))
    : undefined;
  return state.names.canonical(token.name, own);
}

/** In an Atom document the prefix of Atom says nothing; in RSS it tells `atom:link` from `link`. */
const fieldName = (state: State, name: string): string =>
  state.atom && name.startsWith('atom:') ? name.slice(5) : name;

function closeItem(state: State): void {
  state.out.push(state.atom ? '</entry>' : '</item>');
  state.itemStart = null;
}

function openItem(state: State, token: OpenToken): void {
  if (state.itemStart !== null) {
    state.repaired = true;
    closeItem(state);
  }
  state.itemStart = state.out.length;
  state.items++;
  state.fields = 0;
  // Numbered, because xml2js makes an item without attributes and fields the empty string, and ''.link is a function.
  const number = ` field:number="${state.items}"`;
  state.out.push(`<${state.atom ? 'entry' : 'item'}${number}${legalAttributes(state, token.attributes)}>`);
  if (token.empty) closeItem(state);
}

/** Text or CDATA that stands in a row. */
type Piece = { readonly kind: 'text' | 'cdata'; readonly from: number; to: number };

type Extent = {
  /** What stands between the tags, as far as the first element. */
  readonly pieces: readonly Piece[];
  readonly from: number;
  readonly to: number;
  readonly hasElements: boolean;
};

function addPiece(pieces: Piece[], { kind, from, to }: Piece): void {
  const last = pieces.at(-1);
  if (last?.kind === 'text' && kind === 'text' && last.to === from) last.to = to;
  else pieces.push({ kind, from, to });
}

/** The first field inside a field that never closes: its publisher forgot the end tag before it. */
type Inner = { readonly start: number /** Nothing but text stands before it. */; readonly plain: boolean };

/**
 * Reads to the end tag of a field. Where there is none, the field ends where its item does, or before the next
 * field that stands in it.
 */
function readExtent(state: State, open: OpenToken, canonical: string): Extent {
  const from = state.tokens.offset();
  const pieces: Piece[] = [];
  let depth = 0;
  let hasElements = false;
  let inner: Inner | null = null;
  for (;;) {
    const token = state.tokens.next();
    if (token === null) return missingEnd(state, { pieces, from, to: state.xml.length, hasElements }, inner);
    if (token.kind === 'text' || token.kind === 'cdata') {
      if (!hasElements) addPiece(pieces, token);
      continue;
    }
    const name = token.name === open.name ? canonical : state.names.canonical(token.name);
    const ends = isItem(name) || (token.kind === 'close' && isRoot(name));
    if (ends) return missingEnd(state, { pieces, from, to: token.start, hasElements }, inner);
    if (token.kind === 'close' && name === canonical) {
      if (depth === 0) return { pieces, from, to: token.start, hasElements };
      depth--;
    }
    if (token.kind !== 'open') continue;
    if (inner === null && Object.hasOwn(feedFields, fieldName(state, name))) {
      inner = { start: token.start, plain: !hasElements };
    }
    hasElements = true;
    if (name === canonical && !token.empty) depth++;
  }
}

function missingEnd(state: State, extent: Extent, inner: Inner | null): Extent {
  state.repaired = true;
  const again = inner === null ? 0 : extent.to - inner.start;
  if (inner === null || again > state.budget.rereads) {
    state.tokens.moveTo(extent.to);
    return extent;
  }
  state.budget.rereads -= again;
  state.tokens.moveTo(inner.start);
  return { ...extent, to: inner.start, hasElements: !inner.plain };
}

const pieceText = (state: State, { kind, from, to }: Piece): string => {
  const text = state.xml.slice(from, to);
  return kind === 'text' ? meaningOf(state, text) : text;
};

/** Markup that stands unescaped in a field, as one text. */
const markupText = (raw: string): string =>
  raw
    .replaceAll('<![CDATA[', '')
    .replaceAll(']]>', '')
    .replace(/<(\/?)(?:xhtml|html):/gi, '<$1');

const plainText = (state: State, pieces: readonly Piece[]): string =>
  pieces.map((piece) => pieceText(state, piece)).join('');

/** Puts a text beside the skeleton; what stands in its place is its number. */
function place(state: State, text: string): string {
  return blank.test(text) ? '' : String(state.texts.push(text) - 1);
}

/** The elements directly inside an author or source, each with its text. */
function nestedElements(state: State, raw: string): string {
  const tokens = xmlTokens(raw);
  const inside: State = { ...state, xml: raw, tokens };
  const parts: string[] = [];
  for (let token = tokens.next(); token !== null && parts.length < 50; token = tokens.next()) {
    if (token.kind !== 'open' || token.empty) continue;
    const name = localName(fieldName(state, nameOf(state, token)));
    const extent = readExtent(inside, token, state.names.canonical(token.name));
    if (!/^[\w.-]+$/.test(name) || extent.hasElements) continue;
    parts.push(`<field:${name}>${place(state, plainText(inside, extent.pieces))}</field:${name}>`);
  }
  return parts.join('');
}

function contentOf(state: State, extent: Extent, kind: FieldKind): string {
  if (!extent.hasElements) return place(state, plainText(state, extent.pieces));
  const raw = state.xml.slice(extent.from, extent.to);
  return kind === 'nested' ? nestedElements(state, raw) : place(state, markupText(raw));
}

function readField(state: State, token: OpenToken): void {
  const canonical = nameOf(state, token);
  const name = fieldName(state, canonical);
  const kind = Object.hasOwn(feedFields, name) ? feedFields[name] : undefined;
  const extent = token.empty ? null : readExtent(state, token, canonical);
  if (kind === undefined || ++state.fields > fieldLimit) return;
  const attributes = legalAttributes(state, token.attributes);
  const content = extent === null ? '' : contentOf(state, extent, kind);
  state.out.push(`<field:${name}${attributes}>${content}</field:${name}>`);
}

function keepRootAttributes(state: State, token: OpenToken): void {
  for (const [name, value] of attributesOf(token.attributes)) {
    const meant = name.toLowerCase();
    const isKept = (meant === 'xml:base' || meant === 'xml:lang') && value.length < attributeLimit;
    if (isKept) state.rootAttributes.set(meant, value);
  }
}

function openElement(state: State, token: OpenToken): void {
  const name = nameOf(state, token);
  if (isItem(name)) openItem(state, token);
  else if (isRoot(name)) keepRootAttributes(state, token);
  else if (isTransparent(name)) return;
  else readField(state, token);
}

/** Reads the document after its root tag; true when it came to the root's end. */
function readDocument(state: State, rootName: string): boolean {
  for (;;) {
    const token = state.tokens.next();
    if (token === null) return false;
    if (token.kind === 'open') {
      if (state.items >= itemLimit && isItem(state.names.canonical(token.name))) return true;
      openElement(state, token);
    } else if (token.kind === 'close') {
      if (token.name === rootName) return true;
      const name = state.names.canonical(token.name);
      if (isItem(name) && state.itemStart !== null) closeItem(state);
      else if (!isRoot(name) && !isTransparent(name)) state.repaired = true;
    } else if (!blank.test(state.xml.slice(token.from, token.to))) state.repaired = true;
  }
}

type Root = { readonly token: OpenToken; readonly name: string; readonly clean: boolean };

/** The root of the feed, past whatever a broken server wrote before it; null for a page or anything else. */
function findRoot(xml: string, tokens: XmlTokens, names: FeedNames): Root | null {
  let clean = true;
  for (let token = tokens.next(); token !== null; token = tokens.next()) {
    if (token.kind === 'open') {
      const name = localName(nameOf({ names }, token));
      if (name === 'html') return null;
      if (isRoot(name)) return { token, name, clean };
      clean = false;
    } else if (token.kind !== 'text' || !blank.test(xml.slice(token.from, token.to))) clean = false;
  }
  return null;
}

/** An item that the document breaks off in is left out, unless it is all there is. */
function endEarly(state: State): void {
  if (state.itemStart === null) return;
  if (state.items > 1) state.out.length = state.itemStart;
  else closeItem(state);
}

/** Without what XML forbids; control characters of ISO-8859-1 are what windows-1252 has in their place. */
function legalCharacters(text: string): string {
  const legal = text.search(illegal) === -1 ? text : text.replace(illegal, '');
  if (!c1.test(legal)) return legal;
  return legal.replace(new RegExp(c1, 'g'), (char) => characterOf(char.charCodeAt(0)));
}

/**
 * Rewrites any RSS, RDF or Atom document, well-formed or not, as a flat and well-formed one: known prefixes,
 * lower-case names with the prefix `field:`, items inside one channel, prose as text with its markup.
 *
 * rss-parser would lose the whole feed to one bare ampersand, and the order of words to inline markup. Returns
 * null where no root of a feed is found.
 */
export function repairXml(text: string): RepairedFeed | null {
  const xml = legalCharacters(text);
  const tokens = xmlTokens(xml);
  const names = feedNames();
  const root = findRoot(xml, tokens, names);
  if (root === null) return null;
  const state: State = {
    xml,
    tokens,
    names,
    out: [],
    texts: [],
    rootAttributes: new Map(),
    atom: root.name === 'feed',
    items: 0,
    fields: 0,
    itemStart: null,
    budget: { rereads: 2 * xml.length },
    repaired: !root.clean || text.search(illegal) !== -1,
  };
  keepRootAttributes(state, root.token);
  const complete = root.token.empty || readDocument(state, root.token.name);
  if (complete && state.itemStart !== null) closeItem(state);
  if (!complete) endEarly(state);
  return {
    xml: framed(state),
    texts: state.texts,
    repaired: state.repaired || !complete,
    salvaged: !complete,
  };
}

function framed(state: State): string {
  const attributes = [...state.rootAttributes]
    .map(([name, value]) => ` ${name}="${attributeText(state, value)}"`)
    .join('');
  const inside = state.out.join('');
  return state.atom
    ? `<feed xmlns:field="${fieldNamespace}"${attributes}>${inside}</feed>`
    : `<rss version="2.0" xmlns:field="${fieldNamespace}"><channel${attributes}>${inside}</channel></rss>`;
}
