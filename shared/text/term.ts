import type { LanguageKey } from '../vocabulary/vocabulary.ts';
import { normalisedTerm } from './normalise-text.ts';

/** A term of the packs taken apart (the notation is described in vocabulary.ts). */
export type ParsedTerm = {
  /** What the automaton looks for: all of the term, or what follows its last inner stem. */
  readonly text: string;
  /** Stems before it, the nearest first: "attaque* par distillation" has one. */
  readonly stemsBefore: readonly string[];
  /** In which it is tried: `any` also for what is written so that it can be of one language only. */
  readonly language: LanguageKey;
  readonly mayBeginInWord: boolean;
  readonly mayEndInWord: boolean;
  readonly capitals: 'any' | 'first' | 'all';
};

function capitalsOf(body: string): ParsedTerm['capitals'] {
  if (body === body.toLowerCase()) return 'any';
  const letters = body.replace(/[^\p{L}]/gu, '');
  const first = letters.charAt(0);
  if (first === first.toLowerCase()) return 'any';
  return letters === letters.toUpperCase() ? 'all' : 'first';
}

const NO_STEMS: readonly string[] = [];

function stemsOf(body: string): readonly [last: string, before: readonly string[]] {
  if (!body.includes('*')) return [normalisedTerm(body), NO_STEMS];
  const [last = '', ...before] = body.split('*').map(normalisedTerm).reverse();
  return [last, before];
}

const KANA = /[\u3040-\u30ff]/;
const LATIN_ONLY = /^[ -~]*$/;
const OWN_SCRIPT: ReadonlySet<LanguageKey> = new Set(['zh', 'ko', 'ru', 'ar']);

/** English terms count everywhere, and so do those in a script that no other language of the packs uses. */
function triedIn(language: LanguageKey, text: string): LanguageKey {
  if (language === 'en') return 'any';
  // Han alone may be Chinese: 表示 says "show" in Japanese and "say" in Chinese.
  if (language === 'ja') return KANA.test(text) ? 'any' : language;
  return OWN_SCRIPT.has(language) && !LATIN_ONLY.test(text) ? 'any' : language;
}

export function parseTerm(term: string, language: LanguageKey): ParsedTerm {
  const body = term.includes('*') ? term.replace(/^\*|\*$/g, '') : term;
  const [text, stemsBefore] = stemsOf(body);
  if (text === '' || stemsBefore.includes('')) throw new Error(`A term has an empty stem: "${term}"`);
  return {
    text,
    stemsBefore,
    language: triedIn(language, text),
    mayBeginInWord: term.startsWith('*'),
    mayEndInWord: term.endsWith('*'),
    capitals: capitalsOf(body),
  };
}

/** Whether two terms of the same units and beginning stand in the same places. */
export function standsAs(a: ParsedTerm, b: ParsedTerm): boolean {
  return (
    a.language === b.language &&
    a.mayEndInWord === b.mayEndInWord &&
    a.capitals === b.capitals &&
    a.stemsBefore.join('*') === b.stemsBefore.join('*')
  );
}
