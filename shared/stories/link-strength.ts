import { millisecondsOfDay } from '../model/milliseconds-of-day.ts';
import type { Span } from './article-clues.ts';
import { sketchLikeness } from './sketch-of.ts';
import { daysApart } from './span-of.ts';
import type { KeyTable, Member } from './story-members.ts';
import { isTelling, kindTable, weighClues } from './weigh-clues.ts';

/** A story is one event in the news: what lies further apart, in days, is told again, not reported. */
export const LONGEST_STORY = 14;
const REACH = LONGEST_STORY * millisecondsOfDay;
/** The share of equal runs of words from which on two texts may be one. */
const COPY = 0.4;
/** Of a copy and its original: more than any evidence amounts to. */
export const COPY_STRENGTH = 1000;
/** A text from a template is no copy of the one that names another firm. */
const SAME_NAMES = 0.5;
/** What is left of the evidence where both articles have themes and none is common. */
const OTHER_THEMES = 0.6;
/** What is left where they share the same few firms and themes, and next to nothing of the event itself. */
const VAGUE = 0.87;
const ENOUGH_OF_ITS_OWN = 1;
const isOfSubject = kindTable(['common-actor', 'theme', 'stock']);
const isTheme = kindTable(['theme']);
const isStock = kindTable(['stock']);
const isName = kindTable(['name']);
const FULL_DAYS = 2;
/** What two weeks between two articles leave of their evidence. */
const FAR = 0.2;
const MONTH = { days: 20, factor: 0.95 };
const YEAR = { days: 60, factor: 0.75 };

/** Within this lies what may be of one story with an article of this span. */
export const reachOf = ({ from, to }: Span): Span => ({ from: from - REACH, to: to + REACH });

const daysOf = ({ from, to }: Span): number => (to - from) / millisecondsOfDay;

/** Two articles of one day are of one event more likely than two of one year. */
function timeFactor(a: Span, b: Span): number {
  const apart = daysApart(a, b);
  if (apart > LONGEST_STORY) return 0;
  const late = Math.max(0, apart - FULL_DAYS) / (LONGEST_STORY - FULL_DAYS);
  const width = Math.max(daysOf(a), daysOf(b));
  const known = width > YEAR.days ? YEAR.factor : width > MONTH.days ? MONTH.factor : 1;
  return known * (1 - late * (1 - FAR));
}

type Shared = {
  readonly all: number;
  readonly telling: number;
  readonly ofTags: number;
  readonly themes: number;
};

/** A word in one language that is a name in the other is a name; else the humbler of the two counts. */
function sharedEvidence(a: Member, b: Member, table: KeyTable): Shared {
  const acrossLanguages = a.article.language !== b.article.language;
  const saidA = weighClues(a, table).said;
  const saidB = weighClues(b, table).said;
  const shared = { all: 0, telling: 0, ofTags: 0, themes: 0 };
  let atA = 0;
  let atB = 0;
  while (atA < a.keys.length && atB < b.keys.length) {
    const left = a.keys[atA] ?? 0;
    const right = b.keys[atB] ?? 0;
    if (left === right) {
      const kindA = a.kinds[atA] ?? 0;
      const kindB = b.kinds[atB] ?? 0;
      const isGreater = acrossLanguages && isNameOfTwo(kindA, kindB);
      const evidence = (isGreater ? Math.max : Math.min)(saidA[atA] ?? 0, saidB[atB] ?? 0);
      shared.all += evidence;
      if (isTelling[kindA] && isTelling[kindB]) shared.telling += evidence;
      if (isOfSubject[kindA]) shared.ofTags += evidence;
      if (isTheme[kindA]) shared.themes += 1;
    }
    if (left <= right) atA += 1;
    if (right <= left) atB += 1;
  }
  return shared;
}

const isNameOfTwo = (a: number, b: number): boolean =>
  a !== b && Boolean(isName[a] || isName[b]) && !isStock[a] && !isStock[b];

/** Whether two texts are one text with changes of a sub-editor. */
export function isCopy(a: Member, b: Member, table: KeyTable): boolean {
  if (a.twinOf === b || b.twinOf === a) return true;
  if (sketchLikeness(a.article.sketch, b.article.sketch) < COPY) return false;
  const named = Math.max(weighClues(a, table).telling, weighClues(b, table).telling);
  return sharedEvidence(a, b, table).telling >= SAME_NAMES * named;
}

/**
 * What speaks for two articles reporting one event: the evidence that they share, less where it is a small part of
 * what each of them tells, and where days lie between them. Copies are one event whatever they tell; a recap is of
 * none unless it is a copy.
 */
export function linkStrength(a: Member, b: Member, table: KeyTable): number {
  const time = timeFactor(a.article.span, b.article.span);
  if (time === 0) return 0;
  if (isCopy(a, b, table)) return COPY_STRENGTH;
  if (a.article.isRecap || b.article.isRecap) return 0;
  const { all: shared, ofTags, themes } = sharedEvidence(a, b, table);
  const sum = a.article.language === b.article.language ? 'all' : 'acrossLanguages';
  const told = Math.sqrt(weighClues(a, table)[sum] * weighClues(b, table)[sum]);
  if (shared === 0) return 0;
  const ofOther = themes === 0 && a.themes > 0 && b.themes > 0 ? OTHER_THEMES : 1;
  const vague = shared - ofTags < ENOUGH_OF_ITS_OWN ? VAGUE : 1;
  return time * ofOther * vague * shared * Math.sqrt(Math.min(1, shared / Math.max(told, 1e-9)));
}
