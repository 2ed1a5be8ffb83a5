import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../shared/search/fold-text.ts';

describe('foldText', () => {
  test.each([
    ['İSTANBUL', 'istanbul'],
    ['Istanbul', 'istanbul'],
    ['IŞIK', 'isik'],
    ['ışık', 'isik'],
    ['zekâ', 'zeka'],
    ['Müller', 'muller'],
    ['STRASSE Straße', 'strasse strasse'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['Ёлка', 'елка'],
    ['ＡＩ', 'ai'],
    ['ｶﾞﾗｽ', 'ガラス'],
    ['ﬁne', 'fine'],
    ['규제', '규제'],
    ['① №', '1 no'],
  ])('writes %s as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('keeps the marks that tell kana apart', () => {
    expect(foldText('パリ')).not.toBe(foldText('ハリ'));
  });

  test('folding a folded text changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  test('composed and decomposed spellings are one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });

  test('a megabyte of combining marks takes no time to speak of', () => {
    const start = performance.now();
    expect(foldText('\u0301\u0316'.repeat(500_000))).toBe('');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
