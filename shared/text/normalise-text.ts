import { foldCluster } from './fold-cluster.ts';
import { PARAGRAPH, SPACE } from './units.ts';

/** Text as it is matched, with the way back: unit i came from `original.slice(starts[i], ends[i])`. */
export type NormalisedText = {
  readonly original: string;
  readonly length: number;
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

type Places = Pick<NormalisedText, 'units' | 'starts' | 'ends'>;
type Draft = { length: number; units: Uint16Array; starts: Int32Array; ends: Int32Array };

/** Longer piles of combining marks are cut: sorting them would not be linear. */
const LONGEST_CLUSTER = 8;

/** What is known of a unit. */
const isBlank = 0b001;
const isMark = 0b010;
/** It is known to fold to one unit, which is no space but for the space itself. */
const isSimple = 0b100;
const kindOf = new Uint8Array(0x10000);
/** What single units fold to, found once each: 0 is not yet known, or not one unit. */
const foldedUnit = new Uint16Array(0x10000);
/** What all else folds to, each found once: accents written as marks of their own, emoji. */
const folds = new Map<string, string>();
/** A text may hold clusters without an end. */
const MOST_FOLDS = 20_000;

for (const [first, last, kind] of [
  [0x09, 0x0d, isBlank],
  [SPACE, SPACE, isBlank | isSimple],
  [0x2d, 0x2d, isBlank],
  [0x5f, 0x5f, isBlank],
  [0x300, 0x36f, isMark],
  [0x1160, 0x11ff, isMark],
  [0x1ab0, 0x1aff, isMark],
  [0x20d0, 0x20ff, isMark],
  [0x3099, 0x309a, isMark],
  [0xfe20, 0xfe2f, isMark],
  [0xff9e, 0xff9f, isMark],
] as const) {
  kindOf.fill(kind, first, last + 1);
}
foldedUnit[SPACE] = SPACE;

/** Also asked of what stands behind a text, which is not a number. */
function is(kind: number, unit: number): boolean {
  return ((kindOf[unit | 0] ?? 0) & kind) !== 0;
}

/** Whether a space would stand at the beginning or after another. */
function isAfterGap(units: Uint16Array, length: number): boolean {
  if (length === 0) return true;
  const last = units[length - 1];
  return last === SPACE || last === PARAGRAPH;
}

function placesOf(memory: ArrayBuffer, from: number, room: number): Places {
  return {
    starts: new Int32Array(memory, from, room),
    ends: new Int32Array(memory, from + room * 4, room),
    units: new Uint16Array(memory, from + room * 8, room),
  };
}

/** Many short texts share a piece of memory: asking for one costs more than folding a term. */
const PIECE = 0x40000;
let piece = new ArrayBuffer(PIECE);
let taken = 0;

/** Three lists of this length, empty. */
function placesFor(room: number): Places {
  const size = Math.ceil((room * 10) / 4) * 4;
  if (size > PIECE) return placesOf(new ArrayBuffer(size), 0, room);
  if (taken + size > PIECE) {
    piece = new ArrayBuffer(PIECE);
    taken = 0;
  }
  const places = placesOf(piece, taken, room);
  taken += size;
  return places;
}

/** Memory for texts that are read one after the other: each is written over the one before it. */
export type TextRoom = { places: Places };

export function createTextRoom(): TextRoom {
  return { places: placesFor(0) };
}

/** A longer text gets memory of its own, so that none is held that is seldom needed. */
const LONGEST_KEPT = 0x20000;

function placesIn(room: TextRoom, length: number): Places {
  if (length > LONGEST_KEPT) return placesFor(length);
  if (room.places.units.length < length) room.places = placesFor(length * 2);
  return room.places;
}

function grow(draft: Draft): void {
  const { units, starts, ends } = placesFor(draft.units.length * 2 + 64);
  units.set(draft.units);
  starts.set(draft.starts);
  ends.set(draft.ends);
  Object.assign(draft, { units, starts, ends });
}

function append(draft: Draft, unit: number, start: number, end: number): void {
  if (unit === SPACE && isAfterGap(draft.units, draft.length)) return;
  if (draft.length === draft.units.length) grow(draft);
  draft.units[draft.length] = unit;
  draft.starts[draft.length] = start;
  draft.ends[draft.length] = end;
  draft.length += 1;
}

function appendFolded(draft: Draft, folded: string, start: number, end: number): void {
  for (let at = 0; at < folded.length; at += 1) append(draft, folded.charCodeAt(at), start, end);
}

function foldOf(cluster: string): string {
  const known = folds.get(cluster);
  if (known !== undefined) return known;
  const folded = foldCluster(cluster);
  if (folds.size >= MOST_FOLDS) folds.clear();
  folds.set(cluster, folded);
  return folded;
}

/** Folds one unit that has no marks, through the table of what was folded before. */
function appendUnit(draft: Draft, original: string, at: number): void {
  const unit = original.charCodeAt(at);
  const known = foldedUnit[unit] ?? 0;
  if (known !== 0) {
    append(draft, known, at, at + 1);
    return;
  }
  const folded = foldOf(original.charAt(at));
  if (folded.length === 1) {
    foldedUnit[unit] = folded.charCodeAt(0);
    if (folded !== ' ') kindOf[unit] = (kindOf[unit] ?? 0) | isSimple;
  }
  appendFolded(draft, folded, at, at + 1);
}

function clusterEnd(original: string, at: number): number {
  const isPair = (original.codePointAt(at) ?? 0) > 0xffff;
  let end = at + (isPair ? 2 : 1);
  while (end < original.length && is(isMark, original.charCodeAt(end))) end += 1;
  return end;
}

/** A run of blanks becomes one space, or a paragraph break where it holds two line ends. */
function appendBlanks(draft: Draft, original: string, at: number): number {
  let end = at;
  let lines = 0;
  while (end < original.length && is(isBlank, original.charCodeAt(end))) {
    if (original.charCodeAt(end) === PARAGRAPH) lines += 1;
    end += 1;
  }
  append(draft, lines >= 2 ? PARAGRAPH : SPACE, at, end);
  return end;
}

/**
 * The short way for what most text is: units known to fold to one, with no mark after them, and lone spaces. The last
 * unit is left over: a look behind the end of a text would make every look slower.
 */
function appendSimple(draft: Draft, original: string, from: number): number {
  const { units, starts, ends } = draft;
  let { length } = draft;
  const end = Math.min(original.length - 1, from + units.length - length);
  let at = from;
  let unit = at < end ? original.charCodeAt(at) : 0;
  // Further on a space after another is not reached, as the one before it is no lone space.
  if (unit === SPACE && isAfterGap(units, length)) return at;
  while (at < end) {
    const next = original.charCodeAt(at + 1);
    const kind = kindOf[unit] ?? 0;
    const nextKind = kindOf[next] ?? 0;
    if ((kind & isSimple) === 0 || (nextKind & isMark) !== 0 || (kind & nextKind & isBlank) !== 0) break;
    units[length] = foldedUnit[unit] ?? 0;
    starts[length] = at;
    at += 1;
    ends[length] = at;
    length += 1;
    unit = next;
  }
  draft.length = length;
  return at;
}

/** Looks at what follows a text find nothing there. */
function endDraft({ units, starts, ends, length }: Draft): void {
  units[length] = 0;
  starts[length] = 0;
  ends[length] = 0;
}

/** Text as it is matched: see foldCluster. One pass, each unit once. In a room it holds until the next one. */
export function normaliseText(original: string, room?: TextRoom): NormalisedText {
  const length = original.length + 64;
  const { units, starts, ends } = room ? placesIn(room, length) : placesFor(length);
  const draft: Draft = { length: 0, units, starts, ends };
  let at = appendSimple(draft, original, 0);
  while (at < original.length) {
    const unit = original.charCodeAt(at);
    if (is(isBlank, unit)) {
      at = appendBlanks(draft, original, at);
    } else if ((unit < 0xd800 || unit > 0xdbff) && !is(isMark, original.charCodeAt(at + 1))) {
      appendUnit(draft, original, at);
      at += 1;
    } else {
      const end = clusterEnd(original, at);
      appendFolded(draft, foldOf(original.slice(at, Math.min(end, at + LONGEST_CLUSTER))), at, end);
      at = end;
    }
    at = appendSimple(draft, original, at);
  }
  endDraft(draft);
  return {
    original,
    length: draft.length,
    units: draft.units,
    starts: draft.starts,
    ends: draft.ends,
  };
}

const NORMALISED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** A term in the form in which texts are matched. */
export function normalisedTerm(term: string): string {
  if (NORMALISED.test(term)) return term;
  const { units, length } = normaliseText(term);
  return String.fromCharCode(...units.subarray(0, length)).trim();
}
