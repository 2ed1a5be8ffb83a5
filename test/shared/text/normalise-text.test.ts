import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NormalisedText, normalisedTerm, normaliseText } from '../../../shared/text/normalise-text.ts';

function textOf({ units, length }: NormalisedText): string {
  return String.fromCharCode(...units.subarray(0, length));
}

function original(text: NormalisedText, start: number, end: number): string {
  return text.original.slice(text.starts[start], text.ends[end - 1]);
}

describe('normaliseText', () => {
  it.each([
    ['folds case', 'DeepSeek', 'deepseek'],
    ['folds accents', 'Zürich, Öztürk, zekâ', 'zurich, ozturk, zeka'],
    ['folds accents written as marks of their own', 'zeka\u0302', 'zeka'],
    ['reads all four Turkish letters i as one', 'İIiı', 'iiii'],
    ['takes apart ligatures and full-width letters', 'ﬁnd ＡＩ', 'find ai'],
    ['straightens apostrophes', 'OpenAI’ın', "openai'in"],
    ['reads hyphens and runs of blanks as one space', 'prompt-injection \t  now', 'prompt injection now'],
    ['keeps paragraphs apart', 'one\n\ntwo\nthree', 'one\ntwo three'],
    ['drops soft hyphens and zero-width characters', 'distil\u00adla\u200btion', 'distillation'],
    ['reads traditional characters as simplified ones', '蒸餾攻擊', '蒸馏攻击'],
    ['reads both characters for account as one', '帳號 帐号 账号', '账号 账号 账号'],
    ['keeps Cyrillic й and kana with voice marks', 'Твой がガ', 'твой がガ'],
    ['composes half-width kana with their marks', 'ｶﾞ', 'ガ'],
    ['spells out ß and æ', 'Maß Æon', 'mass aeon'],
  ])('%s', (_what, from, to) => {
    expect(textOf(normaliseText(from))).toBe(to);
  });

  it('leads back to the original words, also where their length changed', () => {
    const text = normaliseText('The ﬁrm OpenAI’ın 😀 zeka\u0302 Maßstab');
    const at = textOf(text).indexOf('massstab');
    expect(original(text, at, at + 8)).toBe('Maßstab');
    const zeka = textOf(text).indexOf('zeka');
    expect(original(text, zeka, zeka + 4)).toBe('zeka\u0302');
    expect(original(text, 4, 6)).toBe('ﬁ');
  });

  it('never points outside the text, and never backwards', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => {
        const text = normaliseText(input);
        for (let at = 0; at < text.length; at += 1) {
          const [start, end, next] = [text.starts[at] ?? -1, text.ends[at] ?? -1, text.starts[at + 1] ?? -1];
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(input.length);
          if (at + 1 < text.length) expect(next).toBeGreaterThanOrEqual(start);
        }
      }),
    );
  });

  it('gives the same for a text that was normalised before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (input) => {
        const once = textOf(normaliseText(input));
        expect(textOf(normaliseText(once.replaceAll('\n', '\n\n'))).trim()).toBe(once.trim());
      }),
    );
  });

  it('cuts a pile of combining marks instead of sorting it', () => {
    const text = normaliseText(`a${'\u0301\u0323'.repeat(50_000)}b`);
    expect(textOf(text)).toBe('ab');
    expect(original(text, 1, 2)).toBe('b');
  });

  it('folds the same marks the same way before and after a text of countless others', () => {
    const written = 'z\u0301e\u0301ka\u0302 \u{1f600}';
    const before = textOf(normaliseText(written));
    const piles = Array.from({ length: 60_000 }, (_, at) =>
      String.fromCharCode(
        0x61 + (at % 26),
        0x300 + (at % 0x70),
        0x300 + ((at >> 6) % 0x70),
        0x300 + ((at >> 9) % 0x70),
      ),
    );
    expect(textOf(normaliseText(piles.join(''))).length).toBe(60_000);
    expect(textOf(normaliseText(written))).toBe(before);
    expect(before).toBe('zeka \u{1f600}');
  });

  it('makes room where characters grow', () => {
    expect(textOf(normaliseText('\ufdfa'.repeat(200))).length).toBeGreaterThan(200 * 10);
  });
});

describe('normalisedTerm', () => {
  it('is the form in which texts are matched, without blanks at its ends', () => {
    expect(normalisedTerm(' Prompt-Injection ')).toBe('prompt injection');
  });
});
