import type { LanguageKey } from '../vocabulary/vocabulary.ts';
import { normalisedTerm } from './normalise-text.ts';

/** A term of the packs taken apart (the notation is described in vocabulary.ts). */
export type ParsedTerm = {
  /** What the automaton looks for: all of the term, or what follows its last inner stem. */
  readonly text: string;
  /** Stems before it, the nearest first: "attaque* par distillation" has one. */
  readonly stemsBefore: readonly string[];
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

export function parseTerm(term: string, language: LanguageKey): ParsedTerm {
  const body = term.includes('*') ? term.replace(/^\*|\*$/g, '') : term;
  const [text, stemsBefore] = stemsOf(body);
  if (text === '' || stemsBefore.includes('')) throw new Error(`A term has an empty stem: "${term}"`);
  return {
    text,
    stemsBefore,
    language,
    mayBeginInWord: term.startsWith('*'),
    mayEndInWord: term.endsWith('*'),
    capitals: capitalsOf(body),
  };
}
