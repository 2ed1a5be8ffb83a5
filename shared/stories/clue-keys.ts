import { isCjkUnit } from '../text/units.ts';

/** Letters of a word that tell it apart: what follows is inflection as often as not. */
const STEM = 7;
const SHORTEST_PLURAL = 5;
/** Han that join words more than they name things: runs are cut at them. */
const particles = new Set([
  ...'的了在是和与及其对于被将为以称等已并由从向就也还有个不这该此它他她们而或但又则因所把给让使请曾称据说',
]);

/** Equal for the usual forms of a word: a plural s, and all that follows the seventh letter, is taken off. */
export function wordKey(word: string): string {
  const bare = word.length >= SHORTEST_PLURAL && word.endsWith('s') ? word.slice(0, -1) : word;
  return bare.slice(0, STEM);
}

const isKana = (unit: number): boolean => unit >= 0x3040 && unit <= 0x30ff;
const isHiragana = (unit: number): boolean => unit >= 0x3040 && unit <= 0x309f;

function pairsOf(run: string): readonly string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 1 < run.length; at += 1) pairs.push(run.slice(at, at + 2));
  return pairs;
}

/** The keys of a run of Han, kana or hangul: katakana words whole, of the rest all pairs of letters. */
export function runKeys(run: string): readonly string[] {
  const keys: string[] = [];
  let part = '';
  let isKatakana = false;
  const close = (): void => {
    if (isKatakana && part.length > 1) keys.push(part.slice(0, STEM));
    else keys.push(...pairsOf(part));
    part = '';
  };
  for (const letter of run) {
    const unit = letter.charCodeAt(0);
    if (!isCjkUnit(unit) || isHiragana(unit) || particles.has(letter)) {
      close();
      continue;
    }
    if (isKana(unit) !== isKatakana) close();
    isKatakana = isKana(unit);
    part += letter;
  }
  close();
  return keys;
}
