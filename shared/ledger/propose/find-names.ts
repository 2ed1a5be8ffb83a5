import type { Evidence } from '../../model/evidence.ts';
import type { TaggedText } from '../../tagging/tag-text.ts';
import type { ActorEntry, ActorKind } from '../../vocabulary/vocabulary.ts';
import type { Named } from './read-article.ts';

/** A name in the original text. */
export type FoundName = { readonly actor: Named; readonly start: number; readonly end: number };

/** What the vocabulary knows of actors, as far as proposals ask for it. */
export type NameBook = {
  readonly kindOf: (actor: string) => ActorKind | undefined;
  /** Firms whose own name is a word as well, and bodies that go by their initials: on the subject they are meant. */
  readonly doubtful: readonly Named[];
};

const firms: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'lab',
  'big-tech',
  'platform',
  'cloud',
  'security-firm',
]);
const SHORTEST = 4;
const bodies: ReadonlySet<ActorKind> = new Set<ActorKind>(['regulator', 'government']);
const isAcronym = (name: string): boolean => /^[A-Z]{3,}$/.test(name);

export function nameBook(actors: readonly ActorEntry[]): NameBook {
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
  const doubtful = actors.flatMap(({ id, name, kind, ambiguous }): Named[] => {
    const isWord = name.length >= SHORTEST && ambiguous?.some(({ term }) => term === name);
    if (firms.has(kind)) return isWord ? [{ id, name, kind }] : [];
    return bodies.has(kind) && isAcronym(name) ? [{ id, name, kind }] : [];
  });
  return {
    kindOf: (actor) => kinds.get(actor),
    doubtful,
  };
}

const MOST = 40;
const BEFORE = /[\p{L}\d_-]$/u;
const AFTER = /^[\p{L}\d_-]/u;

/** Where words stand as they are written, with nothing joined on that would make others of them. */
function placesOf(words: string, text: string, from: number): readonly number[] {
  const places: number[] = [];
  const isHan = /\p{Script=Han}/u.test(words);
  for (
    let at = text.indexOf(words, from);
    at >= 0 && places.length < MOST;
    at = text.indexOf(words, at + words.length)
  ) {
    const isPart =
      BEFORE.test(text.slice(Math.max(0, at - 1), at)) || AFTER.test(text.charAt(at + words.length));
    const besideHan = /\p{Script=Han}/u;
    const isLoose =
      isHan || besideHan.test(text.charAt(at - 1)) || besideHan.test(text.charAt(at + words.length));
    if (!isPart || isLoose) places.push(at);
  }
  return places;
}

/** French papers write long acronyms as names: "la Cnil". */
const writtenAs = (name: string): readonly string[] =>
  isAcronym(name) && name.length >= SHORTEST ? [name, name.charAt(0) + name.slice(1).toLowerCase()] : [name];

/** A capital that no beginning of a sentence explains, or the name twice, says that the firm is meant. */
function isMeant(places: readonly number[], text: string): boolean {
  const isInside = (at: number): boolean => /[\p{L},] $/u.test(text.slice(Math.max(0, at - 2), at));
  return places.length > 1 || places.some(isInside);
}

/** The names of an article: what the tagger found, where else the same words stand, and firms with doubtful names. */
export function findNames(
  text: string,
  tags: TaggedText,
  offsetOf: (evidence: Evidence) => number | null,
  { kindOf, doubtful }: NameBook,
): readonly FoundName[] {
  const found = new Map<string, FoundName>();
  const add = (actor: Named, start: number, length: number): void => {
    found.set(`${actor.id} ${start}`, { actor, start, end: start + length });
  };
  for (const { id, name, evidence } of tags.actors) {
    const actor = { id, name, kind: kindOf(id) };
    const places = evidence.flatMap((one) => {
      const start = offsetOf(one);
      return start === null ? [] : [{ start, words: text.slice(start, start + one.end - one.start) }];
    });
    for (const { start, words } of places) add(actor, start, words.length);
    for (const words of new Set(places.map((place) => place.words)))
      for (const start of placesOf(words, text, 0)) add(actor, start, words.length);
  }
  for (const actor of tags.relevant ? doubtful : []) {
    for (const words of writtenAs(actor.name)) {
      const places = placesOf(words, text, 0);
      if (isAcronym(words) || isMeant(places, text))
        for (const start of places) add(actor, start, words.length);
    }
  }
  return withoutParts([...found.values()].sort((a, b) => a.start - b.start || b.end - a.end));
}

/** Without a name that stands inside a longer one of another actor. */
function withoutParts(ordered: readonly FoundName[]): readonly FoundName[] {
  let last: FoundName | undefined;
  return ordered.filter((name) => {
    if (last && name.end <= last.end && name.actor.id !== last.actor.id) return false;
    if (!last || name.end > last.end) last = name;
    return true;
  });
}
