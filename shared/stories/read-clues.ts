import type { TaggedText } from '../tagging/tag-text.ts';
import { normalisedTerm } from '../text/normalise-text.ts';
import type { ActorKind, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { ArticleClues, Clue, ClueKind } from './article-clues.ts';
import { runKeys, wordKey } from './clue-keys.ts';
import { clueRarity, metBefore } from './clue-rarity.ts';
import { monthOf } from './month-names.ts';
import { newsWords } from './news-words.ts';
import { numberKey } from './number-keys.ts';
import { signingWords } from './origin-cues.ts';
import { createPlaceNames, type PlaceNames } from './place-names.ts';
import { readOrigin } from './read-origin.ts';
import { type Place, type ReadText, readTokens, type Token } from './read-tokens.ts';
import { isBackground, isRecapTitle, isRoundUpText } from './recap-cues.ts';
import { sketchOf } from './sketch-of.ts';
import { spanOf } from './span-of.ts';
import { type StockKeys, stockKeys } from './stock-keys.ts';

export type ClueInput = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string | null;
  readonly source?: string;
  readonly url?: string;
  readonly language?: string;
};
export type ClueTags = Pick<TaggedText, 'relevant' | 'actors' | 'themes'>;
export type ReadClues = (input: ClueInput, tags: ClueTags) => ArticleClues;

const WEIGHTS: Readonly<Record<Place, number>> = { title: 2, lead: 1.4, body: 1 };
const BACKGROUND = 0.4;
const PERIPHERAL_ACTOR = 0.6;
/** Of so many that are found the ones that say most are kept. */
const MOST_FOUND = 300;
const MOST_CLUES = 56;
const SHORTEST_WORD = 3;
const LONG_NAME = 1.5;
const LONGEST_NAME = 8;
const LONGEST_ACRONYM = 4;
const hanDate = /(\d{1,2})月(\d{1,2})日/g;
/** Kinds of actors that take part in many events at a time. */
const inMany: ReadonlySet<ActorKind> = new Set([
  'lab',
  'big-tech',
  'chip-maker',
  'cloud',
  'platform',
  'government',
  'legislature',
  'regulator',
  'court',
  'media',
]);
/** German writes all nouns with a capital: there it is no sign of a name. */
const capitalsOnNouns = 'de';

type Found = Map<string, { kind: ClueKind; weight: number; text: string }>;
type Reading = { readonly read: ReadText; readonly language: string; readonly pack: Pack };
/** What the vocabulary says of words: which are stock of the subject, which are the name of one actor. */
type Pack = {
  readonly stock: StockKeys;
  readonly places: PlaceNames;
  readonly actorByName: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, ActorKind>;
};

function add(found: Found, key: string, kind: ClueKind, weight: number, text: string): void {
  const known = found.get(key);
  if (!known) found.set(key, { kind, weight, text });
  else {
    known.weight = Math.max(known.weight, weight);
    if (kind === 'name' && known.kind === 'word') known.kind = kind;
    // A capital that a word has in one place only is none of its own.
    if (kind === 'word' && text === text.toLowerCase()) known.text = text;
  }
}

/** API, SQL, CEO: short words in capitals are jargon more often than names. */
const isAcronym = (written: string): boolean =>
  written.length <= LONGEST_ACRONYM && /^\p{Lu}+$/u.test(written);

/** Languages without capitals of their own: a Latin word in them that has one is a name wherever it stands. */
const withoutCapitals: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'ar']);

/** SafeBreach, iProov: a name also where it begins a sentence, in a title, or among German nouns. */
function isCoined({ at, text }: Token, read: ReadText, language: string): boolean {
  const written = read.written(at, at + text.length);
  return (withoutCapitals.has(language) ? /^\p{Lu}\p{Ll}/u : /^\p{L}+\p{Ll}\p{Lu}/u).test(written);
}

function wordKind(token: Token, key: string, { language, pack, read }: Reading): ClueKind | null {
  const isOfNone =
    newsWords.has(token.text) || signingWords.has(token.text) || monthOf(token.text) !== undefined;
  if (isOfNone || token.text.length < SHORTEST_WORD) return null;
  if (pack.stock(key, language)) return 'stock';
  if (/\d/.test(token.text)) return 'name';
  if (isCoined(token, read, language)) return 'name';
  if (!token.isCapital || language === capitalsOnNouns || token.place === 'title') return 'word';
  return isAcronym(read.written(token.at, token.at + token.text.length)) ? 'word' : 'name';
}

function placeOf({ text, at, isCapital, place }: Token, { read, pack }: Reading): string | undefined {
  return isCapital || place === 'title' ? pack.places.ofWord(text, read.folded, at) : undefined;
}

/** Returns where the token ends, as a number may reach over the next: "3 bin 900". */
function addToken(found: Found, token: Token, weight: number, isDay: boolean, reading: Reading): number {
  const { read, pack } = reading;
  const end = token.at + token.text.length;
  if (token.kind === 'run') {
    for (const state of pack.places.inRun(token.text)) add(found, `place:${state}`, 'place', weight, state);
    for (const key of runKeys(token.text))
      add(found, key, pack.stock(key, reading.language) ? 'stock' : 'word', weight, key);
  } else if (token.kind === 'number') {
    const number = isDay ? null : numberKey(read.folded, token.text, token.at);
    if (number) add(found, number.key, 'number', weight, read.written(token.at, number.end));
    return number?.end ?? end;
  } else {
    const key = wordKey(token.text);
    const state = placeOf(token, reading);
    if (state) {
      add(found, `place:${state}`, 'place', weight, read.written(token.at, end));
      return end;
    }
    const kind = wordKind(token, key, reading);
    if (kind) add(found, key, kind, weight, read.written(token.at, end));
  }
  return end;
}

function dateOf(token: Token, before: Token | undefined, after: Token | undefined): [string, Token] | null {
  const month = token.kind === 'word' ? monthOf(token.text) : undefined;
  if (month === undefined) return null;
  const day = [before, after].find((near) => near?.kind === 'number' && /^[12]?\d$|^3[01]$/.test(near.text));
  return day ? [`@${month}-${Number(day.text)}`, day] : null;
}

function addDates(found: Found, { read }: Reading): void {
  read.tokens.forEach((token, at) => {
    const [key, day] = dateOf(token, read.tokens[at - 1], read.tokens[at + 1]) ?? [];
    if (!key || !day) return;
    const [first, last] = day.at < token.at ? [day, token] : [token, day];
    add(found, key, 'date', 1, read.written(first.at, last.at + last.text.length));
  });
  for (const [text, month, day] of read.folded.matchAll(hanDate)) {
    add(found, `@${Number(month)}-${Number(day)}`, 'date', 1, text);
  }
}

function addActor(found: Found, id: string, weight: number, { kinds }: Pack): void {
  const kind = inMany.has(kinds.get(id) ?? 'lab') ? 'common-actor' : 'actor';
  add(found, `actor:${id}`, kind, weight, id);
}

/** The tagger keeps no actors where an article is off the subject; what it names tells its event all the same. */
function addNamedActors(found: Found, { read, pack }: Reading): void {
  for (const { kind, text, isCapital, place } of read.tokens) {
    const id = kind === 'word' && (isCapital || place === 'title') ? pack.actorByName.get(text) : undefined;
    if (id) addActor(found, id, PERIPHERAL_ACTOR, pack);
  }
}

function addTags(found: Found, { actors, themes }: ClueTags, reading: Reading): void {
  for (const { id, central } of actors)
    addActor(found, id, central ? WEIGHTS.lead : PERIPHERAL_ACTOR, reading.pack);
  if (actors.length === 0) addNamedActors(found, reading);
  for (const { id } of themes) add(found, `theme:${id}`, 'theme', 1, id);
}

/** For each token the part that it is of a name: a name of four words is one name, and hardly more than one clue. */
function namePartsOf(tokens: readonly Token[]): readonly number[] {
  const parts: number[] = [];
  let first = 0;
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const goesOn = token.isCapital && before?.isCapital && token.at === before.at + before.text.length + 1;
    if (!goesOn || at - first >= LONGEST_NAME) first = at;
    const length = at - first + 1;
    for (let part = first; part <= at; part += 1) parts[part] = length === 1 ? 1 : LONG_NAME / length;
  });
  return parts;
}

function mostTelling(clues: readonly Clue[]): readonly Clue[] {
  if (clues.length <= MOST_CLUES) return clues;
  const said = ({ key, kind, weight }: Clue): number => weight * clueRarity(kind, metBefore(key, kind), 0, 0);
  return [...clues].sort((a, b) => said(b) - said(a)).slice(0, MOST_CLUES);
}

function isDayOfMonth(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number') return false;
  return [tokens[at - 1], tokens[at + 1]].some((near) => near && monthOf(near.text) !== undefined);
}

/** Who publishes own findings says "we": others name him. */
function addAuthor(found: Found, author: string, { pack, language }: Reading): void {
  for (const word of normalisedTerm(author).split(' ')) {
    const key = wordKey(word);
    if (word.length >= SHORTEST_WORD && !newsWords.has(word) && !pack.stock(key, language))
      add(found, key, 'name', WEIGHTS.lead, author);
  }
}

function cluesOf(reading: Reading, tags: ClueTags, author: string): readonly Clue[] {
  const found: Found = new Map();
  addAuthor(found, author, reading);
  const { tokens, sentences } = reading.read;
  addTags(found, tags, reading);
  addDates(found, reading);
  const old = sentences.map(isBackground);
  const parts = namePartsOf(tokens);
  let passed = 0;
  for (const [at, token] of tokens.entries()) {
    if (found.size >= MOST_FOUND) break;
    if (token.kind === 'number' && token.at < passed) continue;
    const weight = WEIGHTS[token.place] * (old[token.sentence] ? BACKGROUND : 1) * (parts[at] ?? 1);
    passed = Math.max(passed, addToken(found, token, weight, isDayOfMonth(tokens, at), reading));
  }
  return mostTelling([...found].map(([key, clue]) => ({ key, ...clue })));
}

/** Names of one word that one actor alone has. */
function actorsByName({ actors }: Vocabulary): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const { id, name, aliases = [], ambiguous = [] } of actors) {
    const doubtful = new Set(ambiguous.map(({ term }) => term));
    for (const term of [name, ...aliases]) {
      const folded = normalisedTerm(term);
      if (!doubtful.has(term) && /^[a-z0-9]{4,}$/.test(folded)) byName.set(folded, id);
    }
  }
  return byName;
}

/** What a paper publishes is its reporting, also where it is an actor. */
const isPaper = (id: string, { kinds }: Pack): boolean => kinds.get(id) === 'media';

/** Makes the reader of clues for a vocabulary, once. */
export function createClueReader(vocabulary: Vocabulary): ReadClues {
  const pack: Pack = {
    stock: stockKeys(vocabulary),
    places: createPlaceNames(),
    actorByName: actorsByName(vocabulary),
    kinds: new Map(vocabulary.actors.map(({ id, kind }) => [id, kind])),
  };
  return (input, tags) => {
    const read = readTokens(input.title, input.text, tags.relevant);
    const language = read.language ?? input.language?.slice(0, 2).toLowerCase() ?? '';
    const origin = readOrigin(input, read, { actors: tags.actors.filter(({ id }) => !isPaper(id, pack)) });
    const author = origin.kind === 'own-post' ? (input.source ?? '') : '';
    return {
      id: input.id,
      span: spanOf(input.published),
      language,
      clues: cluesOf({ read, language, pack }, tags, author),
      sketch: sketchOf(read.tokens),
      origin,
      isRecap: isRecapTitle(read.title) || isRoundUpText(read.folded.slice(read.title.length).trimStart()),
    };
  };
}
