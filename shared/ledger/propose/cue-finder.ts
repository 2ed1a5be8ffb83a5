import { normalisedTerm } from '../../text/normalise-text.ts';
import { isCjkUnit, isWordUnit } from '../../text/units.ts';
import type { ReadingLanguage } from './reading-language.ts';

/**
 * What words show, by cue and language; `any` counts in every language. Terms are parted by "|", written as they are in
 * the news and matched without accents and case: "accus*" is a stem, "wirft ~ vor" leaves room for a clause, "had not ~~
 * replied" for three words.
 */
export type CueTerms = Readonly<Partial<Record<ReadingLanguage | 'any', readonly string[]>>>;
export type CueTable<Cue extends string> = Readonly<Record<Cue, CueTerms>>;

/** Words found, in units of the folded text. */
export type CueHit<Cue extends string> = {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
  /** It leaves room for other words, which it does not stand for. */
  readonly isOpen: boolean;
};
export type CueFinder<Cue extends string> = (
  folded: string,
  language: ReadingLanguage,
) => readonly CueHit<Cue>[];

type Term<Cue> = { readonly cue: Cue; readonly pattern: RegExp; readonly isOpen: boolean };
/** Terms by the letters with which they begin: a place in a text is held against few of them. */
type Index<Cue> = ReadonlyMap<string, readonly Term<Cue>[]>;

const GAP = '[^.;!?\\n。]{0,110}?';
const HAN_GAP = '[^.;!?\\n。]{0,24}?';
const FEW_WORDS = "(?: [a-z0-9']+){0,3} ";
const LEAVES_ROOM = /(?<!~)~(?!~)/;
const isHan = (text: string): boolean => isCjkUnit(text.charCodeAt(0));

const sourceOf = (folded: string): string => folded.split(' ~~ ').map(sourceOfPart).join(FEW_WORDS);

function sourceOfPart(folded: string): string {
  const parts = folded.split(/ ?~ ?/);
  const sources = parts.map((part) => {
    const plain = part.replace(/[.+?^${}()[\]\\]/g, '\\$&').replaceAll('*', '[a-z0-9]*');
    return isHan(part) ? plain : `(?<![a-z0-9])${plain}(?![a-z0-9])`;
  });
  return sources.join(isHan(folded) ? HAN_GAP : GAP);
}

const keyOf = (folded: string): string => (isHan(folded) ? folded.slice(0, 1) : folded.slice(0, 2));

function indexOf<Cue extends string>(table: CueTable<Cue>, language: ReadingLanguage): Index<Cue> {
  const index = new Map<string, Term<Cue>[]>();
  // The keys of the table are its cues; Object.keys loses their type.
  for (const cue of Object.keys(table) as Cue[]) {
    for (const line of [...(table[cue].any ?? []), ...(table[cue][language] ?? [])]) {
      for (const written of line.split('|')) {
        const folded = normalisedTerm(written);
        const term = { cue, pattern: new RegExp(sourceOf(folded), 'y'), isOpen: LEAVES_ROOM.test(folded) };
        const filed = index.get(keyOf(folded));
        if (filed) filed.push(term);
        else index.set(keyOf(folded), [term]);
      }
    }
  }
  return index;
}

function termsAt<Cue>(folded: string, at: number, index: Index<Cue>): readonly Term<Cue>[] | undefined {
  const unit = folded.charCodeAt(at);
  if (isCjkUnit(unit)) return index.get(folded.charAt(at));
  if (!isWordUnit(unit) || isWordUnit(folded.charCodeAt(at - 1))) return undefined;
  return index.get(folded.slice(at, at + 2));
}

/** Without those that are a part of a longer one: "accused" in "accused of". */
function longestOnly<Cue extends string>(found: readonly CueHit<Cue>[]): readonly CueHit<Cue>[] {
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: CueHit<Cue>[] = [];
  let longest: CueHit<Cue> | undefined;
  for (const hit of ordered) {
    const isSame = longest?.start === hit.start && longest.end === hit.end;
    const isPart = longest !== undefined && hit.end <= longest.end;
    if (isPart && !(isSame && hit.cue !== longest?.cue)) continue;
    kept.push(hit);
    if (!hit.isOpen && hit.end > (longest?.end ?? 0)) longest = hit;
  }
  return kept;
}

/** A finder of all cues of a table, each language compiled when it is first met. */
export function createCueFinder<Cue extends string>(table: CueTable<Cue>): CueFinder<Cue> {
  const indexes = new Map<ReadingLanguage, Index<Cue>>();
  return (folded, language) => {
    const index = indexes.get(language) ?? indexOf(table, language);
    indexes.set(language, index);
    const found: CueHit<Cue>[] = [];
    for (let at = 0; at < folded.length; at += 1) {
      for (const { cue, pattern, isOpen } of termsAt(folded, at, index) ?? []) {
        pattern.lastIndex = at;
        if (pattern.test(folded)) found.push({ cue, start: at, end: pattern.lastIndex, isOpen });
      }
    }
    return longestOnly(found);
  };
}
