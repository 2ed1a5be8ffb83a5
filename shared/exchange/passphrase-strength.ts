import { foldText } from '../search/fold-text.ts';

export type PassphraseStrength = 'weak' | 'fair' | 'strong';

/** In bits: a word of a language that nobody can tell beforehand is one of some thousands; a made-up character one of some dozens. */
const bitsOfWord = 12;
const bitsOfCharacter = 5;
/** Where words are written without blanks between them. */
const lettersOfWord = 7;
const bitsOfIdeograph = 10;
/** What is left of a word that was told before, and of one that keyboards and lists of leaked passwords tell. */
const bitsOfTold = 1;

/** Trying one takes about a second at the work factor that packages are made with. */
const enough = { fair: 35, strong: 46 } as const;

/** Runs of keyboards and alphabets, and what people take most often, folded. */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
];
const common = new Set(
  'password passwort parola sifre passphrase passw0rd letmein welcome hosgeldin admin login monkey dragon iloveyou football master secret gizli test faultline'.split(
    ' ',
  ),
);

/**
 * How hard a passphrase is to guess, as a hint: by its words and characters, without what repeats or follows from what stands
 * before it. A measure of its form, which knows nothing of what it means to whom.
 */
export function passphraseStrength(text: string): PassphraseStrength {
  const told = new Set<string>();
  let bits = 0;
  for (const word of foldText(text).split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue;
    bits += told.has(word) ? bitsOfTold : bitsOf(word);
    told.add(word);
  }
  const isOneWord = told.size === 1;
  if (isOneWord && /[^\p{L}\p{N}]/u.test(text.trim())) bits += bitsOfCharacter;
  return bits >= enough.strong ? 'strong' : bits >= enough.fair ? 'fair' : 'weak';
}

/** Letters alone are a word, or so many as they are long; where digits stand among them each character counts for itself. */
function bitsOf(word: string): number {
  if (isPredictable(word)) return bitsOfTold;
  const letters = word.replace(/[^\p{L}]/gu, '');
  const others = word.length - letters.length;
  const ideographs = word.match(/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu)?.length ?? 0;
  if (ideographs > 0) return bitsOfIdeograph * distinct(word);
  if (others === 0) return bitsOfLetters(word);
  const switches = word.match(/\p{L}\p{N}|\p{N}\p{L}/gu)?.length ?? 0;
  if (switches > 2) return bitsOfCharacter * distinct(word);
  const rest = isPredictable(letters) ? bitsOfTold : bitsOfLetters(letters);
  return rest + Math.min(10, 3 * others);
}

const bitsOfLetters = (letters: string): number =>
  Math.min(
    bitsOfWord * Math.max(1, Math.floor(letters.length / lettersOfWord)),
    bitsOfCharacter * letters.length,
  );

const distinct = (word: string): number => new Set(word).size;

function isPredictable(word: string): boolean {
  if (word === '' || common.has(word) || distinct(word) <= 2) return true;
  const backwards = [...word].reverse().join('');
  return rows.some((row) => row.includes(word) || row.includes(backwards));
}
