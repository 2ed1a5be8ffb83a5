import { describe, expect, it } from 'vitest';
import { parseRule } from '../../../shared/text/rule.ts';
import { parseTerm } from '../../../shared/text/term.ts';

describe('parseRule', () => {
  it('reads one term', () => {
    expect(parseRule('captcha')).toEqual({
      together: [{ part: ['captcha'], isClose: false }],
      anywhere: [],
      never: undefined,
      nowhere: undefined,
    });
  });

  it('reads alternatives, sentence and closeness, conditions and exceptions', () => {
    expect(parseRule('banned|closed ~ accounts + @lab & @ai & news ! gym|bank')).toEqual({
      together: [
        { part: ['banned', 'closed'], isClose: false },
        { part: ['accounts'], isClose: true },
        { part: ['@lab'], isClose: false },
      ],
      anywhere: [['@ai'], ['news']],
      never: ['gym', 'bank'],
      nowhere: undefined,
    });
  });

  it('reads an exception for the whole article, with and without one for the sentence', () => {
    expect(parseRule('leaked !! ransomware')).toMatchObject({ never: undefined, nowhere: ['ransomware'] });
    expect(parseRule('leaked & @ai ! roof|tap !! a|b')).toMatchObject({
      anywhere: [['@ai']],
      never: ['roof', 'tap'],
      nowhere: ['a', 'b'],
    });
    expect(() => parseRule('a !! b !! c')).toThrow('a !! b !! c');
  });

  it('refuses an empty alternative and a second exception, naming the rule', () => {
    expect(() => parseRule('a||b')).toThrow('a||b');
    expect(() => parseRule('a ! b ! c')).toThrow('a ! b ! c');
  });

  it('refuses nearness to what may stand anywhere, naming the rule', () => {
    expect(() => parseRule('a & b ~ c')).toThrow('a & b ~ c');
    expect(() => parseRule('a & b + c')).toThrow('a & b + c');
  });
});

describe('parseTerm', () => {
  it('reads a stem, the end of a compound and an inner stem', () => {
    expect(parseTerm('distill*', 'en')).toMatchObject({
      text: 'distill',
      mayEndInWord: true,
      mayBeginInWord: false,
    });
    expect(parseTerm('*klau', 'de')).toMatchObject({
      text: 'klau',
      mayEndInWord: false,
      mayBeginInWord: true,
    });
    expect(parseTerm('attaque* par distillation', 'fr')).toMatchObject({
      text: 'par distillation',
      stemsBefore: ['attaque'],
    });
  });

  it.each([
    ['chatbot', 'any'],
    ['xAI', 'any'],
    ['Meta', 'first'],
    ['DeepSeek', 'first'],
    ['FAIR', 'all'],
    ['X', 'all'],
    ['GPT-4', 'all'],
    ['蒸馏', 'any'],
  ])('asks of %s for capitals: %s', (term, capitals) => {
    expect(parseTerm(term, 'any').capitals).toBe(capitals);
  });

  it('refuses a term without letters, naming it', () => {
    expect(() => parseTerm('*', 'en')).toThrow('"*"');
    expect(() => parseTerm('a**b', 'en')).toThrow('"a**b"');
  });
});
