import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../shared/text/normalise-text.ts';
import { parseTerm } from '../../../shared/text/term.ts';
import {
  beginOfTerm,
  beginsWord,
  bound,
  boundOf,
  isAcronym,
  isName,
} from '../../../shared/text/word-bounds.ts';

/** The original words for which a term stands in a text, or nothing. */
function standsFor(term: string, input: string, isInflecting = false): string | undefined {
  const parsed = parseTerm(term, 'any');
  const text = normaliseText(input);
  const start = String.fromCharCode(...text.units.subarray(0, text.length)).indexOf(parsed.text);
  if (start < 0) return undefined;
  const end = start + parsed.text.length;
  const begin = beginOfTerm(text, parsed, start, end, isInflecting);
  return begin < 0 ? undefined : input.slice(text.starts[begin], text.ends[end - 1]);
}

describe('a Latin term', () => {
  it.each([
    ['at the ends of a text', 'captcha', 'captcha'],
    ['before punctuation', 'captcha', 'captcha, now'],
    ['in brackets', 'captcha', '(captcha)'],
    ['between Han', 'captcha', '使用captcha验证'],
    ['before an apostrophe', 'captcha', 'captcha’nın'],
    ['with a plural s', 'captcha', 'captchas are'],
    ['with a plural es', 'patch', 'patches are'],
  ])('stands %s', (_where, term, text) => {
    expect(standsFor(term, text)).toBe(term);
  });

  it.each([
    ['before a letter', 'captcha', 'captchaless'],
    ['after a letter', 'captcha', 'recaptcha'],
    ['after a digit', 'h20', '1h20'],
    ['before a digit', 'h20', 'h200'],
    ['before a letter with an accent', 'captcha', 'captchaé'],
    ['with an s that begins a longer ending', 'captcha', 'captchastic'],
  ])('does not stand %s', (_where, term, text) => {
    expect(standsFor(term, text)).toBeUndefined();
  });
});

describe('a stem', () => {
  it('may be followed by letters, not led by them', () => {
    expect([standsFor('distill*', 'distillation'), standsFor('distill*', 'redistilled')]).toEqual([
      'distill',
      undefined,
    ]);
  });

  it('may end a compound, and then has no plural', () => {
    expect([
      standsFor('*klau', 'Datenklau'),
      standsFor('*klau', 'Klaus'),
      standsFor('*klau', 'klauen'),
    ]).toEqual(['klau', undefined, undefined]);
  });

  it.each([
    ['attaques par distillation', 'attaques par distillation'],
    ['attaque par distillation', 'attaque par distillation'],
    ['contrattaque par distillation', undefined],
    ['attaques massives par distillation', undefined],
    ['par distillation', undefined],
  ])('inside a term: "%s"', (text, words) => {
    expect(standsFor('attaque* par distillation', text)).toBe(words);
  });

  it('may come after whole words inside a term', () => {
    expect(standsFor('very long stem* word', 'a very long stemming word')).toBe('very long stemming word');
    expect(standsFor('very long stem* word', 'every long stemming word')).toBeUndefined();
  });
});

describe('a name', () => {
  it('must have its capital, its capitals, or none', () => {
    expect([standsFor('Meta', 'Meta'), standsFor('Meta', 'META'), standsFor('Meta', 'meta')]).toEqual([
      'Meta',
      'META',
      undefined,
    ]);
    expect([standsFor('FAIR', 'FAIR'), standsFor('FAIR', 'Fair')]).toEqual(['FAIR', undefined]);
    expect([standsFor('openai', 'OPENAI'), standsFor('openai', 'openai')]).toEqual(['OPENAI', 'openai']);
  });

  it('may have a capital that is no ASCII letter', () => {
    expect([standsFor('İfade', 'İFADE'), standsFor('İfade', 'ifade'), standsFor('Öztürk', 'Öztürk')]).toEqual(
      ['İFADE', undefined, 'Öztürk'],
    );
  });

  it('may carry a case ending in languages that join them on', () => {
    expect(standsFor('Microsoft', 'Microsofti mudel', true)).toBe('Microsoft');
    expect(standsFor('Microsoft', 'Microsofti mudel', false)).toBeUndefined();
    expect(standsFor('Microsoft', 'Microsoftware', true)).toBeUndefined();
  });

  it('that is short takes no ending', () => {
    expect(standsFor('Meta', 'Metain', true)).toBeUndefined();
  });
});

describe('a Han term', () => {
  it('has no bounds, also after Latin letters', () => {
    expect([standsFor('蒸馏', '被蒸馏了'), standsFor('蒸馏', 'Claude蒸馏')]).toEqual(['蒸馏', '蒸馏']);
  });
});

describe('beginsWord', () => {
  it('is the cheap half of the test', () => {
    const text = normaliseText('ab 蒸馏cd');
    expect([0, 1, 3, 4, 5].map((at) => beginsWord(text, at))).toEqual([true, false, true, true, true]);
  });
});

describe('what a capital tells', () => {
  it.each([
    ['Claude', 'Claude', true],
    ['Claude', 'claude', false],
    ['Claude', 'Claudes', true],
    ['Claude', "Claude'un", true],
    ['Claude', 'Claudein', true],
    ['Claude', 'Claudette', false],
    ['Élysée', 'Élysée', true],
    ['Élysée', 'élysée', false],
    ['BIS', 'BIS', true],
    ['BIS', 'Bis', false],
    ['BIS', 'bis', false],
    ['ÖVP', 'ÖVP', true],
    ['ÖVP', 'Övp', false],
  ])('is the same for %s in %s by its kind and by its parts', (term, input, stands) => {
    const parsed = parseTerm(term, 'any');
    const text = normaliseText(input);
    const end = parsed.text.length;
    const looks = boundOf(parsed) === bound.acronym ? isAcronym : isName;
    expect([bound.name, bound.acronym]).toContain(boundOf(parsed));
    expect([looks(text, 0, end, true), beginOfTerm(text, parsed, 0, end, true) === 0]).toEqual([
      stands,
      stands,
    ]);
  });

  it('is more than that for what begins with a digit, ends in a word or has a stem before it', () => {
    const kinds = ['3CX', 'Meta*', 'Attack* by Claude', '*Klau'].map((term) =>
      boundOf(parseTerm(term, 'any')),
    );
    expect(new Set(kinds)).toEqual(new Set([bound.other]));
  });
});
